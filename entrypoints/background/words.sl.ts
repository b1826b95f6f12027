// What the background says, in Slovene.
import { pluralsIn } from '../../src/language/plurals';
import type { Words } from '../../src/language/spoken';
import type { en } from './words';

const plural = pluralsIn('sl');

export const words: Words<typeof en> = {
  menu: 'Preveri izbrano besedilo',
  keys: {
    readsAgain: 'Second Glance spet bere z vami.',
    paused: (until) => `Second Glance je na premoru ${until}. Ista tipka ga znova zažene.`,
  },
  reminder: {
    site: (site) => `Želeli ste nadaljevati s pisanjem na omrežju ${site}. Pritisnite tukaj, da odprete stran.`,
    siteLate: (site, when) =>
      `Želeli ste nadaljevati s pisanjem na omrežju ${site} (${when}). Pritisnite tukaj, da odprete stran.`,
    practice: 'Želeli ste nadaljevati s pisanjem na strani za vajo. Pritisnite tukaj, da odprete stran.',
    practiceLate: (when) => `Želeli ste nadaljevati s pisanjem na strani za vajo (${when}). Pritisnite tukaj, da odprete stran.`,
    nothing: 'Tu ni ničesar, na kar bi vas bilo treba opomniti.',
    tooMany: 'Opomnikov je že preveč. Nekaj jih prekličite v nastavitvah.',
  },
  toolbar: {
    paused: (until) => `Second Glance je na premoru ${until}.`,
    tabPaused: 'Second Glance je na tem zavihku na premoru.',
    siteOff: (site) => `Second Glance je izklopljen (${site}).`,
    noSchool: 'Second Glance še ničesar ne preverja: šola ni izbrana.',
    unreached: (site) => `Second Glance tega zavihka še ne vidi (${site}). Znova ga naložite, in kar pišete, bo preverjeno.`,
    elsewhere: 'Second Glance bere z vami na omrežjih Facebook, X, LinkedIn in Instagram. Ta zavihek ni nobeno od njih.',
    off: 'izkl',
    found: (count, site, level) =>
      plural(count, {
        one:
          count === 1
            ? `Second Glance: V tem, kar pišete, je ena stvar vredna pogleda (${site}). ${level}.`
            : `Second Glance: V tem, kar pišete, je ${count} stvar vredna pogleda (${site}). Najmočnejša: ${level}.`,
        two: `Second Glance: V tem, kar pišete, sta ${count} stvari vredni pogleda (${site}). Najmočnejša: ${level}.`,
        few: `Second Glance: V tem, kar pišete, so ${count} stvari vredne pogleda (${site}). Najmočnejša: ${level}.`,
        other: `Second Glance: V tem, kar pišete, je ${count} stvari vrednih pogleda (${site}). Najmočnejša: ${level}.`,
      }),
    unchecked: (site) => `Second Glance ni mogel preveriti, kar pišete (${site}). Objavite lahko kot običajno.`,
    nothing: (site) => `Second Glance bere z vami (${site}). Ni ničesar, kar bi bilo treba pogledati.`,
  },
  bin: { tooLate: 'To je bilo predolgo nazaj: ni več mogoče vrniti.' },
  panel: { tabOnly: 'Plošča se prikaže samo v zavihku.' },
  text: { noSchool: 'Najprej izberite svojo šolo; nato je mogoče besedila preveriti po njenem pravilniku.' },
  practice: {
    noSchool: 'Najprej izberite šolo; nato je mogoče osnutke pogledati po njenem pravilniku.',
    noSuchSchool: (id) => `Profila šole z imenom »${id}« tu ni.`,
  },
  settings: { locked: (label) => `Nastavitev »${label}« je določila vaša šola in je tu ni mogoče spremeniti.` },
  profiles: {
    bundled: 'Ta profil je priložen razširitvi Second Glance in ga ni mogoče odstraniti.',
    fromSchool: 'Ta profil je od šole. Namesto tega prekličite njeno naročnino.',
    noSuch: (id) => `Profila šole z imenom »${id}« tu ni. Veljavna šola ostane, kot je bila.`,
  },
  schools: {
    nothingChanged: 'Nič ni bilo spremenjeno.',
    nothingFound: 'Tam ni bilo najdeno nič.',
    full: (most) =>
      plural(most, {
        one: `Imate že ${most} drugo šolo, več jih ne more biti. Najprej jo odstranite.`,
        two: `Imate že ${most} drugi šoli, več jih ne more biti. Najprej eno odstranite.`,
        few: `Imate že ${most} druge šole, več jih ne more biti. Najprej eno odstranite.`,
        other: `Imate že ${most} drugih šol, več jih ne more biti. Najprej eno odstranite.`,
      }),
    unread: 'Kar je vaša šola tu nastavila, trenutno ni bilo mogoče prebrati. Poskus bo kmalu ponovljen.',
    tooMany: (most) => `Naročite se lahko na največ toliko šol: ${most}. Najprej eno zapustite.`,
    otherMissing: (id) => `Profila vaše druge šole (»${id}«) ni tu, zato se po njem ne preverja. Po drugem se.`,
    chosenMissing: (id) => `Vaša šola je izbrala profil »${id}«, ki ga ni tu. V veljavi ostane vaš.`,
    noneCame: 'Vaša šola določa, kateri profil se uporablja, vendar ni prišel noben. V veljavi ostane vaš.',
  },
  address: {
    error: (status) => `Naslov šole je odgovoril z napako (${status}).`,
    tooLarge: 'Datoteka na naslovu šole je večja, kot sme biti profil (5 MB), zato ni bila prebrana.',
    timeout: 'Naslov šole ni odgovoril pravočasno.',
    offline: 'Ta računalnik nima povezave.',
    needsLeave: 'Naslova šole ni bilo mogoče vprašati. Morda je potrebno vaše dovoljenje, ki ga lahko daste v nastavitvah.',
    unreachable: 'Naslov šole ni dosegljiv, ni varen ali preusmerja drugam, čemur se ne sledi.',
  },
  journal: {
    unwritten: (error) => `Vaših razmislekov ni bilo mogoče zapisati (${error}). Vaši osnutki se preverjajo kot vedno.`,
    unknownError: 'neznana napaka',
    tooMany: 'V kratkem času je bilo toliko namigov, da v vaših razmislekih niso vsi.',
    tooLate: 'Prepozno je, da bi to vrnili: izbrisano je.',
    unreadable: (count) =>
      plural(count, {
        one: `${count} vnosa vašega dnevnika ni bilo mogoče prebrati in je izpuščen.`,
        two: `${count} vnosov vašega dnevnika ni bilo mogoče prebrati in sta izpuščena.`,
        few: `${count} vnosov vašega dnevnika ni bilo mogoče prebrati in so izpuščeni.`,
        other: `${count} vnosov vašega dnevnika ni bilo mogoče prebrati in so izpuščeni.`,
      }),
  },
};
