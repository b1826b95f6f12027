// What the drawn composers say, in Welsh; Facebook has buttons in Welsh, and these are theirs.
import type { Words } from '../../src/language/spoken';
import type { en } from './look-words';

export const words: Words<typeof en> = {
  surfaces: {
    post: 'Postiad',
    comment: 'Sylw',
    reply: 'Ateb',
    share: 'Postiad wedi’i rannu',
    message: 'Neges breifat',
    caption: 'Capsiwn',
    bio: 'Y testun amdanaf i',
  },
  boxes: {
    post: 'Eich postiad',
    comment: 'Eich sylw',
    reply: 'Eich ateb',
    share: 'Eich geiriau gydag ef',
    message: 'Eich neges',
    caption: 'Eich capsiwn',
    bio: 'Amdanoch chi',
  },
  sends: {
    post: 'Postio',
    comment: 'Sylw',
    reply: 'Ateb',
    share: 'Rhannu',
    message: 'Anfon',
    caption: 'Rhannu',
    bio: 'Cadw',
  },
  audiences: {
    public: 'Pawb',
    connections: 'Ffrindiau neu gysylltiadau',
    'only-me': 'Dim ond fi',
    unknown: 'Heb ei ddangos',
  },
  titles: { post: 'Postiad newydd', share: 'Rhannu postiad', caption: 'Llun newydd', bio: 'Amdanoch chi' },
  later: 'Postio’n ddiweddarach',
  someone: 'Rhywun',
  someoneAmong: 'rhywun',
  someoneFollowed: 'Rhywun rydych chi’n ei ddilyn',
  above: { comment: 'Yma y byddai’r hyn a bostiwyd.', reply: 'Yma y byddai’r hyn a ysgrifennwyd.' },
  hello: 'Helo! Oes gennych chi funud?',
  passed: 'Yma y byddai’r postiad sy’n cael ei rannu.',
  attached: { image: 'Mae llun wedi’i atodi', video: 'Mae fideo wedi’i atodi' },
  describedAs: (says) => `Disgrifiad: ${says}`,
  place: {
    on: (surface, site) => `${surface} ar ${site}`,
    bioOn: (site) => `Y testun am y sawl sy’n ysgrifennu, ar ${site}`,
    school: 'o gyfrif yr ysgol',
    own: 'o gyfrif personol rhywun',
    media: { image: 'gyda llun', video: 'gyda fideo' },
    at: (place, hour) => `${place}. ${hour}.`,
  },
};
