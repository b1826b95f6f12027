// Whom a block of a Facebook page is about: the first link to a profile in it, or else its heading.
import type { Person } from '../../model/draft';
import { NO_PROFILE } from './lexicon';

const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const REACH = 24;

/** Returns the last part of a profile's address, its number where it has no name; `null` for any other address. */
export function handleOf(link: Element): string | null {
  const href = link.getAttribute('href');
  return href ? handleAt(href) : null;
}

export function handleAt(href: string): string | null {
  const url = URL.parse(href, location.href);
  if (!url || !/(^|\.)(facebook|messenger)\.com$/.test(url.hostname)) return null;
  const parts = url.pathname.split('/').filter(Boolean);
  const [first = '', second = '', third = '', fourth = ''] = parts;
  if (first === 'profile.php') return url.searchParams.get('id');
  if (first === 'people' && third) return third;
  if (first === 'groups' && third === 'user' && fourth) return fourth;
  if (first === 'messages' || first === 't' || first === 'e2ee') return null;
  const isAlone = parts.length === 1 || (parts.length === 2 && /^(about|friends|photos|followers|posts)$/.test(second));
  return isAlone && /^[\p{L}\d._-]{2,100}$/u.test(first) && !NO_PROFILE.has(first) ? first : null;
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

/** Who is named nearest to the element, looking outwards, nobody being named beyond the edge. */
export function personNear(element: Element, edge: Element | null = null): Person {
  // A profile's own page has the name as its one great heading.
  const pageOf = handleAt(location.href);
  let block = element.parentElement;
  for (let level = 0; block && level < REACH; level++, block = block.parentElement) {
    if (block === document.body || block.matches('[role="banner"], [role="navigation"], nav')) break;
    const own = pageOf !== null && block.querySelector('h1');
    const person = own ? { name: nameOf(own), handle: pageOf } : personIn(block);
    if (person.name) return person;
    if (block === edge) break;
  }
  return {};
}

/** The words of a link or heading, on their first line; a face has its words in a label. */
export function nameOf(element: Element): string {
  const words = element.textContent.trim().split('\n')[0]?.trim() ?? '';
  return words.length <= 100 ? words : '';
}
