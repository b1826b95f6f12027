// An invitation on LinkedIn that goes out with the press: "People you may know" asks nothing first.
import type { Person } from '../../../model/draft';
import { defineAction } from '../../site-action';
import { isProfile } from '../boxes';
import { labelOf, showsWords } from '../buttons';
import { cardOf, isAside, isOnlyButtonAbout } from '../people';

const INVITE = /^invite .+ to connect$/i;
/** Drawn on such buttons, and not translated. */
const ICON = '[data-test-icon^="connect" i], [href^="#connect" i], svg[id^="connect" i]';

export const action = defineAction({
  kind: 'connect',
  button: 'button, [role="button"]',
  accepts: (button) => isInvitation(button) && !asksFirst(button),
  person: (button): Person => cardOf(button)?.person ?? namedIn(button),
});

/** In other languages: the one button of a card among suggestions, named with whom the card shows. */
function isInvitation(button: HTMLElement): boolean {
  if (INVITE.test(labelOf(button))) return true;
  if (!showsWords(button) || /^\+?\s*(follow|message|accept|ignore)/i.test(labelOf(button))) return false;
  if (button.querySelector(ICON)) return true;
  return isAmongSuggestions(button) && isOnlyButtonAbout(button);
}

function isAmongSuggestions(button: HTMLElement): boolean {
  const isNetwork = /^\/mynetwork\/(?!invitation-manager)/.test(location.pathname);
  return isNetwork || (isProfile() && isAside(button));
}

/** On a profile and in a search a dialog comes between, but for the suggestions beside a profile. */
const asksFirst = (button: HTMLElement): boolean => /^\/(in|search)\//.test(location.pathname) && !isAside(button);

function namedIn(button: HTMLElement): Person {
  const name = /^invite (.+) to connect$/i.exec(labelOf(button))?.[1];
  return name ? { name: name.slice(0, 200) } : {};
}
