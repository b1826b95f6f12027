// The cards on which Facebook shows one person with what can be done: whose, in which list, and which of its buttons stands first.
import { dialogOf } from '../surroundings';
import { isWords, ownButtonsIn } from './labels';
import { handleOf } from './people';

export const PRESSABLE = '[role="button"], button';
const REACH = 24;
const REQUESTS = 'a[href*="/friends/requests"]';
const SUGGESTIONS = 'a[href*="/friends/suggestions"]';
const OUTSIDE = '[role="navigation"], nav, [role="banner"]';

/** A list of people that Facebook keeps, by the links that lead to it. */
export type List = 'requests' | 'suggestions';

/** A dialog over such a list is no part of it unless it says so itself. */
export function listOf(button: HTMLElement): List | null {
  const dialog = dialogOf(button);
  for (let block: Element | null = button, level = 0; block && level < REACH; block = block.parentElement, level++) {
    if (leadsTo(block, REQUESTS)) return 'requests';
    if (leadsTo(block, SUGGESTIONS)) return 'suggestions';
    if (block === dialog) return null;
  }
  const path = /^\/friends\/(requests|suggestions)/.exec(location.pathname)?.[1];
  return (path as List | undefined) ?? null;
}

const leadsTo = (block: Element, selector: string): boolean =>
  [...block.querySelectorAll(selector)].some((link) => !link.closest(OUTSIDE));

/** The two buttons of a card that names one person; `null` where the button stands on no such card. */
export function cardButtons(button: HTMLElement): HTMLElement[] | null {
  for (let block = button.parentElement, level = 0; block && level < REACH; block = block.parentElement, level++) {
    if (block.matches('body, main, [role="main"]')) return null;
    const named = [...block.querySelectorAll('a[href]')].filter((link) => handleOf(link) !== null && isWords(link));
    if (named.length === 0) continue;
    const buttons = ownButtonsIn(block).filter(isWords);
    return buttons.length <= 2 ? buttons : null;
  }
  return null;
}

/** Opens something first, and does nothing by itself. */
export const opensMore = (button: Element): boolean =>
  button.matches('[aria-haspopup]:not([aria-haspopup="false"]), [aria-expanded]');
