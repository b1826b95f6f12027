// Looks, when asked, for what a page of the site promises and does not show: a place to write that cannot be found, a draft without its button.
import type { Missing } from './composer';
import { type Finder, isVisible, type Known } from './finder';
import { attempt } from './presses';
import type { SiteSurface } from './surface';

/** Returns each thing once. Costs a look at the page, so it is done on request only. */
export function missingOf(finder: Finder, surfaces: readonly SiteSurface[]): Missing[] {
  const boxes = surfaces.flatMap(({ signs = [] }) => signs).filter(({ near }) => isBare(finder, near, surfaces));
  const missing: Missing[] = [
    ...boxes.map(({ surface }): Missing => ({ surface, part: 'box' })),
    ...finder
      .known()
      .filter(isStranded)
      .map((known): Missing => ({ surface: surfaceOf(known), part: 'button' })),
  ];
  return missing.filter(
    (one, at) => missing.findIndex((other) => other.surface === one.surface && other.part === one.part) === at,
  );
}

/** The sign stands there for everybody to see, and nothing in or around it is known as something to write in. */
function isBare(finder: Finder, near: string, surfaces: readonly SiteSurface[]): boolean {
  const holds = (element: Element) =>
    surfaces.some(({ editable, accepts }) =>
      [...(element.matches(editable) ? [element] : []), ...element.querySelectorAll(editable)].some(
        (one) => one instanceof HTMLElement && attempt(() => accepts(one), false),
      ),
    );
  return finder
    .trees()
    .some((tree) => [...tree.querySelectorAll<HTMLElement>(near)].some((element) => isVisible(element) && !holds(element)));
}

/** Words are there, and neither a button nor a key to send them by. */
function isStranded({ element, surface }: Known): boolean {
  if (surface.sends || !isVisible(element)) return false;
  const words = element instanceof HTMLTextAreaElement ? element.value : element.textContent;
  return words.trim() !== '' && attempt(() => surface.button(element), null) === null;
}

const surfaceOf = ({ element, surface: { surface } }: Known) => (typeof surface === 'function' ? surface(element) : surface);
