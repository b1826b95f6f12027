// The head of somebody's page on Instagram: who they are, what they say of themselves, and the buttons that reach them.
import type { Person } from '../../model/draft';
import { dialogOf } from '../surroundings';
import { isInProse, wordsOf } from './buttons';
import { handleOf, linksIn, looksLikeName, profileAt, textsIn } from './people';
import { signedIn } from './signed-in';

const HEADING = 'h1, h2, [role="heading"]';

/** The site's own pages to change a profile: only one's own head leads there. */
const OWN = 'a[href^="/accounts/edit"], a[href^="/accounts/manage"]';

/** How far up from a button the head may reach. */
const REACH = 12;

export interface ProfileHead {
  readonly block: Element;
  readonly handle: string;
  readonly isOwn: boolean;
}

/** The head that a button stands in; `null` in rows of other people and in dialogs. */
export function headAround(button: Element): ProfileHead | null {
  const handle = profileAt(location.pathname);
  if (!handle || dialogOf(button) || button.closest('article, nav, form')) return null;
  let block = button.parentElement;
  for (let level = 0; block && level < REACH && block !== document.body; level++, block = block.parentElement) {
    if (block.localName === 'header' || isHead(block, handle)) return headOf(block, handle);
    if (
      block.matches('main, [role="main"]') ||
      linksIn(block).some((link) => handleOf(link) !== handle && link.querySelector('img'))
    )
      return null;
  }
  return null;
}

/** The head of the page that is open. */
export function headShown(): ProfileHead | null {
  const handle = profileAt(location.pathname);
  if (!handle) return null;
  const main = document.querySelector('main, [role="main"]') ?? document.body;
  const header = main.querySelector('header');
  if (header) return headOf(header, handle);
  const heading = [...main.querySelectorAll(HEADING)].find((one) => wordsOf(one) === handle);
  let block = heading?.parentElement;
  for (let level = 0; block && block !== main && level < REACH; level++, block = block.parentElement)
    if (block.querySelector('img') && block.querySelector('button, [role="button"], a[role="link"]'))
      return headOf(block, handle);
  return null;
}

const headOf = (block: Element, handle: string): ProfileHead => ({
  block,
  handle,
  isOwn: handle === signedIn().handle || block.querySelector(OWN) !== null,
});

/** It names whose page it is; a page's posts are no part of its head. */
const isHead = (block: Element, handle: string): boolean =>
  !block.querySelector('a[href*="/p/"], a[href*="/reel/"]') &&
  [...block.querySelectorAll(HEADING)].some((heading) => wordsOf(heading).includes(handle));

/** The buttons that stand for themselves, in the page's order: what one does with this person. Counts of posts and people are none. */
export function deedsIn({ block }: ProfileHead): HTMLElement[] {
  const buttons = [...block.querySelectorAll<HTMLElement>('button, [role="button"], a[href^="/direct/t/"]')];
  return buttons.filter(
    (button) =>
      button.checkVisibility() &&
      !button.closest('ul, ol, dl') &&
      !isInProse(button) &&
      /\p{L}/u.test(wordsOf(button)) &&
      !/\p{Nd}/u.test(wordsOf(button)) &&
      handleOf(button.closest('a') ?? button) === null,
  );
}

/** The page's title tells the name in every language: "Name (@handle) • …". */
export function personOf({ block, handle }: ProfileHead): Person {
  const at = document.title.indexOf(` (@${handle})`);
  const name = at > 0 ? document.title.slice(0, at).replace(/^\(\d+\+?\)\s*/, '') : nameIn(block, handle);
  return name ? { handle, name: name.slice(0, 200) } : { handle };
}

const nameIn = (block: Element, handle: string): string | undefined =>
  ownWords(block).find((text) => text !== handle && looksLikeName(text));

/** What is written there about the person: all but handle, counts and buttons. */
export function bioIn(head: ProfileHead): string {
  const { handle, name } = personOf(head);
  return ownWords(head.block)
    .filter((text) => text !== handle && text !== name)
    .join('\n');
}

function ownWords(block: Element): string[] {
  const counts = [
    ...block.querySelectorAll('ul, ol, dl, a[href*="/followers"], a[href*="/following"], a[href^="/accounts/"]'),
  ].flatMap(textsIn);
  return textsIn(block).filter((text) => !counts.includes(text));
}
