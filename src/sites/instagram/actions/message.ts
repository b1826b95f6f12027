// Beginning a talk in private from somebody's page on Instagram: the button after Follow, in whatever state that is.
import type { Person } from '../../../model/draft';
import { defineAction } from '../../site-action';
import { labelMeaning } from '../buttons';
import { personRowOf } from '../person-rows';
import { deedsIn, headAround, personOf } from '../profile-head';

export const action = defineAction({
  kind: 'message',
  button: 'button, [role="button"], a[href^="/direct/t/"]',
  accepts: (button) => addressed(button) !== null,
  person: (button) => addressed(button) ?? {},
});

function addressed(button: HTMLElement): Person | null {
  const meaning = labelMeaning(button);
  if (meaning !== null && meaning !== 'message') return null;
  const head = headAround(button);
  if (head) return !head.isOwn && (meaning === 'message' || isSecond(button, deedsIn(head))) ? personOf(head) : null;
  // A card about a person has the button too; without its word it cannot be told there from Follow.
  return meaning === 'message' && !location.pathname.startsWith('/direct') ? (personRowOf(button)?.person ?? null) : null;
}

/** A link to a talk says itself what it is. */
const isSecond = (button: HTMLElement, deeds: readonly HTMLElement[]): boolean =>
  button instanceof HTMLAnchorElement || deeds[1] === button;
