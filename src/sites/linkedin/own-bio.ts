// What the signed-in person's own LinkedIn profile says about them: the headline and About.
import type { ActingAccount } from '../surface';
import { isOwnProfile } from './account';
import { pageHeading } from './people';

/** Lists are jobs and courses; links to updates are what was posted, where the statement counts for that post alone. */
const OTHER = 'li, [role="listitem"], a[href*="/feed/update/"], [data-urn]';
const TEXT = '[data-testid="expandable-text-box"]';
const ABOUT = '#about, [id*="about" i], [componentkey*="about" i], [data-view-name*="about" i]';

export function ownBio(account: ActingAccount): string | null {
  if (!isOwnProfile(account)) return null;
  const heading = pageHeading();
  if (!heading) return null;
  const head = heading.closest('section') ?? around(heading);
  const main = document.querySelector('main, [role="main"]') ?? document.body;
  const abouts = [...main.querySelectorAll<HTMLElement>(`${ABOUT}, ${TEXT}, h2, h3`)].flatMap((one) => aboutAt(one) ?? []);
  const blocks = [...new Set([head, ...abouts])].filter((block) => block instanceof HTMLElement);
  const words = blocks.map((block) => block.innerText.trim()).join('\n');
  const text = words.replace(heading.textContent.trim(), '').trim();
  return text === '' ? null : text.slice(0, 5_000);
}

/** By the site's names, or by the heading in English; otherwise any text that is neither in a list nor posted. */
function aboutAt(one: HTMLElement): Element | null {
  if (one.closest('li, [role="listitem"], [data-urn], aside')) return null;
  const block = one.closest('section') ?? around(one);
  if (one.matches(ABOUT)) return one.innerText.trim() === '' ? block : one;
  if (one.matches(TEXT)) return block?.querySelector(OTHER) ? null : one;
  return /^about$/i.test(one.textContent.trim()) ? block : null;
}

/** The nearest block that says more than the element does. */
function around(element: Element): Element | null {
  const own = element.textContent.trim();
  let block = element.parentElement;
  while (block && block.textContent.trim() === own) block = block.parentElement;
  return block;
}
