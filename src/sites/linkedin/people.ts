// People and pages on LinkedIn as far as the page shows them: the links to their profiles name them in every language.
import type { Person } from '../../model/draft';
import { isAfter } from '../surroundings';
import { wordButtonsIn } from './buttons';

const PERSON = 'a[href*="/in/"]';
export const SOMEBODY = `${PERSON}, a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"]`;
const ADDRESS = /\/(?:in|company|school|showcase)\/([^/?#]+)/;

export const handleIn = (address: string): string | null => {
  const part = ADDRESS.exec(address)?.[1];
  return part ? decoded(part).slice(0, 100) : null;
};

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The first words that are shown: what stands beside a name, or is said again for screen readers, is left out. */
export function nameIn(element: Element): string | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = (node.nodeValue ?? '').split('•')[0]?.trim() ?? '';
    if (/\p{L}/u.test(words) && node.parentElement?.checkVisibility()) return words.slice(0, 200);
  }
  return null;
}

/** What is known from all the links in a block that lead to the same profile as the given one. */
export function personOf(link: HTMLAnchorElement, block: ParentNode): Person {
  const handle = handleIn(link.href);
  const same = linksIn(block).filter((other) => handleIn(other.href) === handle);
  const name = same.map(nameIn).find((one) => one !== null) ?? nameOnPicture(link);
  return { ...(name && { name }), ...(handle && { handle }) };
}

export const linksIn = (block: ParentNode): HTMLAnchorElement[] => [...block.querySelectorAll<HTMLAnchorElement>(SOMEBODY)];

/** Whether a button says whom it is about, as it does in every language. */
export const isNamed = (button: Element, { name }: Person): boolean =>
  name !== undefined && (button.getAttribute('aria-label') ?? '').includes(name);

/** The nearest block around a button that shows somebody, and who of those it is about: its own name says so in every language. */
export function cardOf(button: Element): { card: Element; person: Person } | null {
  for (let card = button.parentElement; card && card !== document.body; card = card.parentElement) {
    const people = peopleIn(card);
    const named = people.find((person) => isNamed(button, person)) ?? textNaming(button, card);
    if (named) return { card, person: named };
    if (people.length > 0) return people[0] && people.length === 1 ? { card, person: people[0] } : null;
  }
  return null;
}

function peopleIn(block: ParentNode): Person[] {
  const links = linksIn(block);
  const first = links.filter((link, at) => links.findIndex(({ href }) => handleIn(href) === handleIn(link.href)) === at);
  return first.map((link) => personOf(link, block));
}

/** The one button of words in a card, named with whom the card shows. */
export function isOnlyButtonAbout(button: HTMLElement): boolean {
  const found = cardOf(button);
  return found !== null && isNamed(button, found.person) && wordButtonsIn(found.card).length === 1;
}

export const isAside = (element: Element): boolean => element.closest('aside, [role="complementary"]') !== null;

/** A name that leads nowhere: what the card says and the button's name says again. */
function textNaming(button: Element, card: Element): Person | null {
  const label = button.getAttribute('aria-label') ?? '';
  const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.nodeValue?.trim() ?? '';
    const isShown = !node.parentElement?.closest('button, [role="button"]') && node.parentElement?.checkVisibility();
    if (words.length > 3 && isShown && label.includes(words)) return { name: words.slice(0, 200) };
  }
  return null;
}

/** The heading of the page as a whole. */
export const pageHeading = (): Element | null =>
  ['main h1', 'h1', 'main h2']
    .flatMap((one) => [...document.querySelectorAll(one)])
    .find((one) => one.checkVisibility() && !one.closest('aside, [role="dialog"]')) ?? null;

/** Whose profile or page this is, by its address and its heading. */
export function profileShown(): Person {
  const handle = handleIn(location.pathname);
  if (!handle) return {};
  const heading = pageHeading();
  const name = heading ? nameIn(heading) : null;
  return { handle, ...(name && { name }) };
}

/** The block at the head of a profile or page, when the button stands in it. */
export function headOf(button: Element): Element | null {
  const heading = pageHeading();
  const block = button.closest('section, header, main > *, [role="main"] > *');
  return heading && block?.contains(heading) && !button.closest('aside') ? block : null;
}

/** The text of an update, in the page's own names. */
export const TEXT = '[data-testid="expandable-text-box"], .update-components-text, .feed-shared-update-v2__description';
const UPDATE = '[data-urn], [data-id^="urn:li:activity"], [role="article"], article, [role="listitem"], .feed-shared-update-v2';

/** The update that an element belongs to: the outermost of the blocks, for comments stand in such blocks as well. */
export function updateOf(element: Element): Element | null {
  let found: Element | null = null;
  for (let at = element.closest(UPDATE); at; at = at.parentElement?.closest(UPDATE) ?? null) found = at;
  return found;
}

/** Who wrote an update: the last one named before its text, for whoever liked it is named first. */
export function authorOf(update: Element): Person {
  const links = linksIn(update);
  const text = update.querySelector(TEXT);
  const before = text ? links.filter((link) => isAfter(text, link)) : links.slice(0, 1);
  const author = before.at(-1) ?? links[0];
  return author ? personOf(author, update) : {};
}

const PHOTO_OF = /^(?:photo of|view)\s+|(?:['’]s)?\s+(?:profile(?: (?:photo|picture))?|photo|logo)$/giu;

/** Whose face or logo it is. In other languages the address of their profile tells which of the words are their name. */
export function nameOnPicture(block: ParentNode, handle: string | null = null): string | null {
  const alt = [...block.querySelectorAll('img[alt]')]
    .map((img) => img.getAttribute('alt')?.trim() ?? '')
    .find((one) => one !== '');
  if (!alt) return null;
  const stripped = alt.replaceAll(PHOTO_OF, '');
  return (stripped === alt && handle ? wordsLike(alt, handle) : stripped).slice(0, 200);
}

function wordsLike(alt: string, handle: string): string {
  const parts = handle.toLowerCase().split('-');
  const words = alt.split(/\s+/).filter((word) => parts.includes(folded(word)));
  return words.length > 1 ? words.join(' ') : alt;
}

const folded = (word: string): string =>
  word
    .normalize('NFD')
    .replaceAll(/[^\p{L}\d]/gu, '')
    .toLowerCase();
