// Follow on Instagram: in the head of a profile, in a row beside a person, in the head of a post. Nothing but its word tells it from others.
import type { Person } from '../../../model/draft';
import { defineAction } from '../../site-action';
import { deedButtonsIn, isDeed, labelMeaning } from '../buttons';
import { profileAt } from '../people';
import { type PersonRow, personRowOf } from '../person-rows';
import { deedsIn, headAround, personOf } from '../profile-head';
import { signedIn } from '../signed-in';

/** Pages whose rows hold other buttons: talks, and the settings apart from what has happened. */
const ELSEWHERE = /^\/(direct(\/|$)|accounts\/(?!activity))/;

/** A state that can be opened or taken back. */
const HAS_STATE = '[aria-haspopup], [aria-expanded], [aria-pressed="true"], [aria-checked="true"]';

export const action = defineAction({
  kind: 'follow',
  button: 'button, [role="button"]',
  accepts: (button) => followed(button) !== null,
  person: (button) => followed(button) ?? {},
});

function followed(button: HTMLElement): Person | null {
  const meaning = labelMeaning(button);
  if (meaning !== null && meaning !== 'follow') return null;
  const head = headAround(button);
  if (head) {
    const isFirst = deedsIn(head)[0] === button && isPlain(button);
    return !head.isOwn && (meaning === 'follow' || isFirst) ? personOf(head) : null;
  }
  if (ELSEWHERE.test(location.pathname)) return null;
  const row = personRowOf(button);
  if (!row) return null;
  return meaning === 'follow' || isOnlyDeed(button, row) ? row.person : null;
}

const isPlain = (button: HTMLElement): boolean => isDeed(button) && !button.matches(HAS_STATE);

/** One button of words beside a person follows them; but in the list of one's own followers it sends them away. */
function isOnlyDeed(button: HTMLElement, { block }: PersonRow): boolean {
  if (!isPlain(button) || isOwnList()) return false;
  const deeds = deedButtonsIn(block);
  return deeds.length === 1 && deeds[0] === button;
}

function isOwnList(): boolean {
  const [, whose = '', list = ''] = location.pathname.split('/');
  return /^(followers|following|close_friends)/.test(list) && profileAt(`/${whose}/`) === signedIn().handle;
}
