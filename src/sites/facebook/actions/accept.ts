// Accepting somebody's friend request on Facebook. Other dialogs have a "Confirm" too, so the card and the list it stands in decide.
import { defineAction } from '../../site-action';
import { cardButtons, listOf, opensMore, PRESSABLE } from '../cards';
import { says } from '../labels';
import { CANCEL, CONFIRM } from '../lexicon';
import { personNear } from '../people';

export const action = defineAction({
  kind: 'accept',
  button: PRESSABLE,
  accepts: (button) => {
    const buttons = opensMore(button) ? null : cardButtons(button);
    if (!buttons || listOf(button) !== 'requests') return false;
    const known = buttons.find((one) => says(one, CONFIRM));
    return known ? known === button : buttons.length === 2 && buttons[0] === button && !says(button, CANCEL);
  },
  person: (button) => personNear(button),
});
