// The steps that help where a picture, a work or a link is the matter, in Welsh.
import type { Words } from '../language/spoken';
import type { en } from './thing-words';

export const words: Words<typeof en> = {
  'check-consent': {
    label: 'Gwirio caniatâd yn gyntaf',
    advice:
      'Cyn postio, gwiriwch ar gyfer pob plentyn yn y llun fod caniatâd wedi’i gofnodi ac na ofynnodd neb am beidio â chael ei ddangos.',
  },
  'name-or-picture': {
    label: 'Cadw’r enw neu’r llun',
    advice: 'Enw heb lun, neu lun heb enw: gyda’i gilydd maent yn dweud wrth ddieithriaid pwy yw plentyn.',
  },
  'cover-names': {
    label: 'Cuddio’r enwau',
    advice: 'Cuddiwch neu dociwch bob enw cyn postio, neu tynnwch y llun i ffwrdd.',
  },
  'without-picture': {
    label: 'Ei bostio heb y llun',
    advice: 'Tynnwch y llun i ffwrdd. Efallai nad oes ei angen ar yr hyn a ysgrifennoch.',
  },
  'other-picture': {
    label: 'Dewis llun heb ddisgybl ynddo',
    advice: 'Mae eich esgidiau mwdlyd neu lwyfan gwag yn sôn am y diwrnod hefyd, ac nid oes plentyn ynddynt.',
  },
  'let-the-school': {
    label: 'Gadael i’r ysgol ei bostio',
    advice: 'Rhowch y llun i bwy bynnag sy’n rhedeg cyfrif yr ysgol ei hun. Yno gellir ei ddangos i’r rhai a gytunodd.',
  },
  'leave-people-out': {
    label: 'Gadael y lleill allan',
    advice: 'Tynnwch y llun i ffwrdd, neu dewiswch un lle na ellir gweld cydweithiwr, rhiant na llywodraethwr.',
  },
  'leave-school-unseen': {
    label: 'Gadael yr ysgol allan',
    advice: 'Dewiswch lun a allai fod wedi’i dynnu yn unrhyw le.',
  },
  'check-work': {
    label: 'Chwilio am enwau yn gyntaf',
    advice: 'Yn aml mae enwau ar waith sydd ar wal. Gofynnwch am gytundeb y disgyblion a’r ysgol, neu tynnwch y llun i ffwrdd.',
  },
  'leave-pictures-there': {
    label: 'Ei adael lle mae',
    advice: 'Dywedwch wrth bobl ble i ddod o hyd i bost yr ysgol yn hytrach na mynd â’i luniau i’ch cyfrif eich hun.',
  },
  'look-again': {
    label: 'Edrych ar y llun eto',
    advice: 'Cyn postio, edrychwch pwy a beth sydd i’w weld ynddo, yn y cefndir hefyd.',
  },
  'own-account-picture': {
    label: 'Dewis llun arall ar gyfer eich cyfrif',
    advice: 'Defnyddiwch lun eich hun, fel na fydd neb yn meddwl mai cyfrif yr ysgol yw eich un chi.',
  },
  'without-logo': {
    label: 'Gadael y logo allan o’r llun',
    advice: 'Tociwch y logo allan, neu tynnwch y llun i ffwrdd.',
  },
  'own-mark': {
    label: 'Defnyddio’ch nod eich hun',
    advice: 'Tynnwch logo’r ysgol cyn rhannu: darllenir yr hyn sy’n ei ddwyn fel pe bai gan yr ysgol.',
  },
  'unmarked-clothes': {
    label: 'Dewis llun heb y logo',
    advice: 'Dewiswch lun lle na ellir gweld logo’r ysgol.',
  },
  'from-the-school': {
    label: 'Ei wneud fel yr ysgol',
    advice: 'Os yw ar ran yr ysgol, newidiwch i’w chyfrif swyddogol yn gyntaf.',
  },
  'read-without-following': {
    label: 'Ei ddarllen heb ddilyn',
    advice: 'Gellir darllen yr hyn y mae’r ysgol yn ei bostio ar ei thudalen. Nid oes angen i neb ei dilyn ar gyfer hynny.',
  },
  'leave-it-there': {
    label: 'Ei adael lle mae',
    advice: 'Dywedwch wrth bobl ble i ddod o hyd i bost yr ysgol yn hytrach na mynd ag ef i’ch cyfrif eich hun.',
  },
  'add-credit': {
    label: 'Ychwanegu llinell gydnabod',
    advice: 'Dewch o hyd i bwy a’i gwnaeth ac ychwanegwch “Gan” a’u henw oddi tano, neu gadewch ef allan.',
  },
  'add-picture-credit': {
    label: 'Ychwanegu llinell gydnabod',
    advice:
      'Dewch o hyd i bwy a’i gwnaeth (mae chwilio am y llun o chwith yn helpu) ac ychwanegwch “📷 gan” a’u henw, neu defnyddiwch lun eich hun.',
  },
  'link-to-it': {
    label: 'Rhoi dolen ato yn lle hynny',
    advice:
      'Rhowch ddolen at y dudalen lle mae ei wneuthurwr neu ei gyhoeddwr wedi’i roi, a dywedwch mewn llinell pam mae’n werth ei weld.',
  },
  'ask-its-maker': {
    label: 'Gofyn i’w wneuthurwr',
    advice: 'Gofynnwch i bwy bynnag a’i gwnaeth, neu gwiriwch drwyddedau’r ysgol, cyn ei rannu.',
  },
  'leave-marks': {
    label: 'Gadael nod y gwneuthurwr arno',
    advice:
      'Defnyddiwch ef fel y’i rhoddwyd gan ei wneuthurwr, gan gynnwys y dyfrnod a’r enw, neu defnyddiwch rywbeth o’ch eiddo eich hun.',
  },
  'full-address': {
    label: 'Rhoi’r cyfeiriad llawn',
    advice:
      'Agorwch y ddolen eich hun, copïwch y cyfeiriad y mae’n arwain ato a rhowch hwnnw yma, fel bod teuluoedd yn gweld i ble mae’n mynd.',
  },
  'check-address': {
    label: 'Gwirio’r cyfeiriad',
    advice: 'Dewch o hyd i’r wefan eich hun wrth ei henw, gwiriwch pwy biau hi, a chopïwch y cyfeiriad oddi yno.',
  },
  'link-to-page': {
    label: 'Rhoi dolen at dudalen ac nid at ffeil',
    advice: 'Rhowch y ffeil ar wefan yr ysgol, neu rhowch ddolen at y dudalen sy’n ei hesbonio.',
  },
  'other-source': {
    label: 'Dewis ffynhonnell arall',
    advice: 'Rhowch ddolen at wefan yr ysgol neu at un a wnaed ar gyfer ysgolion, fel BBC Bitesize.',
  },
  'try-https': {
    label: 'Rhoi cynnig arno yn gyntaf',
    advice:
      'Agorwch y cyfeiriad gyda “https:”. Os nad yw’n gweithio, gofynnwch i bwy bynnag sy’n rhedeg y wefan cyn anfon teuluoedd yno.',
  },
  'look-first': {
    label: 'Edrych arno fel y byddai rhiant',
    advice:
      'Agorwch ef heb atalwyr, edrychwch ar y cyfan, a rhowch ddolen at rywbeth arall os byddai’n rhaid i chi rybuddio pobl.',
  },
};
