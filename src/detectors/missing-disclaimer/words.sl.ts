// What a card says of a missing views statement, in Slovene.
import type { Words } from '../../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Ni izjave o osebnem mnenju',
  why: 'Bralci, ki vedo, kje delate, lahko vaše besede razumejo kot besede šole.',
  kinds: {
    association: 'To vas povezuje z vašo šolo, nič pa ne pove, da so mnenja vaša osebna.',
    'professional-views': 'To izraža mnenja o vašem delu, nič pa ne pove, da so vaša osebna.',
    'statement-present': 'Izjava, da so mnenja vaša osebna, je tu.',
  },
  evidence: {
    statement: 'izjava, da so mnenja vaša osebna',
    workplace: 'ta objava je o šoli, na kateri delate',
    inProfile: 'vaš profil imenuje šolo',
    aboutSchool: 'ta objava je o šoli',
    advice: 'nasvet drugim v vašem poklicu',
    beside: 'mnenje ob besedah o šolah',
    view: 'mnenje o šolah ali poučevanju',
    judgement: 'sodba o šolah ali poučevanju',
  },
};
