// What a card says of a link to think about, in English; the other languages stand beside it.
import { spoken } from '../../language/spoken';

export const en = {
  title: 'A link to think about',
  why: 'Families trust a link because the school gives it, so it should show where it leads and lead somewhere safe.',
  kinds: {
    shortener: 'This link hides where it leads.',
    'bare-address': 'This link leads to a machine without a name.',
    'look-alike': 'This link looks like another address and is not.',
    download: 'This link opens a file that could do harm.',
    unsuitable: 'This link leads to a site that is not for a school.',
    'insecure-login': 'This link asks for a password where others can read it.',
    doubted: 'You say yourself that this link may not be safe or suitable.',
    'reads-as': 'This reads like a link that may not be safe or suitable.',
  },
  evidence: {
    like: (address: string) => `looks like ${address}`,
    another: 'looks like another address',
    schools: 'looks like your school’s address',
  },
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
