// What the sections say in which somebody tells of themselves, in Welsh.
import { pluralsIn } from '../../src/language/plurals';
import { type Words, written } from '../../src/language/spoken';
import type { en } from './own-words';

const plural = pluralsIn('cy');

/** "1 disgybl", "2 ddisgybl": after a number the noun stands in the singular. */
const pupils = (count: number) =>
  plural(count, {
    zero: `${written(count)} disgybl`,
    one: `${written(count)} disgybl`,
    two: `${written(count)} ddisgybl`,
    few: `${written(count)} disgybl`,
    many: `${written(count)} disgybl`,
    other: `${written(count)} disgybl`,
  });

export const words: Words<typeof en> = {
  accounts: {
    about:
      'Mae’r hyn rydych chi’n ei bostio yno’n cael ei wirio yn erbyn y rhan o’r polisi ar gyfer cyfrifon swyddogol. Mae popeth arall yn cyfrif fel eich postiadau chi eich hun.',
    asWhom:
      'Lle mae’r dudalen yn dangos fel pwy rydych chi’n postio, o’r fan honno y daw; lle nad yw’n dangos hynny, rydych chi’n cyfrif fel chi eich hun. Mae’r marc wrth ymyl eich drafft yn dweud pa un a gymerodd, ac yn gadael i chi ei newid ar gyfer y drafft hwnnw.',
    action: 'Tynnu',
    none: 'Dim eto.',
    one: (name, site, school) => (school === null ? `${name} ar ${site}` : `${name} ar ${site}, ar gyfer ${school}`),
    remove: (name) => `Tynnu ${name}`,
    removed: 'Cyfrif wedi’i dynnu',
    mySchool: 'fy ysgol',
  },
  pupils: {
    about:
      'Gyda rhestr, mae Second Glance yn adnabod enw disgybl pan fydd mewn drafft. Nid yw’r enwau eu hunain yn cael eu cadw: mae pob un yn cael ei droi’n god na ellir ei ddarllen yn ôl, ac yn aros yn y porwr hwn.',
    now: (count) => `Mae ${pupils(count)} ar y rhestr nawr.`,
    added: (count, day) => `Mae ${pupils(count)} ar y rhestr, a ychwanegwyd ${day}.`,
    notInUse: 'Nid yw’n cael ei defnyddio, gan fod eich ysgol yn dod â’i rhestr ei hun.',
    noneOwn: 'Dydych chi ddim wedi dod â rhestr eich hun.',
    none: 'Dim rhestr eto.',
    ofSchool: (school, count, day) =>
      `Gan ${school}, gyda’i phroffil: mae ${pupils(count)} ar y rhestr, a wnaed ${day}. Yr ysgol sy’n ei chadw, ac yn ei chymryd yn ôl.`,
    paste: 'Gludwch enwau, un i bob llinell, neu resi o daenlen',
    example: 'Maya Okafor, Blwyddyn 4\nTheo Lindqvist, Blwyddyn 3',
    use: 'Defnyddio’r rhestr hon',
    replace: 'Disodli’r rhestr',
    file: 'Dewis ffeil CSV …',
    erase: 'Dileu’r rhestr',
    reading: 'Yn darllen y rhestr. Gall sawl mil o enwau gymryd hanner munud …',
    notUsed: 'Ni ddefnyddiwyd y rhestr honno.',
    before: 'Mae’r rhestr flaenorol yn aros mewn grym.',
    addedSaid: 'Rhestr disgyblion wedi’i hychwanegu',
    replacedSaid: 'Rhestr disgyblion wedi’i disodli',
    erasedSaid: 'Mae’r rhestr disgyblion y daethoch â hi wedi’i dileu',
  },
  statement: {
    offered: 'Geiriadau eich ysgol. Mae’r hiraf sy’n ffitio yn cael ei ychwanegu ar eich rhan.',
    noneAsked: 'Nid yw polisi eich ysgol yn gofyn am ddatganiad. Cewch gadw un eich hun yma serch hynny.',
    noSchool: 'Dewiswch ysgol yn gyntaf. Bydd ei geiriadau wedyn i’w gweld yma.',
    own: 'Fy ngeiriad fy hun (os yw’n wag, defnyddir geiriad yr ysgol)',
    example: 'Barn bersonol.',
    saved: 'Geiriad wedi’i gadw',
    unclear:
      'Nid yw eich geiriad yn dweud mai barn bersonol sydd yno, hyd y gall Second Glance weld. Defnyddir geiriad yr ysgol yn ei le. Rhowch gynnig ar “Barn bersonol.”',
    inBio: 'Mae fy mhroffil eisoes yn dweud mai barn bersonol sydd yno, ar',
    saysIt: (site) => `${site}: mae eich proffil yn dweud hynny`,
    saysItNot: (site) => `${site}: nid yw eich proffil yn dweud hynny`,
  },
  bios: {
    label: 'Wedi’i ddysgu o’ch proffiliau',
    none: 'Pan fyddwch chi’n edrych ar eich proffil eich hun ar wefan, mae Second Glance yn gweld a yw’r datganiad yno, ac yn rhoi’r gorau i ofyn amdano lle mae eich ysgol yn derbyn hynny. Dim ond yr ateb hwn sy’n cael ei gadw, byth y testun.',
    learnt: (site, who, day, says) => `Wedi’i ddysgu o’ch proffil ar ${site}${who === null ? '' : ` (${who})`}, ${day}: ${says}.`,
    says: (statement, namesSchool) =>
      `${statement ? 'mae’r datganiad yno' : 'does dim datganiad yno'}${namesSchool ? ', ac mae’n enwi eich ysgol' : ''}`,
  },
  switches: {
    sites: 'Gwirio beth rwy’n ei ysgrifennu ar',
    siteOn: (site) => `Mae ${site} yn cael ei wirio eto`,
    siteOff: (site) => `Nid yw ${site} yn cael ei wirio bellach`,
    rules: 'Chwilio am',
    ruleOn: (rule) => `Mae “${rule}” yn cael ei chwilio eto`,
    ruleOff: (rule) => `Nid yw “${rule}” yn cael ei chwilio bellach`,
  },
  taught: {
    looking: 'Yn edrych …',
    label: 'Beth rydych chi wedi’i ddysgu iddo',
    none: 'Dim byd eto. Pan fyddwch chi’n dweud “Nid disgybl”, “Disgybl yw hwn” neu “Peidiwch â dangos hyn eto”, bydd i’w weld yma a bydd modd ei dynnu’n ôl.',
    notAPupil: (name) => `Nid yw “${name}” yn ddisgybl.`,
    aPupil: 'Mae enw y dywedoch chi ei fod yn enw disgybl yn cyfrif fel un ar y rhestr (wedi’i gadw fel cod, nid fel geiriau).',
    notOurSchool: (name) => `Nid ein hysgol ni yw “${name}”.`,
    theseWords: (rule) => `Ni fydd “${rule}” yn ymddangos eto ar gyfer rhai geiriau (wedi’u cadw fel cod, nid fel geiriau).`,
  },
  forgetting: {
    action: 'Anghofio hyn',
    forget: (what) => `Anghofio hyn: ${what}`,
    done: 'Wedi’i anghofio',
    failed: 'Heb ei anghofio.',
  },
  keys: {
    about:
      'Bysellau sy’n gweithio ar bob tudalen. Rhowch rai eraill os yw’r rhain wedi’u cymryd ar eich cyfrifiadur, neu ddim un.',
    none: 'dim bysell',
    change: 'Newid y bysellau hyn …',
    opens: (address) => `Mae’n agor ${address}, lle mae’r porwr yn eu cadw.`,
    notOpened: 'Ni wnaeth y porwr ei agor.',
    byMenu:
      'Agorwch y ddewislen, yna “Ychwanegion a themâu” (“Add-ons and themes”), a dewiswch “Rheoli Llwybrau Byr Estyniadau” (“Manage Extension Shortcuts”) o dan yr olwyn gocos.',
    byAddress: (address) => `Teipiwch ${address} yn y bar cyfeiriad.`,
  },
};
