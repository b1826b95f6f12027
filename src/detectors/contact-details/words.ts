// What a card says of how somebody can be reached outside school, in English; the other languages stand beside it.
import { spoken } from '../../language/spoken';

export const en = {
  title: 'Private contact details',
  why: 'Contact that runs through the school protects you and the families: what goes to a private number nobody else can vouch for.',
  kinds: {
    'own-phone': 'This gives your own telephone number to families or pupils.',
    'own-email': 'This gives your own e-mail address to families or pupils.',
    'home-address': 'This says where somebody lives.',
    'own-handle': 'This asks families or pupils to come to your private account.',
    'own-at-large': 'This gives your own contact details to everybody who can see it.',
    'asks-for-number': 'This asks families or pupils for their private contact details.',
    'private-invitation': 'This invites families or pupils to write to you in private.',
    'other-person': 'This gives somebody else’s contact details.',
    sale: 'This gives contact details for something offered or lost.',
    'reads-as': 'This reads like private contact details for families or pupils.',
  },
  evidence: {
    spelt: 'written so that it is not seen at once',
  },
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
