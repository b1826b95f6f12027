// What the sections say in which somebody tells of themselves, in Slovene.
import { pluralsIn } from '../../src/language/plurals';
import { type Words, written } from '../../src/language/spoken';
import type { en } from './own-words';

const plural = pluralsIn('sl');

/** The verb agrees with the count: "je 1 učenec", "sta 2 učenca", "so 3 učenci", "je 5 učencev". */
const pupils = (count: number) =>
  plural(count, {
    one: `je ${written(count)} učenec`,
    two: `sta ${written(count)} učenca`,
    few: `so ${written(count)} učenci`,
    other: `je ${written(count)} učencev`,
  });

export const words: Words<typeof en> = {
  accounts: {
    about: 'Kar tam objavite, se preverja po delu pravilnika za uradne račune. Vse drugo velja za vaše osebno.',
    asWhom:
      'Kjer stran pokaže, v čigavem imenu objavljate, se to vzame od tam; kjer ne, objavljate v svojem. Oznaka ob osnutku pove, kaj velja, in vam omogoča, da to za ta osnutek spremenite.',
    action: 'Odstrani',
    none: 'Še nobenega.',
    one: (name, site, school) => (school === null ? `${name} na ${site}` : `${name} na ${site}, za ${school}`),
    remove: (name) => `Odstrani ${name}`,
    removed: 'Račun odstranjen',
    mySchool: 'moja šola',
  },
  pupils: {
    about:
      'S seznamom Second Glance prepozna ime učenca ali učenke v osnutku. Sama imena se ne shranijo: vsako se spremeni v kodo, iz katere ga ni mogoče prebrati, in ostane v tem brskalniku.',
    now: (count) => `Na seznamu zdaj ${pupils(count)}.`,
    added: (count, day) => `Na seznamu ${pupils(count)}, dodano ${day}.`,
    notInUse: 'Ni v uporabi, ker vaša šola prinese svojega.',
    noneOwn: 'Svojega seznama niste prinesli.',
    none: 'Seznama še ni.',
    ofSchool: (school, count, day) =>
      `${school}, s profilom: na seznamu ${pupils(count)}, sestavljen ${day}. Zanj skrbi šola in ga tudi umakne.`,
    paste: 'Prilepite imena, vsako v svojo vrstico, ali vrstice iz preglednice',
    example: 'Maya Okafor, 4. razred\nTheo Lindqvist, 3. razred',
    use: 'Uporabi ta seznam',
    replace: 'Zamenjaj seznam',
    file: 'Izberi datoteko CSV …',
    erase: 'Izbriši seznam',
    reading: 'Branje seznama. Več tisoč imen lahko traja pol minute …',
    notUsed: 'Ta seznam ni bil uporabljen.',
    before: 'Prejšnji seznam ostane v veljavi.',
    addedSaid: 'Seznam učencev dodan',
    replacedSaid: 'Seznam učencev zamenjan',
    erasedSaid: 'Seznam učencev, ki ste ga prinesli, je izbrisan',
  },
  statement: {
    offered: 'Besedila vaše šole. Doda se najdaljše, ki še gre zraven.',
    noneAsked: 'Pravilnik vaše šole ne zahteva izjave. Svojo lahko kljub temu shranite tukaj.',
    noSchool: 'Najprej izberite šolo. Tu bodo potem njena besedila.',
    own: 'Moje besedilo (če ostane prazno, velja šolsko)',
    example: 'Mnenja so moja osebna.',
    saved: 'Besedilo shranjeno',
    unclear:
      'Kolikor lahko presodi Second Glance, vaše besedilo ne pove, da so mnenja vaša osebna. Namesto njega velja šolsko. Poskusite »Mnenja so moja osebna.«',
    inBio: 'Moj profil že pove, da so mnenja moja osebna, na',
    saysIt: (site) => `${site}: vaš profil to pove`,
    saysItNot: (site) => `${site}: vaš profil tega ne pove`,
  },
  bios: {
    label: 'Naučeno iz vaših profilov',
    none: 'Ko na spletnem mestu pogledate svoj profil, Second Glance vidi, ali je izjava tam, in je ne zahteva več, kjer vaša šola to sprejema. Shrani se samo ta odgovor, nikoli besedilo.',
    learnt: (site, who, day, says) => `Naučeno iz vašega profila na ${site}${who === null ? '' : ` (${who})`}, ${day}: ${says}.`,
    says: (statement, namesSchool) => `${statement ? 'ima izjavo' : 'nima izjave'}${namesSchool ? ' in imenuje vašo šolo' : ''}`,
  },
  switches: {
    sites: 'Preverjaj, kar pišem na',
    siteOn: (site) => `${site} se spet preverja`,
    siteOff: (site) => `${site} se ne preverja več`,
    rules: 'Bodi pozoren na',
    ruleOn: (rule) => `»${rule}« se spet išče`,
    ruleOff: (rule) => `»${rule}« se ne išče več`,
  },
  taught: {
    looking: 'Iskanje …',
    label: 'Kaj ste ga naučili',
    none: 'Še nič. Ko rečete »Ni učenec ali učenka«, »To je učenec ali učenka« ali »Za te besede tega ne kaži več«, se to zapiše sem in lahko prekličete.',
    notAPupil: (name) => `»${name}« ni učenec.`,
    aPupil: 'Ime, za katero ste rekli, da je od učenca, velja kot na seznamu (shranjeno kot koda, ne kot besede).',
    notOurSchool: (name) => `»${name}« ni naša šola.`,
    theseWords: (rule) => `»${rule}« se pri določenih besedah ne prikaže več (shranjeno kot koda, ne kot besede).`,
  },
  forgetting: {
    action: 'Pozabi to',
    forget: (what) => `Pozabi to: ${what}`,
    done: 'Pozabljeno',
    failed: 'Ni pozabljeno.',
  },
  keys: {
    about: 'Tipke, ki delujejo na vsaki strani. Če so na vašem računalniku zasedene, jim dodelite druge ali pa nobenih.',
    none: 'brez tipke',
    change: 'Spremeni te tipke …',
    opens: (address) => `Odpre ${address}, kjer jih hrani brskalnik.`,
    notOpened: 'Brskalnik tega ni odprl.',
    byMenu:
      'Odprite meni, nato »Dodatki in teme« (»Add-ons and themes«) in pod zobnikom izberite »Upravljanje bližnjic razširitev« (»Manage Extension Shortcuts«).',
    byAddress: (address) => `V naslovno vrstico vpišite ${address}.`,
  },
};
