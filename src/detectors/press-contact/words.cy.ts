// What a card says of dealing with the press, in Welsh.
import type { Words } from '../../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Ymwneud â’r wasg',
  why: 'Buan y caiff yr hyn y mae un person yn ei ddweud wrth newyddiadurwr ei ddarllen fel yr hyn y mae’r ysgol yn ei ddweud.',
  kinds: {
    asked: 'Mae hyn yn sôn am newyddiadurwr sy’n eich holi am yr ysgol.',
    offer: 'Mae hyn yn cynnig siarad â’r wasg am yr ysgol.',
    spoke: 'Mae hyn yn sôn am siarad â’r wasg am yr ysgol.',
    'tip-off': 'Mae hyn yn mynd â mater o’r ysgol at y wasg.',
    answer: 'Mae hyn yn ateb rhywun o’r wasg.',
    'reads-as': 'Mae hyn yn darllen fel siarad â’r wasg am yr ysgol.',
  },
  evidence: {
    dealing: 'mae am ymwneud â’r wasg',
    ofThePress: (shown) => `mae ${shown} o’r wasg`,
  },
};
