// What the private journal’s page says, in Welsh.
import { pluralsIn } from '../../src/language/plurals';
import { type Words, written } from '../../src/language/spoken';
import type { en } from './words';

const plural = pluralsIn('cy');

const entries = (count: number): string =>
  plural(count, {
    zero: 'dim cofnodion',
    one: `${written(count)} cofnod`,
    two: `${written(count)} gofnod`,
    few: `${written(count)} chofnod`,
    many: `${written(count)} chofnod`,
    other: `${written(count)} cofnod`,
  });

const months = (count: number): string =>
  plural(count, {
    zero: '0 mis',
    one: `${count} mis`,
    two: `${count} fis`,
    few: `${count} mis`,
    many: `${count} mis`,
    other: `${count} mis`,
  });

export const words: Words<typeof en> = {
  title: 'Second Glance: fy myfyrdodau',
  heading: 'Fy myfyrdodau',
  intro:
    'Yr hyn a grybwyllodd Second Glance, a’r hyn a wnaethoch chi. I chi yn unig: mae’n aros yn y porwr hwn, ac ni all eich ysgol ei weld.',
  trouble: 'Mae angen edrych ar rywbeth',
  off: 'Mae’r dyddiadur wedi’i ddiffodd, felly nid oes dim newydd yn cael ei nodi. Gallwch ei droi ymlaen isod.',
  opening: 'Yn agor eich dyddiadur …',
  nothing: {
    heading: 'Dim byd eto',
    text: 'Pan fydd Second Glance yn crybwyll rhywbeth mewn drafft, caiff ei nodi yma gyda’r hyn a wnaethoch chi: ei newid, ei bostio fel yr oedd, neu ddweud ei fod yn gamgymeriad. Nid oes targed i’w gyrraedd na dim i’w gynnal.',
  },
  nothingShown: 'Ni chrybwyllwyd dim yma yn y cyfnod hwn. Dewiswch gyfnod hirach, neu reol neu wefan arall.',
  sections: { changed: 'Yr hyn a newidiais', weeks: 'Fesul wythnos', rules: 'Fesul rheol', outcomes: 'Beth ddigwyddodd wedyn' },
  deletesShown: 'Mae dileu yn tynnu’r hyn a ddangosir: yn y cyfnod, o’r rheol ac ar y wefan a ddewiswyd uchod.',
  filters: {
    label: 'Beth sy’n cael ei ddangos',
    time: 'Cyfnod',
    rule: 'Rheol',
    site: 'Gwefan',
    everyRule: 'Pob rheol',
    everySite: 'Pob gwefan',
    periods: { 4: 'Y 4 wythnos diwethaf', 13: 'Y 3 mis diwethaf', 26: 'Y 6 mis diwethaf', all: 'Popeth a gadwyd' },
    practice: 'y dudalen ymarfer',
  },
  table: {
    summary: 'Yr un peth fel tabl, i ddileu ohono',
    nudges: 'Awgrymiadau',
    delete: 'Dileu',
    byWeek: { caption: 'Awgrymiadau fesul wythnos, y diweddaraf yn gyntaf', head: 'Wythnos' },
    byRule: { caption: 'Awgrymiadau fesul rheol, yr amlaf yn gyntaf', head: 'Rheol' },
    week: (number) => `wythnos ${number}`,
    deleteWeek: (day) => `Dileu’r wythnos sy’n dechrau ${day}`,
    deleteRule: (title) => `Dileu’r hyn a gedwir o dan “${title}”`,
    deleteOutcome: (name) => `Dileu’r hyn a gedwir fel “${name}”`,
  },
  keeping: {
    heading: 'Beth sy’n cael ei gadw',
    what: 'O bob awgrym: pa reol a chymal ydoedd, pa mor gryf oedd, ar ba wefan ac ym mha fath o bostiad, ai ar eich cyfrif eich hun ynteu ar gyfrif yr ysgol, y chwarter awr, a beth ddigwyddodd wedyn. Byth eich geiriau, enw na chyfeiriad tudalen.',
    until: (count) => `Mae pob cofnod yn diflannu ohono’i hun ar ôl ${months(count)}.`,
    where: 'Mae’r cyfan yn y porwr hwn yn unig: nid oes gan eich ysgol unrhyw ffordd ato, drwy reoli dyfeisiau nac fel arall.',
    keep: 'Cadw’r dyddiadur hwn',
    off: 'Pan fydd wedi’i ddiffodd, ni chaiff dim arall ei ysgrifennu. Bydd yr hyn a gadwyd yn aros nes i chi ei ddileu neu nes daw ei gyfnod i ben.',
    isOn: 'Bydd awgrymiadau’n cael eu nodi yma o hyn ymlaen',
    isOff: 'Ni chaiff dim mwy ei nodi; mae’r hyn a gadwyd yn aros',
    deleteAll: 'Dileu popeth',
    none: 'Nid oes dim wedi’i gadw ar hyn o bryd.',
    some: (count) => `Wedi’u cadw ar hyn o bryd: ${entries(count)}.`,
  },
  deleting: {
    none: 'Nid oedd dim i’w ddileu.',
    deleted: (count, which) => `Dilëwyd: ${entries(count)} ${which.join(', ')}.`,
    all: 'o’r dyddiadur',
    ofWeek: (day) => `o’r wythnos sy’n dechrau ${day}`,
    of: (name) => `o dan “${name}”`,
    on: (site) => `ar ${site}`,
    onPractice: 'ar y dudalen ymarfer',
    broughtBack: (count) => `Adferwyd: ${entries(count)}.`,
    undo: 'Dadwneud',
  },
};
