// What a card says of the school named, in Slovene.
import type { Words } from '../../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Imenovana šola',
  why: 'Objava, ki imenuje šolo, se bere kot objava šole in neznancem pokaže, kje so njeni učenci.',
  kinds: {
    name: 'To imenuje vašo šolo.',
    acronym: 'To so začetnice vaše šole.',
    tag: 'Ta ključnik ali uporabniško ime kaže na vašo šolo.',
    domain: 'Ta naslov pokaže, katero šolo mislite.',
    association: 'To pove, da delate na svoji šoli.',
    'in-bio': 'Vaš profil imenuje vašo šolo.',
  },
  evidence: {
    inProfile: 'vaš profil imenuje šolo',
    worksThere: 'pišete kot nekdo, ki tam dela',
    initials: 'začetnice šole',
    masked: 'ime šole s skritimi črkami',
    slip: 'ime šole, razen spodrsljaja',
    ambiguous: 'ime za šolo, ob šolskem življenju',
    name: 'ime šole',
    webAddress: 'spletni naslov šole',
    inAddress: 'naslov z imenom šole',
    handle: {
      own: 'uporabniško ime šole',
      name: 'ime šole kot uporabniško ime',
      within: 'ime šole v uporabniškem imenu',
      initials: 'začetnice šole v uporabniškem imenu',
    },
    hashtag: {
      own: 'ključnik šole',
      name: 'ime šole kot ključnik',
      within: 'ime šole v ključniku',
      initials: 'začetnice šole v ključniku',
    },
  },
};
