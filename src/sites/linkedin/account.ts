// Who acts on LinkedIn: who is signed in, and the page that one comments or posts as, which the box itself shows.
import type { ActingAccount } from '../surface';
import { isAfter } from '../surroundings';
import { handleIn, nameIn, nameOnPicture, profileShown } from './people';

/** Older pages name the person on their picture; newer ones link to the own profile from the bar at the top. */
export function signedIn(): ActingAccount {
  const photo = document.querySelector('.global-nav__me-photo')?.getAttribute('alt');
  const own = ownLink();
  const handle = own && handleIn(own.href);
  const name = photo ?? (own && (nameIn(own) ?? nameOnPicture(own, handle) ?? nameOfOwn(handle)));
  return { ...(name && { name: name.slice(0, 200) }), ...(handle && { handle }) };
}

const BARS = ['header', 'nav', '[role="banner"]', '[role="navigation"]', '.global-nav', '.feed-identity-module'];

function ownLink(): HTMLAnchorElement | null {
  const places = BARS.map((bar) => `${bar} a[href*="/in/"]`).join();
  const links = [...document.querySelectorAll<HTMLAnchorElement>(places)].filter(
    (link) => !link.closest('main header, main nav'),
  );
  const handles = new Set(links.map(({ href }) => handleIn(href)));
  if (handles.size === 0) return document.querySelector<HTMLAnchorElement>('main a[href*="/in/"][href*="/edit/"]');
  return handles.size === 1 ? (links.find((link) => nameOnPicture(link) !== null) ?? links[0] ?? null) : null;
}

/** A link to change the own profile names nobody, but the profile does. */
function nameOfOwn(handle: string | null): string | null {
  const shown = profileShown();
  return shown.handle === handle ? (shown.name ?? null) : null;
}

/** Nobody else's profile offers to be edited. */
export function isOwnProfile(account: ActingAccount): boolean {
  const { handle, name } = profileShown();
  if (!handle || !location.pathname.startsWith('/in/')) return false;
  if (account.handle) return account.handle === handle;
  const offers = document.querySelector(`a[href*="/in/${CSS.escape(handle)}/edit/"], a[href*="/in/me/edit/"]`) !== null;
  return offers || (name !== undefined && name === account.name && document.querySelector('main [class*="edit" i]') !== null);
}

const HEADER = '.share-unified-settings-entry-button, #share-to-linkedin-modal__header';

/** The author above a post that is written. */
export const authorAbove = (block: Element, editable: Element): ActingAccount | null =>
  actor(block, editable, (header) => nameIn(header.querySelector(HEADER) ?? header));

/** The face beside a comment that is written. */
export const identityBeside = (block: Element, editable: Element): ActingAccount | null => actor(block, editable, nameOnPicture);

/** `null` where it is whoever is signed in, of whom the page as a whole knows more. */
function actor(block: Element, editable: Element, named: (block: Element) => string | null): ActingAccount | null {
  const face = [...block.querySelectorAll('img')].find((img) => isAfter(editable, img) && img.checkVisibility());
  if (!face) return null;
  const name = named(face.closest('button') ?? face.parentElement ?? block) ?? face.alt.trim();
  const { name: own } = signedIn();
  if (name === '' || (own && (name === own || face.alt.includes(own)))) return null;
  // Faces are round and logos are square, and the classes say so.
  const isLogo = /square/i.test(`${face.className} ${face.parentElement?.className}`);
  return { name: name.slice(0, 200), ...(isLogo && { page: true as const }) };
}
