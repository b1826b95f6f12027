// What the options page says as a whole, in Slovene.
import type { Words } from '../../src/language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Second Glance: nastavitve',
  page: {
    heading: 'Nastavitve Second Glance',
    stays: 'Vse na tej strani ostane v tem brskalniku. Nič, kar napišete, se ne shrani in nikamor ne pošlje.',
    practise: 'Vaja brez objavljanja, predstavitev sodelavcem ali list za tiskanje',
    reflections: '{link}: na kaj vas je opozoril in kaj ste storili, samo za vas.',
    reflectionsLink: 'Moji razmisleki',
    amiss: 'Nekaj si je treba ogledati',
    nav: 'Razdelki',
    show: 'Prikaži',
    showSection: (name) => `Prikaži ${name}`,
    closed: 'Nastavitev ni bilo mogoče odpreti.',
    opening: 'Odpiranje vaših nastavitev …',
    unfinished: 'Nastavitve še niste dokončali. {link}',
    goOn: (step) => `Nadaljuj s korakom ${step} od 4`,
  },
  sections: {
    school: 'Moja šola',
    subscription: 'Povezava moje šole',
    hours: 'Moj čas',
    calendar: 'Šolski koledar',
    accounts: 'Šolski računi',
    pupils: 'Seznam učencev',
    statement: '»Mnenja so moja osebna«',
    switches: 'Spletna mesta in pravila',
    taught: 'Kaj ste ga naučili',
    language: 'Jezik',
    keys: 'Tipke',
    data: 'Vaši podatki',
    diagnostics: 'Diagnostika',
  },
  search: {
    label: 'Poišči nastavitev',
    example: 'počitnice, učenci, premor …',
    none: 'Tu se nič ne imenuje tako. Poskusite z drugo besedo, na primer »čas«, »učenci«, »počitnice« ali »izbriši«.',
    showAll: 'Prikaži vse nastavitve',
    nowhere: (asked) => `»${asked}« ni v nobenem razdelku.`,
    found: (count, of, asked) =>
      count === 1
        ? `»${asked}« je v ${count} od ${of} razdelkov. Drugi so zloženi.`
        : `»${asked}« je v ${count} od ${of} razdelkov.`,
  },
  language: {
    label: 'Jezik za Second Glance',
    asBrowser: (language) => `Kot želi moj brskalnik (${language})`,
    stays: 'Kar je zapisala vaša šola, se nikoli ne prevaja: njeno ime, določila pravilnika in njene izjave.',
    changed: 'Jezik spremenjen',
  },
  called: {
    school:
      'pravilnik profil zavod druga šola sprememba zamenjava delodajalec delovno mesto določila določilo pravila datoteka json uvoz odstrani',
    subscription: 'naročnina pridruži sledi URL naslov koda QR vpis vabilo posodobitev zapusti odjava besede povezava',
    hours:
      'urnik razpored teden čas ura ure kosilo malica odmor krajši delovni čas polni delovni čas dnevi izmena začetek konec pogodba nadomeščanje delitev delovnega mesta',
    calendar:
      'praznik prazniki počitnice krompirjeve datumi ics ical icalendar google outlook zaprtje zaprto sneg dopust odsotnost bolniška porodniška izobraževanje usposabljanje zaposlenih INSET dela prost dan velika noč božič poletje letni dopust',
    accounts:
      'stran uporabniško ime uradni oddelek aktiv razred krožek klub profil povezava twitter facebook instagram linkedin znamka',
    pupils:
      'učenec učenci učenka dijaki otroci imena redovalnica razred seznam csv preglednica excel sims arbor naloži zasebnost',
    statement: 'izjava omejitev odgovornosti mnenje mnenja stališča osebna opis profil besedilo ubeseditev',
    switches:
      'izklopi izklop onemogoči ustavi utišaj dremež tišina namig namigi opozorila obvestila preverjanje vklopi vklop premor',
    taught: 'popravki lažni preplah napaka narobe prezri zapomnjeno naučeno pozabi ni učenec zavrnjeno',
    language: 'prevod prevajanje slovenski slovenščina angleški angleščina English valižanski valižanščina Cymraeg govor',
    keys: 'bližnjice tipkovnica tipka',
    data: 'varnostna kopija izvoz uvoz shrani obnovi izbriši ponastavi shramba prostor velikost zasebnost gdpr selitev računalnik opomniki',
    diagnostics: 'pomoč podpora težava napaka hrošč ne deluje pokvarjeno odpravljanje težav poročilo različica dnevnik tehnik',
  },
};
