// Whom an invitation on LinkedIn goes to, as its dialog and the page under it show it.
import type { Person } from '../../model/draft';
import { cardOf, nameIn, profileShown } from './people';

/** The dialog stresses the name; whoever's button opened it, and whose profile lies under it, may tell the rest. */
export function invited(dialog: Element, opener: HTMLElement | null): Person {
  const stressed = [...dialog.querySelectorAll('strong, b')].find((one) => one.checkVisibility() && !one.closest('button'));
  const name = stressed ? nameIn(stressed) : null;
  const behind = [opener && cardOf(opener)?.person, profileShown()].filter((one) => one && (!name || one.name === name));
  return { ...behind[0], ...behind[1], ...(name && { name }) };
}
