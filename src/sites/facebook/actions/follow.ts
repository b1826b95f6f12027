// Following a person or a page on Facebook, on their profile or beside their name over a post.
import { defineAction } from '../../site-action';
import { isBesideAuthor } from '../by-place';
import { opensMore, PRESSABLE } from '../cards';
import { says } from '../labels';
import { FOLLOW } from '../lexicon';
import { personNear } from '../people';

export const action = defineAction({
  kind: 'follow',
  button: PRESSABLE,
  accepts: (button) => {
    if (opensMore(button)) return false;
    const { name } = personNear(button);
    return name !== undefined && (says(button, FOLLOW, name) || isBesideAuthor(button));
  },
  person: (button) => personNear(button),
});
