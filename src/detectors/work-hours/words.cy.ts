// What a card says of working hours, in Welsh.
import type { Words } from '../../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Oriau gwaith',
  why: 'Mae amser gwaith yn perthyn i’r disgyblion, ac mae negeseuon yn dangos pryd y cawsant eu hysgrifennu.',
  kinds: {
    'in-hours': 'Mae hi o fewn eich oriau gwaith.',
  },
  evidence: {
    clock: (clock) => `mae hi’n ${clock} ar ddiwrnod ysgol`,
  },
};
