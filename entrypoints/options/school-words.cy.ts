// What the sections of one's schools and of a school's link say, in Welsh.
import type { Words } from '../../src/language/spoken';
import type { en } from './school-words';

export const words: Words<typeof en> = {
  school: {
    nothingChecked: 'Nid oes ysgol wedi’i dewis eto, felly ni chaiff dim ei wirio.',
    unlisted: 'Nid oedd modd rhestru’r ysgolion',
    saved: 'Ysgol wedi’i chadw',
    fromFile: 'Ychwanegu ysgol o ffeil …',
    none: 'Peidio â defnyddio ysgol',
    noneSaid: 'Dim ysgol wedi’i dewis: does dim yn cael ei wirio',
    notAdded: 'Ni chafodd y ffeil honno ei hychwanegu. Mae’r ysgol a ddewiswyd o’r blaen yn aros mewn grym.',
    notRemoved: 'Ni chafodd yr ysgol honno ei thynnu.',
    added: (name) => `Wedi ychwanegu ${name}`,
    removed: (name) => `Wedi tynnu ${name}`,
    remove: (name) => `Tynnu ${name}`,
    upToDate: (name) => `Mae ${name} yn gyfredol nawr, ac yn cael ei defnyddio.`,
    toChoose: (name) => `Cafodd ${name} ei hychwanegu. Dewiswch hi uchod i’w defnyddio.`,
  },
  others: {
    heading: 'Fy ysgolion eraill',
    about:
      'Os ydych chi’n gweithio mewn ail ysgol, ychwanegwch hi yma. Bydd eich drafftiau wedyn yn cael eu gwirio yn erbyn y ddau bolisi, bydd pob awgrym yn dweud o ba bolisi y daw, a does dim yn newid ynghylch eich ysgol gyntaf. Mae eich oriau yno o dan {hours}, a’r cyfrifon rydych chi’n eu rhedeg ar ei rhan o dan {accounts}.',
    remove: 'Tynnu',
    none: 'Dim: rydych chi’n cael eich gwirio yn erbyn polisi un ysgol.',
    add: 'Ychwanegu ysgol',
    choose: 'Dewis …',
  },
  glance: {
    heading: 'Beth mae’r polisi hwn yn ei ddweud',
    whole: 'Y polisi cyfan',
    about: 'Fesul cymal, gyda’r hyn sy’n cael ei wirio ac ymhle, a’r hyn na ellir ei wirio.',
  },
  link: {
    about:
      'Os rhoddodd eich ysgol ddolen, cod QR neu ffeil fach i chi ar gyfer ei phroffil, defnyddiwch nhw yma. Bydd y proffil wedyn yn cael ei nôl o gyfeiriad yr ysgol o bryd i’w gilydd; does dim amdanoch chi na’r hyn rydych chi’n ei ysgrifennu’n mynd yno.',
    field: 'Dolen gan eich ysgol',
    look: 'Edrych ar y ddolen hon',
    open: 'Agor ffeil …',
    failed: 'Ni weithiodd hynny.',
    followed: (school) => `Rydych chi nawr yn dilyn proffil ${school}. Mae’n cael ei gadw’n gyfredol ar ei ben ei hun.`,
    followedShort: (school) => `Rydych chi’n dilyn proffil ${school}`,
    left: 'Dydych chi ddim yn dilyn y proffil hwn bellach',
    unnamed: 'Eich ysgol',
    source: (version, checked) =>
      `{school}${version === null ? '' : `, fersiwn ${version}`}${checked === null ? '' : `, gwiriwyd ${checked}`}`,
    bySchool: (address) => `${address} · wedi’i osod gan eich ysgol`,
    allow: 'Caniatáu i Second Glance holi’r cyfeiriad hwn',
    leave: 'Gadael y proffil hwn',
    leaveAsk: (school) =>
      `Gadael proffil ${school}? Does dim modd dadwneud hyn yma: i’w ddilyn eto bydd angen y ddolen arnoch chi.`,
    leaveUnnamed: 'yr ysgol hon',
    leaveYes: 'Ie, gadael',
    leaveNo: 'Dal i’w ddilyn',
    passOn: 'Ei rannu â chydweithiwr',
    qr: 'Cod QR y ddolen isod',
  },
  joining: {
    noLink: 'Nid dolen gan ysgol yw hon.',
    region: 'Proffil ysgol',
    leads:
      'Mae’r ddolen ar gyfer yr ysgol “{school}” ac yn arwain at {host}. I weld proffil pwy sydd yno, rhaid i Second Glance holi’r cyfeiriad hwnnw; efallai y bydd eich porwr yn gofyn i chi ganiatáu hynny. Does dim wedi’i dderbyn eto.',
    unusable: 'Nid oedd modd defnyddio’r proffil.',
    see: 'Gweld proffil pwy yw hwn',
    follow: 'Mae’r geiriau yr un fath: dilyn y proffil hwn',
    followUnder: (school) => `Mae’r geiriau yr un fath: ei ddilyn. Mae o dan broffil ${school}`,
    beside: (school) => `Mae’r geiriau yr un fath: rwy’n gweithio yno yn ogystal ag yn ${school}`,
    different: 'Maen nhw’n wahanol: ei adael',
    leave: 'Ei adael',
    profile: 'Dyma broffil {school}, fersiwn {version}, yn ddilys tan {date}.',
    compare:
      'Cymharwch y geiriau hyn â’r rhai y mae eich ysgol yn eu dangos i chi, ar bapur neu dros y ffôn. Rhaid iddyn nhw fod yr un fath, yn yr un drefn.',
    list: 'Geiriau i’w cymharu',
  },
};
