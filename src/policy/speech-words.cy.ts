// The steps that help where words say too much or too hard, in Welsh.
import type { Words } from '../language/spoken';
import type { en } from './speech-words';

export const words: Words<typeof en> = {
  sign: {
    label: 'Ei lofnodi',
    advice: 'Gorffennwch â’ch enw neu’ch rôl, fel “Mrs Okafor, Blwyddyn 4” neu “Adran AG”.',
  },
  'own-name': {
    label: 'Dweud pwy ydych',
    advice: 'Postiwch yn eich enw eich hun, neu codwch y mater gyda’r ysgol yn lle hynny.',
  },
  'as-the-school': {
    label: 'Siarad fel yr un ydych',
    advice: 'Dywedwch ef fel yr ysgol gyda’ch enw neu’ch rôl, a gadewch i rieni a disgyblion siarad drostynt eu hunain.',
  },
  'have-it-changed': {
    label: 'Ei drosglwyddo mewn ffordd arall',
    advice: 'Dywedwch wrth bobl wyneb yn wyneb. Os yw wedi’i weld eisoes, gofynnwch i swyddfa’r ysgol drefnu ei newid.',
  },
  'wait-for-the-school': {
    label: 'Gadael i’r ysgol ddweud',
    advice:
      'Os yw’n effeithio arnoch chi, siaradwch â’ch rheolwr llinell neu’ch undeb. Gadewch i’r ysgol ddweud y gweddill pan fydd yn barod.',
  },
  'keep-it-in-school': {
    label: 'Ei gadw o fewn yr ysgol',
    advice: 'Os oes angen i chi siarad amdano, gwnewch hynny gyda’r cydweithwyr sydd yno i’r plentyn, nid yma.',
  },
  'read-as-they-would': {
    label: 'Ei ddarllen fel y byddent hwy',
    advice: 'A fyddech yn hapus iddynt hwy, eu teulu a’ch pennaeth ddarllen hyn? Bydd y rhai oedd yno’n gwybod am bwy y sonnir.',
  },
  'report-it': {
    label: 'Rhoi gwybod amdano yn yr ysgol',
    advice: 'Ni ddylai neb orfod dioddef hynny. Ysgrifennwch beth ddigwyddodd a’i roi i’ch rheolwr llinell, a all weithredu.',
  },
  'talk-to-them': {
    label: 'Codi’r mater yn yr ysgol',
    advice:
      'Siaradwch â hwy, neu â’ch rheolwr llinell. Mae’n ddigon posibl y byddant hwy, neu rywun y maent yn ei adnabod, yn darllen hyn.',
  },
  'take-it-to-school': {
    label: 'Codi’r mater yn yr ysgol',
    advice:
      'Gall eich rheolwr llinell eich helpu i ateb. Darllenwch hyn fel y byddai’r teulu hwnnw: mae’n ddigon posibl y byddant hwy, neu eu ffrindiau, yn ei weld.',
  },
  'keep-it-for-staffroom': {
    label: 'Ei gadw ar gyfer ystafell yr athrawon',
    advice: 'Mae’n stori dda, a’u stori hwy yw hi. Adroddwch hi lle mae pawb eisoes yn eu hadnabod.',
  },
  'read-as-the-head': {
    label: 'Ei ddarllen fel y byddai’r pennaeth',
    advice: 'A fyddech yn falch pe bai eich pennaeth, rhiant a’r person dan sylw yn darllen hyn? Os na, newidiwch ef cyn postio.',
  },
  'cool-off': {
    label: 'Ei adael am awr',
    advice:
      'Cadwch ef, a darllenwch ef eto ymhen awr. Os oes rhywun wedi eich bygwth neu eich brifo, dywedwch wrth aelod uwch o staff yn lle hynny.',
  },
  'leave-it-out': {
    label: 'Ei adael allan',
    advice: 'Nid oes geiriad arall sy’n helpu yma: soniwch am yr hyn a ddigwyddodd, nid am yr hyn yw rhywun.',
  },
  'offer-to-talk': {
    label: 'Diolch iddynt a chynnig siarad',
    advice: 'Atebwch unwaith ac yn bwyllog: “Diolch am roi gwybod i ni. Ffoniwch y swyddfa er mwyn i ni gael trafod hyn.”',
  },
  'take-it-to-somebody': {
    label: 'Mynd ag ef at rywun a all ei newid',
    advice: 'Codwch y mater gyda’ch rheolwr llinell, y pennaeth neu’r llywodraethwyr, neu gofynnwch i’ch undeb sut.',
  },
  'say-what-would-help': {
    label: 'Dweud beth fyddai’n helpu',
    advice:
      'Mae beirniadaeth gwrtais yn dweud beth fyddai’n well ac yn gadael pobl allan ohoni. A ydych wedi dweud wrth yr ysgol yn gyntaf?',
  },
  'hand-it-on': {
    label: 'Ei drosglwyddo’n gyntaf',
    advice:
      'Peidiwch ag ateb nac addo dim eto. Rhowch y cais i bwy bynnag sy’n ymdrin â’r wasg yn eich ysgol, gyda’r hyn a bostioch.',
  },
  'tell-before-it-runs': {
    label: 'Dweud wrth yr ysgol cyn iddo ymddangos',
    advice:
      'Dywedwch wrth bwy bynnag sy’n ymdrin â’r wasg yn eich ysgol beth a ddywedwyd a ble bydd yn ymddangos, cyn i chi bostio amdano.',
  },
  'tell-safeguarding': {
    label: 'Dweud wrth yr arweinydd diogelu',
    advice: (who) => `Mae’r hyn sy’n eich poeni am blentyn i’w ddweud wrth y person hwn, ac wrth neb arall: ${who}.`,
  },
  'safeguarding-lead': 'eich arweinydd diogelu dynodedig',
};
