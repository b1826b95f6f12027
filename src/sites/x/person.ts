// Whom X shows: names with emoji drawn as pictures, handles in links and beside names, and what people write about themselves left out.
import type { Person } from '../../model/draft';

/** What somebody wrote, and may mention others in; and what says who passed a post on. */
const WRITTEN = '[data-testid="tweetText"], [data-testid="UserDescription"], [data-testid="socialContext"]';
/** X's own block for a name and its handle: in posts, and on profiles. */
const NAME = '[data-testid="User-Name"], [data-testid="UserName"]';
/** First parts of addresses that are nobody's. */
const PLACES = new Set(
  'home explore notifications messages settings compose search i jobs lists bookmarks communities intent hashtag login logout signup about tos privacy download account premium topics'.split(
    ' ',
  ),
);
const BLOCKS = new Set('ADDRESS ARTICLE BUTTON DIV DT DD H1 H2 H3 H4 LI P SECTION TIME UL'.split(' '));
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;
/** Marks that keep a name and its handle in their own directions. */
const DIRECTIONS = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g;
const REACH = 24;

/** Returns whom a block is about: the first person in it, or the one whose handle is known already. */
export function personIn(root: Element, known?: string): Person {
  const block = root.querySelector(NAME) ?? root;
  const handle = known ?? linkedHandle(block) ?? writtenHandle(linesIn(block)) ?? (block === root ? null : linkedHandle(root));
  if (!handle) return {};
  const name = nameBefore(linesIn(block), handle) ?? linkedName(block, handle);
  return { handle, ...(name && { name }) };
}

/** Returns whom a button belongs to: the label's handle, else the person of the smallest block around it, else the page's. */
export function personAround(button: Element): Person {
  let handle = labelledHandle(button);
  let block = button.parentElement;
  for (let level = 0; block && level < REACH && !isWholePage(block); level++, block = block.parentElement) {
    const person = personIn(block, handle ?? undefined);
    // A picture may link to somebody a little below their name.
    if (person.name) return person;
    handle = person.handle ?? handle;
  }
  handle ??= handleIn(location.pathname);
  return handle ? { handle } : {};
}

/** Returns the handle that a link leads to the profile of, or `null`. */
export const handleOf = (link: Element | null): string | null =>
  link instanceof HTMLAnchorElement && link.hostname === location.hostname && /^\/\w+\/?$/.test(link.pathname)
    ? handleIn(link.pathname)
    : null;

/** Returns whose an address is: that of the profile, or of the post on it. */
export function handleIn(pathname: string): string | null {
  const [, first = ''] = /^\/(\w{1,30})(?:\/|$)/.exec(pathname) ?? [];
  return first && !PLACES.has(first.toLowerCase()) ? first : null;
}

export const isSameHandle = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Returns what a person reads there, line by line; of pictures only emoji, and nothing of what is written in it at length. */
export function linesIn(root: Element): string[] {
  const text: string[] = [];
  const visit = (node: Node): void => {
    if (node instanceof Text) text.push(node.data);
    else if (node instanceof HTMLImageElement) text.push(EMOJI.test(node.alt) ? node.alt : '');
    else if (node instanceof HTMLElement && !node.hidden && !node.matches(WRITTEN)) {
      const edge = BLOCKS.has(node.tagName) ? '\n' : '';
      text.push(edge);
      for (const child of node.childNodes) visit(child);
      text.push(edge);
    }
  };
  for (const node of root.childNodes) visit(node);
  return text
    .join('')
    .replaceAll(DIRECTIONS, '')
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** A handle that stands alone is surer than one at the end of a line, for a shown name may have an `@` in it too. */
export function writtenHandle(lines: readonly string[]): string | null {
  const alone = lines.map((line) => /^@(\w{1,30})$/.exec(line)?.[1]).find((handle) => handle !== undefined);
  if (alone) return alone;
  for (const line of lines) {
    const last = [...line.matchAll(/@(\w{1,30})(?!\w)/g)].at(-1)?.[1];
    if (last) return last;
  }
  return null;
}

/** Returns the line, or the part of one, that stands before the handle. */
export function nameBefore(lines: readonly string[], handle: string): string | null {
  for (const [index, line] of lines.entries()) {
    const at = placeIn(line, handle);
    if (at < 0) continue;
    const before = line.slice(0, at).trim() || (lines[index - 1] ?? '');
    if (before) return before.slice(0, 200);
  }
  return null;
}

/** Where `@handle` last stands whole in a line; negative when it does not. */
function placeIn(line: string, handle: string): number {
  const wanted = `@${handle}`.toLowerCase();
  let at = line.toLowerCase().lastIndexOf(wanted);
  while (at > 0 && /^\w/.test(line.slice(at + wanted.length))) at = line.toLowerCase().lastIndexOf(wanted, at - 1);
  return at >= 0 && /^\w/.test(line.slice(at + wanted.length)) ? -1 : at;
}

function linkedHandle(block: Element): string | null {
  for (const link of linksIn(block)) {
    const handle = handleOf(link);
    if (handle) return handle;
  }
  return null;
}

/** A link to the person whose words are not the handle. */
function linkedName(block: Element, handle: string): string | null {
  for (const link of linksIn(block)) {
    if (!isSameHandle(handleOf(link) ?? '', handle)) continue;
    const name = linesIn(link).find((line) => !line.startsWith('@'));
    if (name) return name.slice(0, 200);
  }
  return null;
}

function linksIn(block: Element): HTMLAnchorElement[] {
  const own = block instanceof HTMLAnchorElement ? [block] : [];
  return [...own, ...block.querySelectorAll('a')].filter((link) => !link.closest(WRITTEN));
}

/** "Follow @handle", in whichever language. */
const labelledHandle = (button: Element): string | null =>
  /@(\w{1,30})(?!\w)/.exec(button.getAttribute('aria-label') ?? '')?.[1] ?? null;

const isWholePage = (block: Element): boolean =>
  block.matches('body, main, [role="main"], [role="dialog"]') && !block.querySelector(NAME);
