// What the background says, in Welsh.
import { pluralsIn } from '../../src/language/plurals';
import type { Words } from '../../src/language/spoken';
import type { en } from './words';

const plural = pluralsIn('cy');

export const words: Words<typeof en> = {
  menu: 'Gwirio’r testun a ddewiswyd',
  keys: {
    readsAgain: 'Mae Second Glance yn darllen gyda chi eto.',
    paused: (until) => `Mae Second Glance wedi’i oedi ${until}. Mae’r un fysell yn ei ailgychwyn.`,
  },
  reminder: {
    site: (site) => `Roeddech am fynd ymlaen i ysgrifennu ar ${site}. Pwyswch yma i agor y dudalen.`,
    siteLate: (site, when) => `Roeddech am fynd ymlaen i ysgrifennu ar ${site} (${when}). Pwyswch yma i agor y dudalen.`,
    practice: 'Roeddech am fynd ymlaen i ysgrifennu ar y dudalen ymarfer. Pwyswch yma i agor y dudalen.',
    practiceLate: (when) => `Roeddech am fynd ymlaen i ysgrifennu ar y dudalen ymarfer (${when}). Pwyswch yma i agor y dudalen.`,
    nothing: 'Nid oes dim yma i’ch atgoffa ohono.',
    tooMany: 'Mae gormod o nodiadau atgoffa eisoes. Canslwch rai yn y gosodiadau.',
  },
  toolbar: {
    paused: (until) => `Mae Second Glance wedi’i oedi ${until}.`,
    tabPaused: 'Mae Second Glance wedi’i oedi yn y tab hwn.',
    siteOff: (site) => `Mae Second Glance wedi’i ddiffodd ar ${site}.`,
    noSchool: 'Nid yw Second Glance yn gwirio dim eto: ni ddewiswyd ysgol.',
    unreached: (site) =>
      `Ni all Second Glance weld y tab hwn eto. Ail-lwythwch ef, a chaiff yr hyn a ysgrifennwch ar ${site} ei wirio.`,
    elsewhere: 'Mae Second Glance yn darllen gyda chi ar Facebook, X, LinkedIn ac Instagram. Nid yw’r tab hwn yn un ohonynt.',
    off: 'stop',
    found: (count, site, level) =>
      plural(count, {
        zero: `Second Glance: Dim i edrych arno yn yr hyn rydych yn ei ysgrifennu ar ${site}.`,
        one: `Second Glance: Un peth i edrych arno yn yr hyn rydych yn ei ysgrifennu ar ${site}. ${level}.`,
        two: `Second Glance: 2 beth i edrych arnynt yn yr hyn rydych yn ei ysgrifennu ar ${site}. Y cryfaf: ${level}.`,
        few: `Second Glance: ${count} pheth i edrych arnynt yn yr hyn rydych yn ei ysgrifennu ar ${site}. Y cryfaf: ${level}.`,
        many: `Second Glance: ${count} pheth i edrych arnynt yn yr hyn rydych yn ei ysgrifennu ar ${site}. Y cryfaf: ${level}.`,
        other: `Second Glance: ${count} peth i edrych arnynt yn yr hyn rydych yn ei ysgrifennu ar ${site}. Y cryfaf: ${level}.`,
      }),
    unchecked: (site) => `Ni allai Second Glance wirio’r hyn rydych yn ei ysgrifennu ar ${site}. Gallwch bostio fel arfer.`,
    nothing: (site) => `Mae Second Glance yn darllen gyda chi ar ${site}. Dim i edrych arno.`,
  },
  bin: { tooLate: 'Roedd hynny’n rhy bell yn ôl: ni ellir ei roi yn ôl mwyach.' },
  panel: { tabOnly: 'Dim ond mewn tab y dangosir y panel.' },
  text: { noSchool: 'Dewiswch eich ysgol yn gyntaf; wedyn gellir gwirio testunau yn erbyn ei pholisi.' },
  practice: {
    noSchool: 'Dewiswch ysgol yn gyntaf; wedyn gellir edrych ar ddrafftiau yn ôl ei pholisi.',
    noSuchSchool: (id) => `Nid oes proffil ysgol o’r enw “${id}” yma.`,
  },
  settings: { locked: (label) => `Mae “${label}” wedi’i osod gan eich ysgol ac ni ellir ei newid yma.` },
  profiles: {
    bundled: 'Daw’r proffil hwn gyda Second Glance ac ni ellir ei dynnu.',
    fromSchool: 'Daw’r proffil hwn gan ysgol. Gadewch ei danysgrifiad yn lle hynny.',
    noSuch: (id) => `Nid oes proffil ysgol o’r enw “${id}” yma. Mae’r ysgol sydd mewn grym yn aros fel yr oedd.`,
  },
  schools: {
    nothingChanged: 'Ni newidiwyd dim.',
    nothingFound: 'Ni chafwyd hyd i ddim yno.',
    full: (most) =>
      plural(most, {
        zero: 'Ni chewch gael ysgolion eraill.',
        one: 'Mae gennych 1 ysgol arall eisoes, sef cymaint ag a ganiateir. Tynnwch hi yn gyntaf.',
        two: 'Mae gennych 2 ysgol arall eisoes, sef cymaint ag a ganiateir. Tynnwch un yn gyntaf.',
        few: `Mae gennych ${most} ysgol arall eisoes, sef cymaint ag a ganiateir. Tynnwch un yn gyntaf.`,
        many: `Mae gennych ${most} ysgol arall eisoes, sef cymaint ag a ganiateir. Tynnwch un yn gyntaf.`,
        other: `Mae gennych ${most} ysgol arall eisoes, sef cymaint ag a ganiateir. Tynnwch un yn gyntaf.`,
      }),
    unread: 'Ni ellid darllen yr hyn y mae eich ysgol wedi’i osod yma am y tro. Rhoddir cynnig arall arni cyn bo hir.',
    tooMany: (most) => `Ni ellir tanysgrifio i fwy na ${most} o ysgolion. Gadewch un yn gyntaf.`,
    otherMissing: (id) => `Nid yw proffil eich ysgol arall (“${id}”) yma, felly ni chaiff ei wirio. Caiff y gweddill ei wirio.`,
    chosenMissing: (id) => `Dewisodd eich ysgol y proffil “${id}”, nad yw yma. Mae eich proffil chi’n aros mewn grym.`,
    noneCame: 'Mae eich ysgol yn gosod pa broffil a ddefnyddir, ond ni ddaeth yr un. Mae eich proffil chi’n aros mewn grym.',
  },
  address: {
    error: (status) => `Atebodd cyfeiriad yr ysgol â gwall (${status}).`,
    tooLarge: 'Mae’r ffeil yng nghyfeiriad yr ysgol yn fwy nag y caiff proffil fod (5 MB), felly ni chafodd ei darllen.',
    timeout: 'Ni wnaeth cyfeiriad yr ysgol ateb mewn pryd.',
    offline: 'Nid yw’r cyfrifiadur hwn ar-lein.',
    needsLeave: 'Ni ellid gofyn i gyfeiriad yr ysgol. Efallai fod angen eich caniatâd arno, a gallwch roi hwnnw yn y gosodiadau.',
    unreachable:
      'Ni ellid cyrraedd cyfeiriad yr ysgol, neu nid yw’n ddiogel, neu mae’n anfon ymlaen i le arall, na chaiff ei ddilyn.',
  },
  journal: {
    unwritten: (error) => `Ni ellid ysgrifennu eich myfyrdodau (${error}). Mae eich drafftiau’n cael eu gwirio fel arfer.`,
    unknownError: 'gwall anhysbys',
    tooMany: 'Bu cymaint o awgrymiadau mewn amser byr fel nad ydynt i gyd yn eich myfyrdodau.',
    tooLate: 'Mae’n rhy hwyr i ddod â hyn yn ôl: mae wedi mynd.',
    unreadable: (count) =>
      plural(count, {
        zero: 'Darllenwyd pob cofnod yn eich dyddiadur.',
        one: 'Ni ellid darllen 1 cofnod yn eich dyddiadur ac fe’i gadawyd allan.',
        two: 'Ni ellid darllen 2 gofnod yn eich dyddiadur ac fe’u gadawyd allan.',
        few: `Ni ellid darllen ${count} chofnod yn eich dyddiadur ac fe’u gadawyd allan.`,
        many: `Ni ellid darllen ${count} chofnod yn eich dyddiadur ac fe’u gadawyd allan.`,
        other: `Ni ellid darllen ${count} cofnod yn eich dyddiadur ac fe’u gadawyd allan.`,
      }),
  },
};
