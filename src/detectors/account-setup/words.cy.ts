// What a card says of an official account’s profile, in Welsh.
import type { Words } from '../../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Proffil cyfrif swyddogol',
  why: 'Mae pobl yn gwahaniaethu rhwng cyfrif swyddogol ac un preifat neu ffug yn ôl ei enw a’r polisi y mae’n cysylltu ag ef.',
  kinds: {
    'no-policy-link': 'Nid oes dolen i’r polisi defnydd derbyniol yn y proffil hwn.',
    'policy-without-link': 'Mae’r proffil hwn yn sôn am y polisi defnydd derbyniol heb ddolen iddo.',
    'no-initials': 'Nid yw llythrennau cyntaf enw’r ysgol i’w gweld yn enw defnyddiwr y cyfrif hwn.',
  },
  evidence: {
    noLink: 'nid oes dolen ynddo sy’n arwain at y polisi defnydd derbyniol',
    named: 'mae’r polisi’n cael ei enwi, ond nid oes dolen wrth ei ymyl',
    noInitials: (name, initials) => `nid oes “${initials}” yn “${name}”`,
  },
};
