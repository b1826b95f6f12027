// What the calendar says of days and of being at work, in Welsh.
import type { Words } from '../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  days: {
    mon: 'Dydd Llun',
    tue: 'Dydd Mawrth',
    wed: 'Dydd Mercher',
    thu: 'Dydd Iau',
    fri: 'Dydd Gwener',
    sat: 'Dydd Sadwrn',
    sun: 'Dydd Sul',
  },
  shortDays: { mon: 'Llun', tue: 'Maw', wed: 'Mer', thu: 'Iau', fri: 'Gwen', sat: 'Sad', sun: 'Sul' },
  working: {
    until: (clock) => `yn y gwaith, tan ${clock}`,
    inset: (clock, name) => `yn y gwaith, tan ${clock} (diwrnod HMS: ${name})`,
    despite: (clock, name) => `yn y gwaith, tan ${clock} (fe wnaethoch chi farcio’r diwrnod fel diwrnod gwaith: ${name})`,
  },
  off: {
    weekend: 'ddim yn y gwaith: mae’n benwythnos',
    'day-off': 'ddim yn y gwaith: nid ydych yn gweithio ar y diwrnod hwnnw o’r wythnos',
    'own-day-off': 'ddim yn y gwaith: eich diwrnod rhydd',
    'own-day-off-named': (name) => `ddim yn y gwaith: eich diwrnod rhydd (${name})`,
    inset: (name) => `ddim yn y gwaith: diwrnod HMS, sy’n ddiwrnod rhydd i chi (${name})`,
    'bank-holiday': (name) => `ddim yn y gwaith: gŵyl banc (${name})`,
    closure: 'ddim yn y gwaith: mae’r ysgol ar gau',
    'closure-named': (name) => `ddim yn y gwaith: mae’r ysgol ar gau (${name})`,
    'no-term': 'ddim yn y gwaith: mae’r diwrnod y tu allan i’r tymor',
    break: 'ddim yn y gwaith: mae’n amser egwyl i chi',
    'break-named': (name) => `ddim yn y gwaith: mae’n amser egwyl i chi (${name})`,
    'outside-hours': 'ddim yn y gwaith: mae y tu allan i’ch oriau',
    unreadable: 'ddim yn y gwaith: nid oedd modd darllen y gylchfa amser, felly nid yw’r oriau’n cael eu hystyried',
  },
  marks: {
    inset: (name) => `diwrnod HMS: ${name}`,
    despite: (name) => `yn y gwaith er hynny: ${name}`,
    'own-day-off': (name) => `eich diwrnod rhydd: ${name}`,
    'free-inset': (name) => `diwrnod HMS, sy’n ddiwrnod rhydd i chi: ${name}`,
    'bank-holiday': (name) => `gŵyl banc: ${name}`,
    closure: (name) => `ysgol ar gau: ${name}`,
    'no-term': 'y tu allan i’r tymor',
  },
  regions: {
    'england-and-wales': 'Cymru a Lloegr',
    scotland: 'Yr Alban',
    'northern-ireland': 'Gogledd Iwerddon',
    slovenia: 'Slofenia',
    none: 'Dim',
  },
  regionNotes: {
    'england-and-wales':
      'Mae gŵyl ar benwythnos yn symud i’r diwrnod gwaith rhydd nesaf. Mae diwrnodau untro yn ymddangos yn y rhestr ar ôl iddynt gael eu cyhoeddi.',
    scotland:
      'Mae gan yr Alban 2 Ionawr, Dydd Gŵyl Andreas a’i gŵyl ei hun ym mis Awst, ond nid Dydd Llun y Pasg. Mae pob cyngor yn pennu ei wyliau lleol ei hun, ac mae llawer o ysgolion ar agor ar rai o’r diwrnodau hyn: cymharwch â rhestr eich cyngor, ac ychwanegwch neu farciwch ddiwrnodau uchod.',
    'northern-ireland':
      'Mae Dydd Gŵyl Padrig a 12 Gorffennaf yn eu plith. Mae gŵyl ar benwythnos yn symud i’r diwrnod gwaith rhydd nesaf.',
    slovenia: 'Diwrnodau di-waith yn unig. Nid yw gŵyl ar benwythnos yn cael ei rhoi’n ôl ar ddiwrnod arall.',
    none: 'Nid oes yr un gŵyl banc yn cyfrif fel diwrnod rhydd.',
  },
};
