// Finds sections of the settings by their name, what stands in them and other words for it.
import { settings } from '../../src/settings/schema';
import { createFinder, type Found } from '../pages/finder';
import { calledIn, SECTION_WORDS } from './section-words';

export interface Findable {
  readonly id: string;
  readonly name: string;
  /** What stands on the page in it. */
  readonly shows: string;
}

/** Returns a search over these sections. */
export function createSectionFinder(sections: readonly Findable[]): (asked: string) => Found {
  return createFinder(
    sections.map(({ id, name, shows }) => {
      const said = (SECTION_WORDS[id]?.settings ?? []).map((key) => `${settings[key].label}. ${settings[key].help}`);
      return { id, place: name, said: said.join(' '), about: `${calledIn(id)} ${shows}` };
    }),
  );
}

/** What one reads or hears as a name. Whole sentences, and long lists that are chosen from, would answer to everything. */
const SHOWN = 'h3, h4, label, legend, summary, button, strong, [aria-label]';

/** Returns the words that a section shows, its fields' names included. */
export function shownIn(section: Element | null): string {
  const parts = [...(section?.querySelectorAll(SHOWN) ?? [])].filter((part) => !part.closest('table'));
  return parts
    .map((part) => `${part.getAttribute('aria-label') ?? ''} ${ownText(part)}`)
    .join(' ')
    .slice(0, 20_000);
}

function ownText(part: Element): string {
  if (part.querySelector('select, li, p'))
    return [...part.childNodes].map((node) => (node.nodeType === 3 ? node.textContent : '')).join(' ');
  return part.textContent ?? '';
}
