// What a card says of what was told in confidence, in Slovene.
import type { Words } from '../../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Zaupna zadeva',
  why: 'Kar šola ve o otroku, družini ali sodelavcih, ji je bilo povedano v zaupanju.',
  kinds: {
    safeguarding: 'To govori o varnosti otroka ali skrbi zanj.',
    health: 'To govori o zdravju ali posebnih potrebah neke osebe.',
    exclusion: 'To govori o izključitvi ali strogem ukrepu.',
    results: 'To govori o rezultatih nekoga od učencev.',
    family: 'To govori o razmerah v neki družini.',
    staffing: 'To govori o zaposlitvi ali zasebnem življenju nekoga, s katerim delate.',
    internal: 'To govori o notranjih zadevah šole.',
    access: 'To razkriva kodo ali geslo.',
    'reads-as': 'To se bere kot nekaj, kar je bilo povedano v zaupanju.',
  },
  evidence: {
    school: 'o vaši šoli',
    person: 'o določeni osebi',
    opens: 'odpira nekaj v šoli',
    affair: 'zadeva šole same',
    secret: 'povedano kot skrivnost',
  },
};
