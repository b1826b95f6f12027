// The pieces of a context in which a rule holds, in Welsh.
import type { Words } from '../language/spoken';
import type { en } from './when-words';

export const words: Words<typeof en> = {
  accounts: {
    both: 'ar eich cyfrif eich hun ac ar gyfrifon yr ysgol',
    personal: 'ar eich cyfrif eich hun',
    school: 'ar gyfrifon yr ysgol',
  },
  allSites: 'ar bob safle',
  onlySites: (sites) => `ar ${sites} yn unig`,
  exceptSites: (sites) => `ar bob safle heblaw ${sites}`,
  surfaces: {
    post: 'mewn postiadau',
    comment: 'mewn sylwadau',
    reply: 'mewn atebion',
    share: 'mewn postiadau rydych yn eu rhannu',
    message: 'mewn negeseuon preifat',
    caption: 'mewn capsiynau',
    bio: 'yn nhestun eich proffil',
  },
  onlySurfaces: (surfaces) => `${surfaces} yn unig`,
  exceptSurfaces: (surfaces) => `ym mhobman ond ${surfaces}`,
  audiences: {
    public: 'lle gall pawb ei weld',
    connections: 'lle gall eich ffrindiau neu’ch dilynwyr ei weld',
    'only-me': 'lle mai dim ond chi all ei weld',
    unknown: 'lle nad yw’r safle yn dangos pwy all ei weld',
  },
  where: (audiences) => audiences,
  media: { image: 'llun', video: 'fideo' },
  withMedia: (media) => `gyda ${media} ynghlwm`,
  withoutMedia: 'heb lun na fideo ynghlwm',
  confidences: {
    possible: 'hefyd pan nad yw’n sicr',
    likely: 'pan fo’n eithaf sicr',
    certain: 'dim ond pan fo’n sicr',
  },
  authors: {
    true: 'lle gall darllenwyr weld eich bod yn gweithio yn yr ysgol',
    false: 'lle nad oes dim yn dangos eich bod yn gweithio yn yr ysgol',
  },
  statements: {
    present: 'pan fo datganiad barn bersonol yno',
    absent: 'pan nad oes datganiad barn bersonol yno',
  },
  rule: (title) => `‘${title}’`,
  alongside: (rules) => `pan fo ${rules} yno hefyd`,
  notAlongside: (rules) => `oni bai bod ${rules} yno hefyd`,
};
