// Who somebody is on Instagram, by the one thing that no language changes: the address of their page.
import type { Person } from '../../model/draft';

/** First parts of addresses that are the site's own and nobody's name. */
const RESERVED = new Set(
  'about accounts ads api archive challenge create developer direct directory emails explore legal lite locations nametag notifications oauth p privacy reel reels session stories terms topics tv web your_activity'.split(
    ' ',
  ),
);

/** Pages under somebody's own that still show them. */
const TABS = new Set(['', 'feed', 'reels', 'tagged', 'saved', 'reposts', 'channel', 'highlights', 'guides']);

function handleIn(part: string | undefined): string | null {
  return part && /^[\w.]{1,30}$/.test(part) && !RESERVED.has(part.toLowerCase()) ? part : null;
}

/** Whose page the address leads to, when it is that and nothing under it. */
export function handleOf(link: Element): string | null {
  if (!(link instanceof HTMLAnchorElement) || (link.getAttribute('href') ?? '#').startsWith('#')) return null;
  const [, first, second = ''] = link.pathname.split('/');
  return link.hostname === location.hostname && second === '' ? handleIn(first) : null;
}

/** Whose page is open. */
export function profileAt(path: string): string | null {
  const [, first, second = ''] = path.split('/');
  return TABS.has(second) ? handleIn(first) : null;
}

/** Links to people, in the page's order. */
export const linksIn = (block: ParentNode): HTMLAnchorElement[] =>
  [...block.querySelectorAll<HTMLAnchorElement>('a[href]')].filter((link) => handleOf(link) !== null);

export const handlesIn = (block: ParentNode): Set<string> => new Set(linksIn(block).flatMap((link) => handleOf(link) ?? []));

/** What is written in a block, piece by piece, outside what is pressed. */
export function textsIn(block: Element): string[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const within = node.parentElement?.closest('button, [role="button"], time, svg, textarea, [contenteditable="true"]');
    const text = node.textContent?.trim() ?? '';
    if (text !== '' && !(within && block.contains(within))) texts.push(text);
  }
  return texts;
}

/** A person as a block shows them beside their handle. Reasons why they are shown ("Followed by …") are no name. */
export function personIn(block: Element, handle: string): Person {
  const name = textsIn(block).find((text) => text.replace(/^@/, '') !== handle && looksLikeName(text));
  return name ? { handle, name } : { handle };
}

export const looksLikeName = (text: string): boolean =>
  /\p{L}/u.test(text) && !/[\d_@#+:…]|\w\.\w/.test(text) && text.length <= 60 && text.split(/\s+/).length <= 5;
