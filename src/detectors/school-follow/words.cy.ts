// What a card says of the school’s own account, in Welsh.
import type { Words } from '../../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Cyfrif yr ysgol ei hun',
  why: 'Wrth ddilyn yr ysgol neu rannu ei negeseuon, mae rhywun yn clymu ei gyfrif ei hun wrthi, ac yn mynd â’i lluniau i’w ganlyn.',
  kinds: {
    follow: 'Mae hyn yn dilyn cyfrif yr ysgol ei hun.',
    repost: 'Mae hyn yn rhannu neges yr ysgol ei hun.',
    'repost-pictures': 'Mae hyn yn rhannu lluniau a bostiodd yr ysgol.',
    point: 'Mae hyn yn anfon pobl at gyfrif yr ysgol ei hun.',
    'point-pictures': 'Mae hyn yn anfon pobl at y lluniau a bostiodd yr ysgol.',
    'reads-as': 'Mae hyn yn darllen fel rhannu’r hyn a bostiodd yr ysgol.',
  },
  evidence: {
    follows: 'mae’n sôn am ddilyn yr ysgol',
    posted: 'mae am yr hyn a bostiodd yr ysgol',
    account: (shown) => `mae ${shown} yn un o gyfrifon yr ysgol`,
    bears: (shown) => `mae ${shown} yn dwyn enw’r ysgol`,
    name: (shown) => `${shown} yw enw’r ysgol`,
  },
};
