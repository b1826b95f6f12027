// Following a person or a page on LinkedIn. To stop following is nobody's concern.
import type { Person } from '../../../model/draft';
import { defineAction } from '../../site-action';
import { isAfter } from '../../surroundings';
import { isProfile } from '../boxes';
import { labelOf, showsWords, wordButtonsIn } from '../buttons';
import { authorOf, cardOf, headOf, isAside, isNamed, isOnlyButtonAbout, profileShown, TEXT, updateOf } from '../people';

const FOLLOW = /^\+?\s*follow\b/i;
const INVITE = /^(invite|connect|message|accept|ignore)\b/i;

export const action = defineAction({
  kind: 'follow',
  button: 'button, [role="button"]',
  accepts: (button) => !isOn(button) && isFollowing(button),
  person: personOf,
});

/** Pressed already: another press ends it. */
const isOn = (button: HTMLElement): boolean =>
  button.getAttribute('aria-pressed') === 'true' || /^(following|unfollow|stop following)\b/i.test(labelOf(button));

/** The site's own names for it are not translated; otherwise its place decides. */
function isFollowing(button: HTMLElement): boolean {
  if (FOLLOW.test(labelOf(button))) return true;
  if (!showsWords(button) || button.hasAttribute('aria-haspopup') || INVITE.test(labelOf(button))) return false;
  if ([...button.classList].some((name) => /(^|-)follow(-|$)/i.test(name))) return true;
  return isBesideAuthor(button) || isOnHead(button) || (!isProfile() && isAside(button) && isOnlyButtonAbout(button));
}

/** Above the text of an update, named with whoever wrote it. */
function isBesideAuthor(button: HTMLElement): boolean {
  const update = updateOf(button);
  const text = update?.querySelector(TEXT);
  return update != null && text != null && isAfter(text, button) && isNamed(button, authorOf(update));
}

/** At the head of a profile the only button that can be on or off; at the head of a page the first of all. */
function isOnHead(button: HTMLElement): boolean {
  const shown = headOf(button);
  if (!shown) return false;
  if (location.pathname.startsWith('/in/')) return button.getAttribute('aria-pressed') === 'false';
  return /^\/(company|school|showcase)\//.test(location.pathname) && wordButtonsIn(shown)[0] === button;
}

function personOf(button: HTMLElement): Person {
  const update = updateOf(button);
  if (update?.querySelector(TEXT)) return authorOf(update);
  return headOf(button) ? profileShown() : (cardOf(button)?.person ?? profileShown());
}
