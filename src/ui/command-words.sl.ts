// What staff call the commands that can have a key, in Slovene.
import type { Words } from '../language/spoken';
import type { en } from './command-words';

export const words: Words<typeof en> = {
  _execute_action: {
    label: 'Odpri Second Glance',
    help: 'Pokaže, kaj je v tem zavihku za pregled, in premor.',
  },
  'next-nudge': {
    label: 'Pojdi na naslednji namig',
    help: 'Odpre kartico ob besedilu, ki ga pišete, in gre od enega namiga do naslednjega. Tipka Escape vas vrne k besedilu.',
  },
  'toggle-pause': {
    label: 'Premor za eno uro ali nadaljevanje',
    help: 'Tipke nima, dokler je sami ne določite, da nihče ne vklopi premora nevede.',
  },
};
