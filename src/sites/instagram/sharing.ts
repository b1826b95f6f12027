// The dialog in which a post is sent on to people: whom to, with which words, and the button that does it.
import type { Person } from '../../model/draft';
import { dialogOf, isAfter } from '../surroundings';
import { wordButtonsIn } from './buttons';

/** What says that somebody can be chosen, and whether they are. */
const MARK = 'input[type="checkbox"], input[type="radio"], [role="checkbox"], [role="radio"], [role="option"], [aria-selected]';
const CHOSEN = ':checked, [aria-checked="true"], [aria-selected="true"], [aria-pressed="true"]';

const FIELD = 'textarea, [contenteditable="true"], input:not([type]), input[type="text"]';

/** How far a mark may be from the face beside it. */
const REACH = 4;

export interface Sharing {
  readonly dialog: HTMLElement;
  /** Where words can go with it; `null` before somebody is chosen. */
  readonly field: HTMLElement | null;
  readonly button: HTMLElement | null;
  chosen(): Person[];
}

export function sharingOf(element: Element): Sharing | null {
  const dialog = dialogOf(element);
  // Messages have such dialogs too, to begin a talk and not to send a post on.
  if (!dialog || location.pathname.startsWith('/direct/new')) return null;
  const choices = choicesIn(dialog);
  const last = choices.at(-1);
  if (!last) return null;
  const below = (one: HTMLElement) => isAfter(one, last) && one.checkVisibility();
  const field = [...dialog.querySelectorAll<HTMLElement>(FIELD)].find(below) ?? null;
  const button = wordButtonsIn(dialog).find((one) => below(one) && (!field || isAfter(one, field))) ?? null;
  return { dialog, field, button, chosen: () => choices.filter(isChosen).map(personOf) };
}

/** Rows or tiles of a face and a name: by their marks, or where there are none by being pressed under a search. */
function choicesIn(dialog: Element): Element[] {
  const marked = [...dialog.querySelectorAll(MARK)].flatMap((mark) => rowOf(mark) ?? []);
  if (marked.length > 0) return marked;
  const search = dialog.querySelector('input');
  const tiles = [...dialog.querySelectorAll('[role="button"], button, label')].filter(
    (one) => one.querySelector('img') !== null && /\p{L}/u.test(one.textContent),
  );
  return search ? tiles.filter((one) => isAfter(one, search)) : [];
}

function rowOf(mark: Element): Element | null {
  let row: Element | null = mark;
  for (let level = 0; row && level < REACH; level++, row = row.parentElement) {
    if (row.querySelector(FIELD)) return null;
    if (row.querySelector('img') && /\p{L}/u.test(row.textContent)) return row;
  }
  return null;
}

const isChosen = (row: Element): boolean => row.matches(CHOSEN) || row.querySelector(CHOSEN) !== null;

/** Their name, and below it their handle. A row is pressed as a whole, so that nothing in it is left out as a button. */
function personOf(row: Element): Person {
  const texts = [...row.querySelectorAll('*')]
    .filter((one) => one.children.length === 0)
    .flatMap(({ textContent }) => textContent.trim() || []);
  const [name = '', below] = texts;
  const handle = texts.find((text) => text !== name && /^[\w.]{1,30}$/.test(text)) ?? (below ? undefined : name);
  return { name: name.slice(0, 200), ...(handle && /^[\w.]{1,30}$/.test(handle) && { handle }) };
}
