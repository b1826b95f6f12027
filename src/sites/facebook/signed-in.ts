// Who is signed in on Facebook, from the one profile that the navigation leads to, and as whom they write where a place says so.

import type { ActingAccount } from '../surface';
import { dialogOf, isAfter } from '../surroundings';
import { labelOf } from './labels';
import { ACTING_AS, FRIENDS, ONLY_ME, PUBLIC } from './lexicon';
import { handleOf, nameOf } from './people';

const LANDMARKS = ':is([role="navigation"], nav, [role="banner"], header)';
/** Faces are drawn in an svg, or are pictures. */
const FACE = ':is(img, svg, image, [role="img"])';
const HEADING = 'h1, h2, h3, h4, [role="heading"]';
/** Nobody's own profile is linked from in here. */
const OTHERS = '[role="dialog"], [role="article"], [role="main"], main';

export function signedIn(): ActingAccount {
  const links = [...document.querySelectorAll(`${LANDMARKS} a[href]`)].filter((link) => !link.closest(OTHERS) && handleOf(link));
  const own = links.find((link) => handleOf(link) === 'me') ?? links.find((link) => link.querySelector(FACE)) ?? links[0];
  const name = own ? nameOf(own) || labelOf(own) : nameOfFace();
  const handle = own && handleOf(own);
  return name ? { name, ...(handle && handle !== 'me' && { handle }) } : {};
}

/** The face on the button that opens the account's menu may be the only sign. */
function nameOfFace(): string {
  const faces = [...document.querySelectorAll('[role="banner"] :is(img[alt], svg[aria-label], [role="img"][aria-label])')];
  const names = faces.map((face) => face.getAttribute('alt') ?? labelOf(face));
  return names.find((name) => CAPITALS.exec(` ${name}`)?.[0] === name) ?? '';
}

/** With what the page knows of whoever has the name; whoever else one may act as is a page. */
export function actingAs(name: string | null): ActingAccount | null {
  if (!name) return null;
  const me = signedIn();
  if (!me.name) return { name };
  return me.name === name ? me : { name, page: true };
}

/** Who stands above the text in its dialog: whoever is signed in, or the one name that is neither the title nor a button. */
export function authorAbove(box: HTMLElement): string | null {
  const dialog = dialogOf(box);
  if (!dialog) return null;
  const above = textsAbove(dialog, box);
  const me = signedIn().name;
  const emphasised = above.find(({ parentElement }) => parentElement?.closest('strong, b, a, h3, h4, h5'));
  const author = above.find((text) => text.data.trim() === me) ?? emphasised ?? above.at(-1);
  return author?.data.trim() ?? null;
}

function textsAbove(dialog: HTMLElement, box: HTMLElement): Text[] {
  const title = dialog.querySelector(HEADING);
  const walker = document.createTreeWalker(dialog, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node instanceof Text && isAfter(box, node); node = walker.nextNode()) {
    const words = node.data.trim();
    const holder = node.parentElement;
    if (!/\p{L}/u.test(words) || words.length > 100 || words === labelOf(dialog)) continue;
    if (ONLY_ME.test(words) || FRIENDS.test(words) || PUBLIC.test(words) || !holder?.checkVisibility()) continue;
    if (!holder.closest('[role="button"], button, [aria-hidden="true"], svg, style, script')) found.push(node);
  }
  const untitled = found.filter((text) => !title?.contains(text));
  return untitled.length > 0 ? untitled : found;
}

/** Several words that each begin with a capital, or join such words. */
const CAPITALS =
  /(?<!^)(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:(?:of|the|and|de|la|le|du|von|van|der|den|y|e|i|ac|a|&|-)\s+){0,2}\p{Lu}[\p{L}\p{M}'’.-]*)+/u;

/** The name in "Comment as …", whatever the language; `others` are named there for other reasons. */
export function namedIn(label: string, others: readonly (string | undefined)[] = []): string | null {
  const me = signedIn().name;
  if (me && label.includes(me)) return me;
  const name = ACTING_AS.exec(label)?.[1] ?? CAPITALS.exec(label)?.[0];
  return name && !others.some((other) => other?.includes(name) || (other && name.includes(other))) ? name.trim() : null;
}
