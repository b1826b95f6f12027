// Opening a talk in private with somebody on LinkedIn, from their profile or a card about them.
import { defineAction } from '../../site-action';
import { isInMessage } from '../boxes';
import { labelOf, showsWords, wordButtonsIn } from '../buttons';
import { cardOf, headOf, isNamed, profileShown } from '../people';

const MESSAGE = /^message\b/i;
/** Drawn on such buttons, or where they lead: neither is translated. */
const SIGN = '[data-test-icon^="send-privately" i], [href^="#send-privately" i], svg[id^="send-privately" i]';
const LINK = 'a[href*="/messaging/compose"]';

export const action = defineAction({
  kind: 'message',
  button: `button, [role="button"], ${LINK}`,
  accepts: (button) => !isInMessage(button) && showsWords(button) && isMessage(button),
  person: (button) => (isOnProfile(button) ? profileShown() : (cardOf(button)?.person ?? {})),
});

/** In other languages: the last of the two buttons at the head of a profile that bear the person's name. */
function isMessage(button: HTMLElement): boolean {
  if (MESSAGE.test(labelOf(button)) || button.matches(LINK) || /\bmessage-anywhere\b/.test(button.className)) return true;
  if (/^(invite|connect|follow|accept|ignore|more)\b/i.test(labelOf(button)) || !isOnProfile(button)) return false;
  if (button.querySelector(SIGN)) return true;
  const named = wordButtonsIn(headOf(button) ?? button).filter(
    (one) => isNamed(one, profileShown()) && !one.hasAttribute('aria-pressed') && !one.hasAttribute('aria-haspopup'),
  );
  return named.length === 2 && named[1] === button;
}

const isOnProfile = (button: HTMLElement): boolean => location.pathname.startsWith('/in/') && headOf(button) !== null;
