// What the options page says as a whole, in Welsh.
import type { Words } from '../../src/language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Second Glance: gosodiadau',
  page: {
    heading: 'Gosodiadau Second Glance',
    stays:
      'Mae popeth ar y dudalen hon yn aros yn y porwr hwn. Does dim o’r hyn rydych chi’n ei ysgrifennu’n cael ei gadw na’i anfon i unman.',
    practise: 'Ymarfer heb bostio, ei ddangos i gydweithwyr, neu argraffu taflen',
    reflections: '{link}: yr hyn a grybwyllwyd a’r hyn a wnaethoch, i chi yn unig.',
    reflectionsLink: 'Fy myfyrdodau',
    amiss: 'Mae angen edrych ar rywbeth',
    nav: 'Adrannau',
    show: 'Dangos',
    showSection: (name) => `Dangos ${name}`,
    closed: 'Nid oedd modd agor y gosodiadau.',
    opening: 'Yn agor eich gosodiadau …',
    unfinished: 'Dydych chi ddim wedi gorffen gosod popeth. {link}',
    goOn: (step) => `Mynd ymlaen â cham ${step} o 4`,
  },
  sections: {
    school: 'Fy ysgol',
    subscription: 'Dolen gan fy ysgol',
    hours: 'Fy oriau',
    calendar: 'Calendr y tymor',
    accounts: 'Cyfrifon yr ysgol',
    pupils: 'Rhestr disgyblion',
    statement: '“Barn bersonol”',
    switches: 'Gwefannau a rheolau',
    taught: 'Beth rydych chi wedi’i ddysgu iddo',
    language: 'Iaith',
    keys: 'Bysellau',
    data: 'Eich data',
    diagnostics: 'Diagnosteg',
  },
  search: {
    label: 'Chwilio am osodiad',
    example: 'gwyliau, disgyblion, oedi …',
    none: 'Does dim yma â’r enw hwnnw. Rhowch gynnig ar air arall, megis “oriau”, “disgyblion”, “gwyliau” neu “dileu”.',
    showAll: 'Dangos pob gosodiad',
    nowhere: (asked) => `Does dim “${asked}” mewn unrhyw adran.`,
    found: (count, of, asked) =>
      count === 1
        ? `Mae “${asked}” mewn ${count} o’r ${of} adran. Mae’r lleill wedi’u plygu.`
        : `Mae “${asked}” mewn ${count} o’r ${of} adran.`,
  },
  language: {
    label: 'Iaith Second Glance',
    asBrowser: (language) => `Fel sy’n well gan fy mhorwr (${language})`,
    stays: 'Ni chaiff yr hyn a ysgrifennodd eich ysgol fyth ei gyfieithu: ei henw, cymalau ei pholisi a’i datganiadau.',
    changed: 'Iaith wedi’i newid',
  },
  called: {
    school:
      'polisi proffil academi ymddiriedolaeth ail ysgol newid cyflogwr gweithle cymalau cymal rheolau rheol ffeil json mewnforio tynnu dileu',
    subscription:
      'tanysgrifio ymuno dilyn URL cyfeiriad cod QR cofrestru gwahoddiad diweddaru gadael dad-danysgrifio geiriau dolen',
    hours:
      'amserlen wythnos amser cloc cinio egwyl rhan-amser rhan amser llawn-amser llawn amser dyddiau diwrnodau shifft dechrau gorffen contract llanw rhannu swydd',
    calendar:
      'gwyliau hanner tymor dyddiadau ics ical icalendar google outlook cau ar gau diwrnod eira absenoldeb salwch mamolaeth HMS INSET hyfforddiant mewn swydd staff gŵyl banc y Pasg Nadolig haf gwyliau blynyddol',
    accounts: 'tudalen enw defnyddiwr swyddogol adran dosbarth clwb proffil dolen twitter facebook instagram linkedin brand',
    pupils: 'disgybl disgyblion plant enwau cofrestr rhestr dosbarth csv taenlen excel sims arbor uwchlwytho preifatrwydd',
    statement: 'ymwadiad datganiad barn safbwynt safbwyntiau fy hun bywgraffiad bio proffil testun geiriad',
    switches:
      'diffodd analluogi stopio tewi distewi seibiant saib awgrym awgrymiadau rhybudd rhybuddion hysbysiadau gwirio troi ymlaen galluogi oedi',
    taught: 'cywiriad cywiriadau camrybudd camgymeriad anghywir anwybyddu cofio dysgu anghofio ddim yn ddisgybl wedi’i wrthod',
    language: 'cyfieithu cyfieithiad Cymraeg Saesneg English Slofeneg Slovenščina siarad',
    keys: 'llwybrau byr bysellfwrdd bysell',
    data: 'copi wrth gefn allforio mewnforio cadw adfer dileu ailosod storfa lle maint preifatrwydd gdpr symud cyfrifiadur nodyn atgoffa nodiadau atgoffa',
    diagnostics:
      'help cymorth cefnogaeth problem gwall nam ddim yn gweithio wedi torri datrys problemau adroddiad fersiwn cofnod TG technegydd',
  },
};
