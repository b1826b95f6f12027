// Opening a talk in private with somebody on Facebook, from their profile, a card or a page. Among one's talks it is no new step.
import { defineAction } from '../../site-action';
import { isSecondOnProfile } from '../by-place';
import { opensMore, PRESSABLE } from '../cards';
import { isMessengerPage } from '../kind';
import { says } from '../labels';
import { WRITE_TO } from '../lexicon';
import { nameOf, personNear } from '../people';

const LINK = 'a[href*="/messages/t/"], a[href*="/messages/e2ee/t/"], a[href*="m.me/"]';
const TALKS = '[role="navigation"], nav, [role="banner"], [role="grid"], [role="log"]';

export const action = defineAction({
  kind: 'message',
  button: `${PRESSABLE}, ${LINK}`,
  accepts: (button) => {
    if (isMessengerPage() || opensMore(button) || button.closest(TALKS)) return false;
    const { name } = personOf(button);
    return name !== undefined && (button.matches(LINK) || says(button, WRITE_TO, name) || isSecondOnProfile(button));
  },
  person: personOf,
});

/** A contact's link has their name on it. */
function personOf(button: HTMLElement) {
  const near = personNear(button);
  return near.name || !button.matches(LINK) ? near : { name: nameOf(button) };
}
