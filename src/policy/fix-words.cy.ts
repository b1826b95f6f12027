// What the buttons of edits and the other ways on say, in Welsh.
import type { Words } from '../language/spoken';
import type { en } from './fix-words';

export const words: Words<typeof en> = {
  leaveOut: (words) => `Gadael “${words}” allan`,
  sayInstead: (words, was) => `Dweud “${words}” yn lle “${was}”`,
  sayOnly: (words) => `Dweud dim ond “${words}”`,
  answerOnly: (words) => `Ateb dim ond “${words}”`,
  letSchoolSpeak: (words) => `Gadael i’r ysgol siarad: “${words}”`,
  moveToSchool: 'Copïo’r geiriau ar gyfer cyfrif yr ysgol',
  firstLines: 'Cadw’r ddwy linell gyntaf',
  reword: {
    label: 'Ei ddweud yn wahanol',
    advice: (words) => `Newidiwch neu gadewch allan “${words}” cyn postio.`,
  },
  description: {
    label: 'Newid disgrifiad y llun',
    quoted: (words) => `“${words}”`,
    and: ' a ',
    advice: (words) => `Agorwch ddisgrifiad y llun a gadewch allan ${words}.`,
    advicePupil: (words) =>
      `Agorwch ddisgrifiad y llun a gadewch allan ${words}. “Disgybl” yw disgybl mewn llun, neu “disgybl ym Mlwyddyn 4”.`,
  },
  leaveSchoolOut: {
    label: 'Gadael yr ysgol allan',
    advice: 'Dywedwch ef fel na all neb wybod pa ysgol rydych yn ei feddwl.',
  },
  addStatement: (words) => `Ychwanegu “${words}”`,
  makeRoom: {
    label: 'Gwneud lle i ddatganiad',
    advice: (words) => `Nid oes lle ar ôl yma. Byrhewch eich post fel bod “${words}” yn ffitio.`,
  },
  ownWords: {
    label: 'Dweud mai eich barn chi yw hon',
    advice: 'Dywedwch mewn ychydig eiriau mai eich barn chi yw hon ac nid barn eich ysgol.',
  },
  inBio: {
    label: 'Ei roi yn eich bio unwaith',
    facebook: (statement) =>
      `Ychwanegwch “${statement}” at eich proffil Facebook. Bydd Second Glance yn ei weld yno pan edrychwch ar eich proffil nesaf; gallwch hefyd ei dicio yn y gosodiadau.`,
    x: (statement) =>
      `Ychwanegwch “${statement}” at eich bio ar X. Bydd Second Glance yn ei weld yno pan edrychwch ar eich proffil nesaf; gallwch hefyd ei dicio yn y gosodiadau.`,
    linkedin: (statement) =>
      `Ychwanegwch “${statement}” at “About” ar LinkedIn. Bydd Second Glance yn ei weld yno pan edrychwch ar eich proffil nesaf; gallwch hefyd ei dicio yn y gosodiadau.`,
    instagram: (statement) =>
      `Ychwanegwch “${statement}” at eich bio ar Instagram. Bydd Second Glance yn ei weld yno pan edrychwch ar eich proffil nesaf; gallwch hefyd ei dicio yn y gosodiadau.`,
    practice: (statement) =>
      `Ychwanegwch “${statement}” at eich bio. Bydd Second Glance yn ei weld yno pan edrychwch ar eich proffil nesaf; gallwch hefyd ei dicio yn y gosodiadau.`,
  },
  policyLink: {
    add: 'Ychwanegu’r ddolen at y polisi',
    link: {
      label: 'Rhoi dolen at y polisi defnydd derbyniol',
      advice:
        'Copïwch gyfeiriad y Polisi Defnydd Derbyniol TGCh o wefan yr ysgol a’i ychwanegu yma: “ICT Acceptable Use Policy: …”.',
    },
    roomLabel: 'Gwneud lle i’r ddolen',
    room: (address) => `Nid oes lle ar ôl yma. Byrhewch y testun fel bod ${address} yn ffitio.`,
  },
  initials: {
    known: {
      label: (initials) => `Rhoi “${initials}” yn yr enw defnyddiwr`,
      advice: (initials) =>
        `Newidiwch yr enw defnyddiwr fel bod “${initials}” ynddo, fel “History${initials}”: wedyn mae pobl yn gwybod mai’r ysgol sydd yno.`,
    },
    unknown: {
      label: 'Rhoi llythrennau cyntaf yr ysgol yn yr enw defnyddiwr',
      advice:
        'Newidiwch yr enw defnyddiwr fel bod llythrennau cyntaf yr ysgol ynddo: wedyn mae pobl yn gwybod mai’r ysgol sydd yno.',
    },
  },
  hours: {
    post: {
      at: (until) => `Ei bostio ar ôl ${until}`,
      afterWork: 'Ei bostio ar ôl y gwaith',
      saveUntil: (until) => `Cadwch yr hyn a ysgrifennoch a’i bostio ar ôl ${until}.`,
      saveUntilOrBreak: (until, pause) => `Cadwch yr hyn a ysgrifennoch a’i bostio ar ôl ${until}, neu yn eich egwyl o ${pause}.`,
      save: 'Cadwch yr hyn a ysgrifennoch a’i bostio ar ôl eich oriau gwaith.',
      saveOrBreak: (pause) => `Cadwch yr hyn a ysgrifennoch a’i bostio ar ôl eich oriau gwaith, neu yn eich egwyl o ${pause}.`,
    },
    message: {
      at: (until) => `Ei anfon ar ôl ${until}`,
      afterWork: 'Ei anfon ar ôl y gwaith',
      saveUntil: (until) => `Cadwch yr hyn a ysgrifennoch a’i anfon ar ôl ${until}.`,
      saveUntilOrBreak: (until, pause) => `Cadwch yr hyn a ysgrifennoch a’i anfon ar ôl ${until}, neu yn eich egwyl o ${pause}.`,
      save: 'Cadwch yr hyn a ysgrifennoch a’i anfon ar ôl eich oriau gwaith.',
      saveOrBreak: (pause) => `Cadwch yr hyn a ysgrifennoch a’i anfon ar ôl eich oriau gwaith, neu yn eich egwyl o ${pause}.`,
    },
    bio: {
      at: (until) => `Ei newid ar ôl ${until}`,
      afterWork: 'Ei newid ar ôl y gwaith',
      saveUntil: (until) => `Cadwch yr hyn a ysgrifennoch a’i newid ar ôl ${until}.`,
      saveUntilOrBreak: (until, pause) => `Cadwch yr hyn a ysgrifennoch a’i newid ar ôl ${until}, neu yn eich egwyl o ${pause}.`,
      save: 'Cadwch yr hyn a ysgrifennoch a’i newid ar ôl eich oriau gwaith.',
      saveOrBreak: (pause) => `Cadwch yr hyn a ysgrifennoch a’i newid ar ôl eich oriau gwaith, neu yn eich egwyl o ${pause}.`,
    },
    schedule: 'Ei amserlennu',
    x: (until) => `Pwyswch fotwm amserlennu X ei hun o dan eich post a dewiswch amser ar ôl ${until}.`,
    xAnyTime: 'Pwyswch fotwm amserlennu X ei hun o dan eich post a dewiswch amser ar ôl eich oriau gwaith.',
    linkedin: (until) => `Pwyswch gloc LinkedIn wrth ymyl “Post” a dewiswch amser ar ôl ${until}.`,
    linkedinAnyTime: 'Pwyswch gloc LinkedIn wrth ymyl “Post” a dewiswch amser ar ôl eich oriau gwaith.',
    remind: {
      label: (at) => `Fy atgoffa am ${at}`,
      advice: (at) => `Cadwch yr hyn a ysgrifennoch a dewch yn ôl am ${at}.`,
    },
  },
};
