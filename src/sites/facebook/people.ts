// Whom a block of a Facebook page is about: the first link to a profile in it, or else its heading.
import type { Person } from '../../model/draft';
import { NO_PROFILE } from './lexicon';

const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const REACH = 24;

/** Returns the last part of the profile's address that a link leads to, its number where it has no name; `null` for any other link. */
export function handleOf(link: Element): string | null {
  const url = addressOf(link);
  // Tabs of a profile lead to its parts.
  return url && !url.searchParams.has('sk') ? handleIn(url, 1) : null;
}

/** Whose profile the page is, or a part of it; `null` on any other page. */
export const shownHandle = (): string | null => handleIn(new URL(location.href), 2);

function addressOf(link: Element): URL | null {
  const href = link.getAttribute('href');
  return href !== null && URL.canParse(href, location.href) ? new URL(href, location.href) : null;
}

function handleIn({ hostname, pathname, searchParams }: URL, depth: number): string | null {
  if (!/(^|\.)(facebook|messenger)\.com$/.test(hostname)) return null;
  const parts = pathname.split('/').filter(Boolean);
  const [first = '', , third, fourth] = parts;
  if (first === 'profile.php') return searchParams.get('id');
  if (first === 'friends') return searchParams.get('profile_id');
  if (first === 'people') return third ?? null;
  if (first === 'groups') return parts[2] === 'user' ? (fourth ?? null) : null;
  return parts.length <= depth && /^[\p{L}\d._-]{2,100}$/u.test(first) && !NO_PROFILE.has(first) ? first : null;
}

/** Who is named in the block: whose post, comment, card or profile it is. `{}` when it names nobody. */
export function personIn(block: ParentNode): Person {
  const links = [...block.querySelectorAll('a[href]')].filter((link) => nameOf(link) !== '' && handleOf(link) !== null);
  const link = links.find((one) => one.closest(HEADING)) ?? links[0];
  const shown = link ?? block.querySelector(HEADING) ?? block.querySelector('strong, b');
  const name = shown ? nameOf(shown) : '';
  const handle = link && handleOf(link);
  return { ...(name && { name }), ...(handle && { handle }) };
}

/** Who is named nearest to the element, looking outwards. */
export function personNear(element: Element): Person {
  // A profile's own page has the name as its one great heading.
  const pageOf = shownHandle();
  let block = element.parentElement;
  for (let level = 0; block && level < REACH; level++, block = block.parentElement) {
    if (block === document.body || block.matches('[role="banner"], [role="navigation"], nav')) break;
    const own = pageOf !== null && block.querySelector('h1');
    const person = own ? { name: nameOf(own), handle: pageOf } : personIn(block);
    if (person.name) return person;
  }
  return {};
}

/** Whose the matter is that the element belongs to: those who have said something about it are no heading of it. */
export function ownerNear(element: Element): Person {
  const edge = 'body, main, [role="main"], [role="dialog"], [role="feed"]';
  for (let block = element.parentElement; block; block = block.parentElement) {
    const link = [...block.querySelectorAll('a[href]')].find(
      (one) => one.closest(HEADING) && nameOf(one) !== '' && handleOf(one),
    );
    if (link) return { name: nameOf(link), handle: handleOf(link) ?? '' };
    if (block.matches(edge)) break;
  }
  return personNear(element);
}

/** The name on a link or heading, which may say more: when somebody was there last, that they are verified. */
export function nameOf(element: Element): string {
  const shown = element.querySelector('h1, h2, h3, h4, strong, b, [dir="auto"]') ?? element;
  const words = shown.textContent.trim().split('\n')[0]?.trim() ?? '';
  return words.length <= 100 ? words : '';
}
