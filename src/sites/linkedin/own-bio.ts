// What the signed-in person's own LinkedIn profile says about them: the headline and About.
import type { ActingAccount } from '../surface';
import { isOwnProfile } from './account';

/** Lists are jobs and courses; links to updates are what was posted, where the statement counts for that post alone. */
const OTHER = 'li, [role="listitem"], a[href*="/feed/update/"], [data-urn]';
const ABOUT = '#about, [id*="about" i], [componentkey*="about" i], [data-view-name*="about" i]';

export function ownBio(account: ActingAccount): string | null {
  if (!isOwnProfile(account)) return null;
  const main = document.querySelector('main, [role="main"]') ?? document.body;
  const heading = [...main.querySelectorAll('h1, h2')].find((one) => one.checkVisibility());
  const head = heading?.closest('section') ?? heading?.parentElement;
  const abouts = [...main.querySelectorAll('section')].filter((section) => section !== head && isAbout(section));
  const words = [head, ...abouts].flatMap((section) => (section instanceof HTMLElement ? section.innerText.trim() : []));
  const name = heading?.textContent.trim() ?? '';
  const text = words.join('\n').replace(name, '').trim();
  return text === '' ? null : text.slice(0, 5_000);
}

function isAbout(section: Element): boolean {
  if (section.querySelector(ABOUT) || section.matches(ABOUT)) return true;
  if (/^about$/i.test(section.querySelector('h2, h3')?.textContent.trim() ?? '')) return true;
  return !section.querySelector(OTHER) && section.querySelector('[data-testid="expandable-text-box"]') !== null;
}
