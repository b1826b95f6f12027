// Adding a friend on Facebook: on their profile, on a card of somebody one may know, or wherever else a name stands beside the words.
import { defineAction } from '../../site-action';
import { isFirstOnProfile } from '../by-place';
import { cardButtons, listOf, opensMore, PRESSABLE } from '../cards';
import { says } from '../labels';
import { ADD_FRIEND, CANCEL, CONFIRM, FOLLOW, WRITE_TO } from '../lexicon';
import { personNear } from '../people';

export const action = defineAction({
  kind: 'connect',
  button: PRESSABLE,
  accepts: (button) => {
    if (opensMore(button)) return false;
    const { name } = personNear(button);
    return (
      name !== undefined &&
      (says(button, ADD_FRIEND, name) ? listOf(button) !== 'requests' : isFirstSuggested(button) || isFirstOnProfile(button))
    );
  },
  person: (button) => personNear(button),
});

/** In a language that is not known the card's place tells: the first of its two buttons adds, the other takes it away. */
function isFirstSuggested(button: HTMLElement): boolean {
  const buttons = listOf(button) === 'suggestions' ? cardButtons(button) : null;
  if (buttons?.length !== 2 || buttons[0] !== button) return false;
  return ![CANCEL, CONFIRM, FOLLOW, WRITE_TO].some((phrases) => buttons.some((one) => says(one, phrases)));
}
