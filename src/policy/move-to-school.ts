// The way from the person's own account to the school's: the words of the draft, to be posted over there.
import type { Fix } from '../model/nudge';
import { words } from './fix-words';
import type { Occasion } from './when';

/** Returns the fix that puts the draft's words on the clipboard; `[]` where there are none, as before a press, or where they stand there already. */
export const moveToSchool = ({ text, account }: Occasion): Fix[] =>
  text.raw.trim() === '' || account.kind === 'school'
    ? []
    : [{ kind: 'move', id: 'move-to-school', label: words().moveToSchool }];
