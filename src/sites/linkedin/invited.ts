// Whom an invitation on LinkedIn goes to, as its dialog and the page under it show it.
import type { Person } from '../../model/draft';
import { cardOf, nameIn, profileShown } from './people';

/** The dialog stresses the name; on somebody's profile the address tells the rest; elsewhere whoever's button opened it. */
export function invited(dialog: Element, opener: HTMLElement | null): Person {
  const stressed = [...dialog.querySelectorAll('strong, b')].find((one) => one.checkVisibility() && !one.closest('button'));
  const name = stressed ? nameIn(stressed) : null;
  const behind = [opener && cardOf(opener)?.person, profileShown()].find((one) => one && (!name || one.name === name));
  return { ...behind, ...(name && { name }) };
}
