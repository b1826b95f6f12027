// What a card says of running the school down, in Slovene.
import type { Words } from '../../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Omalovaževanje šole',
  why: 'Družine šolo izberejo in ji zaupajo po tem, kar o njej preberejo, in najbolj tehta, kar napišejo njeni zaposleni.',
  kinds: {
    contempt: 'To omalovažuje vašo šolo ali njene ljudi.',
    grievance: 'To javno iznaša pritožbo.',
    criticism: 'To kritizira vašo šolo.',
    'reads-as': 'To se bere kot omalovaževanje vaše šole ali njenih ljudi.',
  },
  evidence: {
    contempt: 'besede, ki omalovažujejo vašo šolo ali njene ljudi',
    grievance: 'javna pritožba glede vašega dela',
    criticism: 'kritika tega, kako dela vaša šola',
  },
};
