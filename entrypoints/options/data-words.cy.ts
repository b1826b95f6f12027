// What the section of one's data says, and what is stored, in Welsh.
import { pluralsIn } from '../../src/language/plurals';
import { type Words, written } from '../../src/language/spoken';
import type { en } from './data-words';

const plural = pluralsIn('cy');

export const words: Words<typeof en> = {
  data: {
    kept: 'Wedi’u cadw yn y porwr hwn: eich gosodiadau, ysgolion a ychwanegwyd gennych, codau disgyblion, yr hyn rydych chi wedi’i ddysgu iddo, a yw’r datganiad yn eich proffiliau, nodiadau atgoffa sy’n aros, a’ch myfyrdodau. Byth yn cael ei gadw: unrhyw beth rydych chi’n ei ysgrifennu.',
    take: 'Mynd â’r cyfan gyda chi',
    save: 'Cadw fy ngosodiadau mewn ffeil',
    saved: (file) => `Mae eich gosodiadau yn y ffeil ${file}, ymhlith eich lawrlwythiadau.`,
    notSaved: 'Nid oedd modd creu’r ffeil.',
    bring: 'Dod â gosodiadau o ffeil …',
    brought: 'Mae eich gosodiadau wedi’u mewnforio',
    notUsed: 'Ni ddefnyddiwyd y ffeil honno. Mae popeth yn aros fel yr oedd.',
    holds:
      'Mae’r ffeil yn cynnwys eich gosodiadau, ysgolion a ychwanegwyd, cywiriadau a myfyrdodau, ac mae’r hyn sydd ynddi yn cymryd lle eich rhai chi. Heb eu cynnwys: y rhestr disgyblion, nodiadau atgoffa, yr hyn a osododd eich ysgol neu rydych chi’n ei ddilyn drwy ddolen, a’r hyn a ddysgwyd o’ch proffiliau, sy’n cael ei ddysgu eto pan fyddwch yn edrych arnyn nhw.',
    erase: 'Dileu',
    eraseAll: 'Dileu popeth …',
    eraseAsk:
      'Dileu eich ysgol, oriau, calendr, cyfrifon, rhestr disgyblion, cywiriadau, nodiadau atgoffa a myfyrdodau o’r porwr hwn? Does dim modd dadwneud hyn. Bydd yr hyn a osododd eich ysgol yn dod yn ôl ar ei ben ei hun.',
    eraseYes: 'Ie, dileu popeth',
    eraseNo: 'Ei gadw',
    notErased: 'Nid oedd modd dileu popeth.',
    goodbye:
      'Os byddwch yn tynnu Second Glance o’r porwr, bydd y porwr yn tynnu hyn i gyd gydag ef ar unwaith: gosodiadau, ysgolion a ychwanegwyd gennych, codau disgyblion, yr hyn rydych chi wedi’i ddysgu iddo, nodiadau atgoffa, eich myfyrdodau a’r oedi. Nid oes tudalen yn agor ac nid oes neb yn cael gwybod. Yr hyn sy’n aros yw’r hyn a gadwoch chi eich hun, fel ffeiliau ymhlith eich lawrlwythiadau, a beth bynnag y mae eich ysgol wedi’i osod ar gyfer y cyfrifiadur hwn, sy’n eiddo i’r ysgol.',
  },
  stored: {
    heading: 'Faint sydd wedi’i storio',
    counting: 'Yn cyfrif …',
    what: 'Beth',
    rows: 'Rhesi',
    size: 'Maint',
    together: 'Cyfanswm',
    nothingOf: (kinds) => `Dim o’r rhain: ${kinds}.`,
    about: (size) => `Gyda gwaith cadw cofnodion y porwr ei hun mae’n cymryd tua ${size} ar y cyfrifiadur hwn.`,
    never: 'Nid yw’r hyn rydych chi’n ei ysgrifennu mewn dim ohono.',
    again: 'Cyfri’r cyfan eto',
    bytes: (count) =>
      plural(count, {
        zero: `${written(count)} beit`,
        one: `${written(count)} beit`,
        two: `${written(count)} feit`,
        few: `${written(count)} beit`,
        many: `${written(count)} beit`,
        other: `${written(count)} beit`,
      }),
    kilobytes: (count) => `${count} KB`,
    megabytes: (count) => `${count} MB`,
  },
  kinds: {
    settings: { alone: 'Eich gosodiadau, oriau a chalendr', within: 'eich gosodiadau, oriau a chalendr' },
    profiles: { alone: 'Proffiliau ysgol a ychwanegwyd gennych', within: 'proffiliau ysgol a ychwanegwyd gennych' },
    roster: { alone: 'Eich rhestr disgyblion, fel codau', within: 'eich rhestr disgyblion, fel codau' },
    corrections: { alone: 'Beth rydych chi wedi’i ddysgu iddo', within: 'beth rydych chi wedi’i ddysgu iddo' },
    keys: { alone: 'Yr allwedd i’r codau hynny', within: 'yr allwedd i’r codau hynny' },
    bios: { alone: 'Beth a ddysgwyd o’ch proffiliau', within: 'beth a ddysgwyd o’ch proffiliau' },
    schoolLists: {
      alone: 'Codau disgyblion a ddaeth gyda phroffil ysgol',
      within: 'codau disgyblion a ddaeth gyda phroffil ysgol',
    },
    reminders: { alone: 'Nodiadau atgoffa', within: 'nodiadau atgoffa' },
    journal: { alone: 'Fy myfyrdodau', within: 'fy myfyrdodau' },
    journalDigest: {
      alone: 'Fy myfyrdodau, wedi’u cyfrif fesul chwarter',
      within: 'fy myfyrdodau, wedi’u cyfrif fesul chwarter',
    },
    copy: {
      alone: 'Copi o’ch gosodiadau, rhag i’r porwr eu colli',
      within: 'copi o’ch gosodiadau, rhag i’r porwr eu colli',
    },
    school: { alone: 'Beth a osododd eich ysgol, a’i phroffil', within: 'beth a osododd eich ysgol, a’i phroffil' },
  },
  reminders: {
    heading: 'Nodiadau atgoffa sy’n aros',
    action: 'Canslo',
    one: (moment, address) => `${moment}: ${address}`,
    cancel: (address) => `Canslo’r nodyn atgoffa ar gyfer ${address}`,
    cancelled: 'Nodyn atgoffa wedi’i ganslo',
    notCancelled: 'Heb ei ganslo.',
    none: 'Does dim nodiadau atgoffa’n aros. Ar gyfer pob un, dim ond cyfeiriad y dudalen a’r amser sy’n cael eu cadw, nes iddo gael ei ddangos.',
  },
};
