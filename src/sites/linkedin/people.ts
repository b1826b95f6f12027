// People and pages on LinkedIn as far as the page shows them: the links to their profiles name them in every language.
import type { Person } from '../../model/draft';
import { isAfter } from '../surroundings';

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

/** The nearest block around an element that shows somebody, when it shows one alone. */
export function cardOf(element: Element): { card: Element; person: Person } | null {
  for (let card = element.parentElement; card && card !== document.body; card = card.parentElement) {
    const links = linksIn(card);
    const [link] = links;
    if (!link) continue;
    const isAlone = new Set(links.map(({ href }) => handleIn(href))).size === 1;
    return isAlone ? { card, person: personOf(link, card) } : null;
  }
  return null;
}

/** Whose profile or page this is, by its address and its heading. */
export function profileShown(): Person {
  const handle = handleIn(location.pathname);
  if (!handle) return {};
  const heading = [...document.querySelectorAll('main h1, main h2, h1')].find(
    (one) => one.checkVisibility() && !one.closest('aside'),
  );
  const name = heading ? nameIn(heading) : null;
  return { handle, ...(name && { name }) };
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

/** Whose face or logo it is. In other languages some words more stay on it. */
export function nameOnPicture(block: ParentNode): string | null {
  const alt = [...block.querySelectorAll('img[alt]')]
    .map((img) => img.getAttribute('alt')?.trim() ?? '')
    .find((one) => one !== '');
  return alt ? alt.replaceAll(PHOTO_OF, '').slice(0, 200) : null;
}
