// What a card says of the school’s logo or branding, in Slovene.
import type { Words } from '../../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Logotip ali podoba šole',
  why: 'Kdor vidi logotip šole, ima to, kar stoji ob njem, za besedo šole same.',
  kinds: {
    'account-picture': 'To naredi logotip ali podobo šole za obraz vašega lastnega računa.',
    'logo-shown': 'Zdi se, da slika kaže logotip ali podobo šole.',
    'logo-used': 'To daje logotip ali podobo šole na nekaj vašega.',
    worn: 'Zdi se, da slika kaže oblačila z logotipom šole.',
    'reads-as': 'To se bere kot raba logotipa ali podobe šole, kot da so vaši.',
  },
  evidence: {
    'account-picture': 'omenjeno je kot slika vašega računa',
    'logo-shown': 'omenjeno je ob sliki',
    'logo-used': 'omenjeno je, da je na nečem',
    worn: 'omenjeno je ob sliki',
  },
  looksLike: (title) => `priložena slika je videti kot: ${title}`,
};
