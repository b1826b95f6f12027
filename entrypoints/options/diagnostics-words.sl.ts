// What the diagnostics say on the page and as text, in Slovene.
import type { Words } from '../../src/language/spoken';
import type { en } from './diagnostics-words';

const listed = (parts: readonly (string | false)[]): string => parts.filter(Boolean).join(', ');

export const words: Words<typeof en> = {
  page: {
    looking: 'Iskanje …',
    onSites: 'Na spletnih mestih',
    changing:
      'Spletna mesta se občasno spremenijo. Ko je stran drugačna od tiste, ki jo Second Glance pozna, je to zapisano tukaj, dokler stran ni spet takšna, kot je pričakovano.',
    allThere: 'Vse, kar je bilo iskano od zagona brskalnika, je bilo tam.',
    since: (moment) => `Od ${moment}`,
    fromSchool: 'Od šole',
    asText: 'Isto kot besedilo, z različico. V njem ni nič, kar ste napisali, in nič o vas.',
    copy: 'Kopiraj to besedilo',
    copied: 'Kopirano.',
    notCopied: 'Kopiranje ni uspelo. Spodnje besedilo izberite in ga kopirajte ročno.',
    again: 'Poglej znova',
  },
  school: {
    device: (heard, gone, withdrawn) =>
      `Upravljanje naprav: ${listed([`zadnjič slišano ${heard}`, gone !== null && `nato nič od ${gone}`, withdrawn !== null && `umaknjeno ${withdrawn}`])}.`,
    noDevice: 'Upravljanje naprav tu ni nastavilo ničesar.',
    firefox: 'Firefox ob zagonu prebere, kar pravi upravljanje naprav: po spremembi ga znova zaženite.',
    misfits: 'Izpuščeno, ker se ne ujema z osnovo',
    ask: 'Vprašaj šolo zdaj',
    asking: 'Spraševanje …',
    asked: 'Pravkar vprašano.',
    key: 'Ključ',
    found: 'Kakšno je stanje',
    since: 'Od kdaj',
    states: { good: 'v redu', refused: 'nekaj v njem je bilo zavrnjeno', unknown: 'tu ni znan' },
    sources: { pushed: 'Poslalo upravljanje naprav', address: 'Na naslovu, ki ga je navedlo upravljanje naprav' },
    byLink: 'Sledenje prek povezave',
    never: 'nikoli',
    inForce: (school, version, since) => `V veljavi: ${school}, različica ${version}, od ${since}.`,
    signed: (issued, expires, key) => `Izdano ${issued}, velja do ${expires}. Ključ ${key}.`,
    nothingTaken: 'Od tam še ni bilo nič prevzeto.',
    times: (asked, heard, next) =>
      `${listed([`Zadnjič vprašano ${asked}`, `zadnji dober odgovor ${heard}`, next !== null && `naslednjič ${next}`])}.`,
    refused: (at, says) => `Zavrnjeno ${at}: ${says}`,
  },
  report: {
    policy: (what) => `Pravilnik: ${what}.`,
    further: (what) => `Dodatni pravilnik: ${what}.`,
    profile: (id, version, origin) => `${id}, različica ${version} (${origin})`,
    origins: { bundled: 'priložen', imported: 'uvožen', school: 'šola' },
    noProfile: 'ni izbran',
    places: (count) => `Mesta za pisanje, ki se zdaj berejo: ${count}.`,
    allThere: 'Od zagona brskalnika na spletnih mestih ni nič manjkalo.',
    states: { good: 'v redu', refused: 'zavrnjen', unknown: 'neznan' },
    key: (key, state, since) => `Ključ ${key}: ${state} od ${since}.`,
    floor: (version) => `Najnižja zahtevana različica: ${version}.`,
    rosterKey: 'Ključ za seznam učencev je tukaj.',
    locked: (names) => `Nastavila šola: ${names}.`,
    noDevice: 'Upravljanje naprav tu ni nastavilo ničesar.',
    device: (asked, heard) => `Upravljanje naprav: zadnjič vprašano ${asked}, zadnjič slišano ${heard}.`,
    gone: (since) => `Nič ni prišlo od ${since}.`,
    withdrawn: (at) => `Umaknjeno ${at}.`,
    source: (id, address, school) =>
      `Vir ${listed([address === null ? id : `${id} na ${address}`, school !== null && `šola ${school}`])}:`,
    inForce: (version, since, { issued, expires, key, pupils }) =>
      `v veljavi: ${listed([
        `različica ${version} od ${since}`,
        issued !== null && `izdano ${issued}`,
        expires !== null && `velja do ${expires}`,
        key !== null && `podpisano s ključem ${key}`,
        pupils !== null && `s kodami učencev: ${pupils}`,
      ])}.`,
    nothingTaken: 'nič še ni bilo prevzeto.',
    next: (keys) => `ključi, ki lahko podpišejo naslednjega: ${keys}.`,
    times: (asked, heard, next) => `zadnjič vprašano ${asked}, zadnji dober odgovor ${heard}, naslednjič ${next}.`,
    refused: (at, says) => `zavrnjeno ${at}: ${says}`,
    never: 'nikoli',
  },
};
