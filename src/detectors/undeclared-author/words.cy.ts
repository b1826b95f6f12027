// What a card says of a post that does not say who speaks, in Welsh.
import type { Words } from '../../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Neb yn dweud pwy sy’n postio',
  why: 'Caiff yr hyn y mae cyfrif swyddogol yn ei ddweud ei gymryd fel gair yr ysgol, felly dylai darllenwyr wybod pwy sy’n siarad.',
  kinds: {
    'first-person': 'Mae hyn yn siarad fel un person, ac nid oes dim yn dweud pwy yw’r person hwnnw.',
    anonymous: 'Mae hyn yn cuddio pwy sy’n postio.',
    posing: 'Mae hyn yn honni dod oddi wrth rywun arall.',
    'reads-as': 'Mae hyn yn darllen fel petai un person yn siarad, ac nid oes dim yn dweud pwy.',
  },
  evidence: {
    'first-person': 'nid oes enw na rôl ynddo',
    anonymous: 'mae’n cuddio ei awdur',
    posing: 'mae cyfrif swyddogol yn siarad fel rhywun arall',
  },
};
