// The steps that help where a picture, a work or a link is the matter, in Slovene.
import type { Words } from '../language/spoken';
import type { en } from './thing-words';

export const words: Words<typeof en> = {
  'check-consent': {
    label: 'Najprej preverite soglasja',
    advice:
      'Pred objavo za vsakega otroka na sliki preverite, da je soglasje shranjeno in da nihče ni prosil, naj ga ne prikažete.',
  },
  'name-or-picture': {
    label: 'Ohranite ime ali sliko',
    advice: 'Ime brez slike ali slika brez imena: skupaj neznancem povesta, kdo je otrok.',
  },
  'cover-names': {
    label: 'Prekrijte imena',
    advice: 'Pred objavo prekrijte ali obrežite vsako ime ali pa sliko odstranite.',
  },
  'without-picture': {
    label: 'Objavite brez slike',
    advice: 'Sliko odstranite. Kar ste napisali, morda ne potrebuje slike.',
  },
  'other-picture': {
    label: 'Izberite sliko brez učencev',
    advice: 'Tudi vaši blatni škornji ali prazen oder pripovedujejo o dnevu, otroka pa na njih ni.',
  },
  'let-the-school': {
    label: 'Naj objavi šola',
    advice: 'Sliko dajte osebi, ki vodi račun šole. Tam jo je mogoče pokazati tistim, ki so se strinjali.',
  },
  'leave-people-out': {
    label: 'Izpustite druge',
    advice: 'Sliko odstranite ali izberite takšno, na kateri ni videti sodelavcev, staršev ali članov sveta šole.',
  },
  'leave-school-unseen': {
    label: 'Izpustite šolo',
    advice: 'Izberite sliko, ki bi lahko nastala kjer koli.',
  },
  'check-work': {
    label: 'Najprej poiščite imena',
    advice: 'Na izdelkih na steni so pogosto imena. Za soglasje prosite učence in šolo ali pa sliko odstranite.',
  },
  'leave-pictures-there': {
    label: 'Pustite, kjer je',
    advice: 'Raje povejte, kje je objava šole, namesto da njene slike prenesete na svoj račun.',
  },
  'look-again': {
    label: 'Znova poglejte sliko',
    advice: 'Pred objavo poglejte, kdo in kaj se na njej vidi, tudi v ozadju.',
  },
  'own-account-picture': {
    label: 'Izberite drugo sliko za svoj račun',
    advice: 'Uporabite svojo sliko, da nihče vašega računa ne bo imel za šolskega.',
  },
  'without-logo': {
    label: 'Izpustite logotip s slike',
    advice: 'Logotip obrežite ali pa sliko odstranite.',
  },
  'own-mark': {
    label: 'Uporabite svoj znak',
    advice: 'Pred deljenjem odstranite logotip šole: kar ga nosi, velja za šolsko.',
  },
  'unmarked-clothes': {
    label: 'Izberite sliko brez logotipa',
    advice: 'Izberite sliko, na kateri logotipa šole ni videti.',
  },
  'from-the-school': {
    label: 'Naredite kot šola',
    advice: 'Če je namenjeno šoli, najprej preklopite na njen uradni račun.',
  },
  'read-without-following': {
    label: 'Berite brez sledenja',
    advice: 'Kar šola objavi, je mogoče prebrati na njeni strani. Za to ji ni treba slediti.',
  },
  'leave-it-there': {
    label: 'Pustite, kjer je',
    advice: 'Raje povejte, kje je objava šole, namesto da jo prenesete na svoj račun.',
  },
  'add-credit': {
    label: 'Dodajte navedbo avtorja',
    advice: 'Ugotovite, kdo je avtor, in spodaj dodajte »Avtor:« in ime ali pa izpustite.',
  },
  'add-picture-credit': {
    label: 'Dodajte navedbo avtorja',
    advice: 'Ugotovite, kdo je avtor (pomaga iskanje po sliki), in dodajte »📷« in ime ali pa uporabite svojo sliko.',
  },
  'link-to-it': {
    label: 'Raje dodajte povezavo',
    advice:
      'Dodajte povezavo do strani, kjer jo je objavil avtor ali založnik, in v eni vrstici povejte, zakaj je vredna ogleda.',
  },
  'ask-its-maker': {
    label: 'Vprašajte avtorja',
    advice: 'Pred deljenjem vprašajte avtorja ali preverite licence šole.',
  },
  'leave-marks': {
    label: 'Pustite avtorjev znak',
    advice: 'Uporabite tako, kot je objavil avtor, z vodnim znakom in imenom, ali pa uporabite kaj svojega.',
  },
  'full-address': {
    label: 'Navedite poln naslov',
    advice: 'Povezavo odprite sami, kopirajte naslov, na katerega vodi, in ga vpišite sem, da bodo družine videle, kam vodi.',
  },
  'check-address': {
    label: 'Preverite naslov',
    advice: 'Spletno mesto sami poiščite po imenu, preverite, čigavo je, in naslov kopirajte od tam.',
  },
  'link-to-page': {
    label: 'Povežite stran in ne datoteke',
    advice: 'Datoteko objavite na spletni strani šole ali pa dodajte povezavo do strani, ki jo pojasni.',
  },
  'other-source': {
    label: 'Izberite drug vir',
    advice: 'Dodajte povezavo do spletne strani šole ali do strani, ki je namenjena šolam, kot je BBC Bitesize.',
  },
  'try-https': {
    label: 'Najprej preizkusite',
    advice: 'Naslov odprite s »https:«. Če ne deluje, vprašajte upravljavca strani, preden tja napotite družine.',
  },
  'look-first': {
    label: 'Poglejte z očmi staršev',
    advice: 'Odprite brez blokatorjev, preglejte vse in povežite kaj drugega, če bi morali ljudi opozoriti.',
  },
};
