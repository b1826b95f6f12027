// What the signed-in person's own profile says about them, as others read it: all that stands above their posts.
import type { ActingAccount } from '../surface';
import { shownHandle } from './people';

/** Posts, things to press and things to write in say nothing about the person; the heading is their name. */
const ELSE =
  'h1, [role="article"], article, [role="feed"], [role="dialog"], [role="button"], button, [role="tablist"], [role="navigation"], nav, [role="banner"], form, textarea, [contenteditable], [aria-hidden="true"], style, script, svg';
const LONGEST = 5_000;

export function ownBio({ handle }: ActingAccount): string | null {
  const shown = shownHandle();
  if (shown === null || (shown !== handle && shown !== 'me')) return null;
  const main = document.querySelector('[role="main"], main');
  // While it is being changed it is not shown as others read it.
  if (!main?.querySelector('h1') || main.querySelector('textarea')?.checkVisibility()) return null;
  const posts = main.querySelector('[role="article"], article, [role="feed"]');
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const lines: string[] = [];
  for (let node = texts.nextNode(); node && node !== posts; node = texts.nextNode()) {
    const words = node.textContent?.trim();
    const holder = node.parentElement;
    if (words && holder?.checkVisibility() && !holder.closest(ELSE)) lines.push(words);
  }
  return lines.join('\n').slice(0, LONGEST);
}
