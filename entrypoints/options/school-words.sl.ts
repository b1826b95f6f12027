// What the sections of one's schools and of a school's link say, in Slovene.
import type { Words } from '../../src/language/spoken';
import type { en } from './school-words';

export const words: Words<typeof en> = {
  school: {
    nothingChecked: 'Šola še ni izbrana, zato se nič ne preverja.',
    unlisted: 'Šol ni bilo mogoče prikazati',
    saved: 'Šola shranjena',
    fromFile: 'Dodaj šolo iz datoteke …',
    none: 'Brez šole',
    noneSaid: 'Nobena šola ni izbrana: nič se ne preverja',
    notAdded: 'Ta datoteka ni bila dodana. Prej izbrana šola ostane v veljavi.',
    notRemoved: 'Ta šola ni bila odstranjena.',
    added: (name) => `Dodano: ${name}`,
    removed: (name) => `Odstranjeno: ${name}`,
    remove: (name) => `Odstrani: ${name}`,
    upToDate: (name) => `${name} je zdaj posodobljena in v uporabi.`,
    toChoose: (name) => `Dodano: ${name}. Za uporabo šolo izberite zgoraj.`,
  },
  others: {
    heading: 'Moje druge šole',
    about:
      'Če delate še na drugi šoli, jo dodajte tukaj. Vaši osnutki se potem preverjajo po obeh pravilnikih, vsak namig pove, čigav je, pri vaši prvi šoli pa se nič ne spremeni. Vaš čas na njej je v razdelku {hours}, računi, ki jih vodite zanjo, pa v razdelku {accounts}.',
    remove: 'Odstrani',
    none: 'Nobene: preverjanje poteka po pravilniku ene šole.',
    add: 'Dodaj šolo',
    choose: 'Izberite …',
  },
  glance: {
    heading: 'Kaj pravi ta pravilnik',
    whole: 'Celoten pravilnik',
    about: 'Določilo za določilom, s tem, kaj se kje preverja in česa ni mogoče.',
  },
  link: {
    about:
      'Če vam je šola dala povezavo, kodo QR ali majhno datoteko s svojim profilom, jo uporabite tukaj. Profil se potem občasno prenese z naslova šole; o vas in o tem, kar pišete, se tja ne pošlje nič.',
    field: 'Povezava vaše šole',
    look: 'Preglej to povezavo',
    open: 'Odpri datoteko …',
    failed: 'To ni uspelo.',
    followed: (school) => `Zdaj sledite profilu šole ${school}. Posodablja se sam.`,
    followedShort: (school) => `Sledite profilu šole ${school}`,
    left: 'Temu profilu ne sledite več',
    unnamed: 'Vaša šola',
    source: (version, checked) =>
      `{school}${version === null ? '' : `, različica ${version}`}${checked === null ? '' : `, preverjeno ${checked}`}`,
    bySchool: (address) => `${address} · nastavila vaša šola`,
    allow: 'Dovoli, da Second Glance vpraša ta naslov',
    leave: 'Zapusti ta profil',
    leaveAsk: (school) =>
      `Želite zapustiti profil (${school})? Tega tu ni mogoče razveljaviti: za ponovno sledenje potrebujete povezavo.`,
    leaveUnnamed: 'ta šola',
    leaveYes: 'Da, zapusti',
    leaveNo: 'Sledi še naprej',
    passOn: 'Posreduj kolegici ali kolegu',
    qr: 'Koda QR spodnje povezave',
  },
  joining: {
    noLink: 'To ni povezava šole.',
    region: 'Profil šole',
    leads:
      'Povezava je za šolo »{school}« in vodi na {host}. Da bi videli, čigav profil je tam, mora Second Glance vprašati ta naslov; brskalnik vas bo morda prosil za dovoljenje. Nič še ni sprejeto.',
    unusable: 'Profila ni bilo mogoče uporabiti.',
    see: 'Poglej, čigav je profil',
    follow: 'Besede so enake: sledi temu profilu',
    followUnder: (school) => `Besede so enake: sledi mu. Je pod profilom šole ${school}`,
    beside: (school) => `Besede so enake: tam delam poleg šole ${school}`,
    different: 'Besede so drugačne: opusti',
    leave: 'Opusti',
    profile: 'To je profil šole {school}, različica {version}, velja do {date}.',
    compare:
      'Primerjajte te besede s tistimi, ki vam jih pokaže šola, na papirju ali po telefonu. Biti morajo enake in v istem vrstnem redu.',
    list: 'Besede za primerjavo',
  },
};
