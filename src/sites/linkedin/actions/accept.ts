// An invitation that somebody sent on LinkedIn, accepted. To ignore one is nobody's concern.
import { defineAction } from '../../site-action';
import { labelOf, showsWords, wordButtonsIn } from '../buttons';
import { cardOf } from '../people';

const ACCEPT = /^accept\b/i;

export const action = defineAction({
  kind: 'accept',
  button: 'button, [role="button"]',
  accepts: isAcceptance,
  person: (button) => cardOf(button)?.person ?? {},
});

/** In other languages: the last of a card's two buttons, in the pages of the own network; Ignore stands before it. */
function isAcceptance(button: HTMLElement): boolean {
  if (!showsWords(button)) return false;
  if (ACCEPT.test(labelOf(button))) return true;
  if (!location.pathname.startsWith('/mynetwork/')) return false;
  const found = cardOf(button);
  if (!found) return false;
  const buttons = wordButtonsIn(found.card);
  return buttons.length === 2 && buttons[1] === button && !buttons.some((one) => ACCEPT.test(labelOf(one)));
}
