// What a card says of the school’s logo or branding, in English; the other languages stand beside it.
import { spoken } from '../../language/spoken';

export const en = {
  title: 'The school’s logo or branding',
  why: 'Whoever sees the school’s logo takes what stands beside it for the school’s own word.',
  kinds: {
    'account-picture': 'This makes the school’s logo or branding the face of your own account.',
    'logo-shown': 'The picture seems to show the school’s logo or branding.',
    'logo-used': 'This puts the school’s logo or branding on something of your own.',
    worn: 'The picture seems to show clothes with the school’s logo.',
    'reads-as': 'This reads like using the school’s logo or branding as your own.',
  },
  evidence: {
    'account-picture': 'it is spoken of as your account’s own picture',
    'logo-shown': 'it is spoken of beside a picture',
    'logo-used': 'it is spoken of as put on something',
    worn: 'it is spoken of beside a picture',
  },
  looksLike: (title: string) => `an attached picture looks like ${title}`,
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
