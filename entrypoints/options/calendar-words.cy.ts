// What the options page says of the term calendar and its days, in Welsh.
import { pluralsIn } from '../../src/language/plurals';
import { type Words, written } from '../../src/language/spoken';
import type { en } from './calendar-words';

const plural = pluralsIn('cy');

export const words: Words<typeof en> = {
  looking: 'Yn edrych …',
  chooseSchool: 'Dewiswch ysgol yn gyntaf. Bydd ei chalendr wedyn i’w weld yma.',
  intro:
    'Ar ddiwrnodau sydd wedi’u marcio nid yw eich oriau’n cyfrif. Mae’r hyn rydych yn ei ychwanegu yn gorwedd ar ben yr hyn sy’n dod gyda phroffil eich ysgol, ac nid yw’n tynnu dim ohono i ffwrdd.',
  legend: 'Ystyr y llythrennau',
  letters: { O: 'R', W: 'G', I: 'H', B: 'B', C: 'C', T: 'T' },
  meanings: {
    O: 'eich diwrnod rhydd',
    W: 'yn y gwaith er hynny',
    I: 'diwrnod HMS',
    B: 'gŵyl banc',
    C: 'ysgol ar gau',
    T: 'y tu allan i’r tymor',
  },
  twoThings: 'Pan ddywedir dau beth am un diwrnod',
  firstHolds:
    'Y cyntaf o’r rhain sy’n cyfrif: eich diwrnod rhydd eich hun, yn y gwaith er hynny, diwrnod HMS, gŵyl banc, ysgol ar gau, y tu allan i’r tymor.',
  fromFile: 'O ffeil calendr',
  holidaysSaved: 'Gwyliau banc wedi’u cadw',
  schoolsRegion: (region) => `Rhai’r ysgol (${region})`,
  insetDays: 'Diwrnodau HMS',
  insetFree: 'Mae diwrnodau HMS yn rhydd',
  insetCount: 'Mae diwrnodau HMS yn cyfrif',
  month: { before: 'Y mis blaenorol', after: 'Y mis nesaf', now: 'Y mis hwn' },
  kinds: {
    off: 'Fy niwrnod rhydd',
    closed: 'Ysgol ar gau',
    inset: 'Diwrnod HMS',
    term: 'Tymor',
    work: 'Yn y gwaith er hynny',
    bank: 'Gŵyl banc',
  },
  named: {
    off: (name) => `${name} (fy niwrnod rhydd)`,
    closed: (name) => `${name} (ysgol ar gau)`,
    inset: (name) => `${name} (diwrnod HMS)`,
    term: (name) => `${name} (tymor)`,
    work: (name) => `${name} (yn y gwaith er hynny)`,
    bank: (name) => `${name} (gŵyl banc)`,
  },
  form: {
    label: 'Ychwanegu diwrnodau',
    how: 'Pwyswch ddiwrnod uchod, yna un diweddarach os oes sawl un, neu teipiwch nhw.',
    schoolsOwn: 'Eich ysgol sy’n pennu ei chalendr; chi sy’n ychwanegu eich diwrnodau rhydd eich hun.',
    from: 'O',
    to: 'Diwrnod olaf',
    what: 'Beth ydyw',
    called: 'Enw',
    add: 'Ychwanegu’r diwrnodau hyn',
    backwards: 'Rhaid i’r diwrnod olaf fod yr un fath â’r cyntaf neu ddod ar ei ôl.',
    isThere: 'Mae’r diwrnodau hyn yn y rhestr yn barod.',
    added: (days, name) => `Wedi ychwanegu ${days}: ${name}`,
  },
  list: {
    heading: (month) => `Diwrnodau’r mis: ${month}`,
    label: (month) => `Diwrnodau: ${month}`,
    none: 'Dim byd: mae pob diwrnod gwaith yn cyfrif.',
    remove: 'Tynnu',
    removeDays: (name, days) => `Tynnu ${name}, ${days}`,
    removed: (name, days) => `Wedi tynnu ${name}, ${days}`,
    line: (days, what) => `${days}: ${what}`,
    everything: (count) =>
      plural(count, {
        zero: 'Popeth a ychwanegwyd gennych (0 cyfnod o ddiwrnodau)',
        one: 'Popeth a ychwanegwyd gennych (1 cyfnod o ddiwrnodau)',
        two: 'Popeth a ychwanegwyd gennych (2 gyfnod o ddiwrnodau)',
        few: 'Popeth a ychwanegwyd gennych (3 chyfnod o ddiwrnodau)',
        many: 'Popeth a ychwanegwyd gennych (6 chyfnod o ddiwrnodau)',
        other: `Popeth a ychwanegwyd gennych (${written(count)} cyfnod o ddiwrnodau)`,
      }),
    ownLabel: 'Diwrnodau a ychwanegwyd gennych',
    first: (count) => `Dim ond y ${count} cyntaf sy’n cael eu dangos; mae’r lleill i’w gweld dan eu misoedd.`,
    setBySchool: 'wedi’i bennu gan eich ysgol',
    fromFile: (file) => `o ${file}`,
    fromProfile: 'o broffil eich ysgol',
    removeFile: (file, count) => `Tynnu popeth o ${file} (${count})`,
    fileRemoved: (file) => `Wedi tynnu popeth o ${file}`,
  },
};
