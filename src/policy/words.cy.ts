// What is said of a profile's file and of how it lies upon another, and who can see a draft, in Welsh.
import type { Words } from '../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  position: { bullet: (count) => `pwynt bwled ${count}`, paragraph: (count) => `paragraff ${count}` },
  read: {
    tooLarge: (megabytes) => `Mae’r ffeil yn fwy na 5 MB (${megabytes} MB).`,
    empty: 'Mae’r ffeil yn wag.',
    notJson: 'Nid yw’r ffeil yn broffil: nid yw’n JSON dilys.',
    notJsonAt: (line) => `Nid yw’r ffeil yn broffil: nid yw’n JSON dilys ger llinell ${line}.`,
    notJsonCut: 'Nid yw’r ffeil yn broffil: nid yw’n JSON dilys; mae’n gorffen yn rhy gynnar.',
  },
  seenBy: {
    public: 'Gall pawb weld hyn.',
    friends: 'Dim ond eich ffrindiau all weld hyn.',
    connections: 'Dim ond eich cysylltiadau all weld hyn.',
    'only-me': 'Dim ond chi all weld hyn.',
  },
  merge: {
    upon: (overlay, base, says) => `“${overlay}” ar “${base}”: ${says}`,
    base: (id, says) => `Y proffil sylfaenol “${id}”: ${says}`,
    overlay: (id, says) => `Y proffil uwch ei ben, “${id}”: ${says}`,
    twice: (entry, at, id, first) => `Yn ${entry}, eitem ${at}, id: mae “${id}” yno ddwywaith, y tro cyntaf yn eitem ${first}.`,
  },
  shortfall: {
    ownPart: (school) => `Yn y cyfamser, caiff rhan ${school} ei hun ei gwirio.`,
    noRule: (school) => `Nid oes ganddo reol ei hun, felly ni chaiff dim ei wirio ar gyfer ${school} yn y cyfamser.`,
    missing: (school, base, stays) => `Mae polisi ${school} yn gorwedd ar un arall (“${base}”), nad yw yma eto. ${stays}`,
    untrusted: (school, base, stays) =>
      `Mae polisi ${school} yn gorwedd ar un arall (“${base}”). Mae ffeil o’r enw hwnnw yma, ond ni ddaeth gan yr ysgol, felly ni chaiff ei defnyddio. ${stays}`,
    cycle: (school, base, stays) => `Mae polisïau ${school} a “${base}” yn gorwedd ar ei gilydd, sy’n amhosibl. ${stays}`,
    tooDeep: (school, base, most) =>
      `Caiff un polisi orwedd ar ${most} arall. Gadewir allan yr hyn sydd o dan bolisi ${school} (“${base}”).`,
    unfit: (school, base) =>
      `Nid yw polisi ${school} i gyd yn ffitio ar “${base}”. Gadewir allan yr hyn nad yw’n ffitio, a chaiff y gweddill i gyd ei wirio.`,
  },
};
