// What the settings are called and what each is for, in Welsh.
import type { Words } from '../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  settings: {
    profileId: {
      label: 'Fy ysgol',
      help: 'Y polisi y mae eich drafftiau’n cael eu gwirio yn ei erbyn.',
    },
    alsoSchools: {
      label: 'Fy ysgolion eraill',
      help: 'Ysgolion lle rydych chi’n gweithio hefyd. Mae eich drafftiau’n cael eu gwirio yn erbyn eu polisïau nhw hefyd.',
    },
    paused: {
      label: 'Oedi',
      help: 'Wrth oedi, does dim yn cael ei ddarllen a does dim yn cael ei ddangos.',
    },
    sitesOff: {
      label: 'Gwefannau',
      help: 'Diffoddwch Second Glance ar wefan.',
    },
    rulesOff: {
      label: 'Rheolau',
      help: 'Diffoddwch fath o awgrym.',
    },
    workingHours: {
      label: 'Fy oriau gwaith',
      help: 'Pryd rydych chi yn y gwaith, fesul diwrnod. Gadewch ddiwrnod yn wag os nad ydych yn gweithio bryd hynny.',
    },
    breaks: {
      label: 'Fy egwyliau',
      help: 'Amser o fewn oriau gwaith sy’n perthyn i chi.',
    },
    schoolDays: {
      label: 'Calendr yr ysgol',
      help: 'Gwyliau, cyfnodau ar gau, tymhorau a diwrnodau HMS, ar ben y rhai sy’n dod gyda phroffil eich ysgol.',
    },
    bankHolidays: {
      label: 'Gwyliau banc',
      help: 'Gwyliau cyhoeddus ble sy’n ddiwrnodau rhydd i chi. Os yw’n wag, rhai eich ysgol.',
    },
    insetWork: {
      label: 'Mae diwrnodau HMS yn ddiwrnodau gwaith i mi',
      help: 'Ar ddiwrnodau HMS mae’r staff yn y gwaith heb ddisgyblion. Mae eich oriau’n cyfrif bryd hynny fel ar unrhyw ddiwrnod arall.',
    },
    daysOff: {
      label: 'Fy niwrnodau rhydd',
      help: 'Diwrnodau pan nad ydych chi yn y gwaith, beth bynnag mae calendr yr ysgol yn ei ddweud.',
    },
    timeZone: {
      label: 'Cylchfa amser',
      help: 'Os yw’n wag, un eich ysgol.',
    },
    schoolAccounts: {
      label: 'Cyfrifon swyddogol yr ysgol',
      help: 'Cyfrifon rydych chi’n eu rhedeg ar ran yr ysgol. Mae rheolau eraill yn berthnasol yno.',
    },
    disclaimer: {
      label: 'Fy ngeiriad i',
      help: 'Y datganiad sy’n cael ei ychwanegu ar eich rhan. Os yw’n wag, geiriad eich ysgol.',
    },
    statementInBio: {
      label: 'Mae’r datganiad yn fy mywgraffiad',
      help: 'Gwefannau lle mae eich proffil eisoes yn dweud mai barn bersonol sydd yno.',
    },
    keepReflections: {
      label: 'Fy myfyrdodau',
      help: 'Dyddiadur preifat o’r awgrymiadau a gawsoch a’r hyn a wnaethoch, byth o’ch geiriau. Bydd yr hyn sydd wedi’i gadw pan fyddwch yn ei ddiffodd yn aros nes i chi ei ddileu.',
    },
    language: {
      label: 'Iaith',
      help: 'Yr iaith y mae Second Glance yn ei siarad â chi. Mae polisi eich ysgol yn aros fel y cafodd ei ysgrifennu gan eich ysgol.',
    },
    welcomed: {
      label: 'Croeso wedi’i weld',
      help: 'Mae’r dudalen groeso wedi’i dangos.',
    },
    welcomeStep: {
      label: 'Ble mae’r croeso’n parhau',
      help: 'Bydd pwy bynnag sy’n cau’r dudalen groeso yn dod yn ôl i’r un cam.',
    },
  },
  unread: {
    allDefault: 'Nid oedd modd darllen y gosodiadau a gadwyd; o bob un, defnyddir y rhagosodiad.',
    allAsBefore: 'Nid oedd modd darllen y gosodiadau a gadwyd; o bob un, mae’r un olaf a weithiodd yn aros mewn grym.',
    oneDefault: (label) => `Nid oedd modd darllen gosodiad a gadwyd, a defnyddir ei ragosodiad: ${label}.`,
    oneAsBefore: (label) => `Nid oedd modd darllen gosodiad a gadwyd, ac mae’r un olaf a weithiodd yn aros mewn grym: ${label}.`,
  },
};
