// Who can see a post: shown on the button that chooses it, or beside the time of a post that is answered. In words only, so what is not understood is unknown.
import type { Audience } from '../../model/words';
import { saidBy } from './labels';
import { FRIENDS, ONLY_ME, PUBLIC } from './lexicon';

export function audienceOn(buttons: readonly Element[]): Audience {
  for (const button of buttons) {
    const audience = meantBy(`${saidBy(button)} ${button.textContent}`);
    if (audience !== 'unknown') return audience;
  }
  return 'unknown';
}

/** A post tells by a small picture with a label. */
export function audienceOfPost(post: Element | null): Audience {
  for (const icon of post?.querySelectorAll('h1, h2, h3, h4, svg[aria-label], img[alt], [role="img"][aria-label], svg > title') ??
    []) {
    const label = icon.getAttribute('aria-label') ?? icon.getAttribute('alt') ?? (icon.matches('title') ? icon.textContent : '');
    const audience = label.length < 60 ? meantBy(label) : 'unknown';
    if (audience !== 'unknown') return audience;
  }
  return 'unknown';
}

function meantBy(words: string): Audience {
  if (words.length > 120) return 'unknown';
  if (ONLY_ME.test(words)) return 'only-me';
  if (FRIENDS.test(words)) return 'connections';
  return PUBLIC.test(words) ? 'public' : 'unknown';
}
