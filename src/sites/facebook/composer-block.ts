// The block around one of Facebook's text boxes that belongs to it alone: a dialog for what stands by itself, a row for a word to something.
import { dialogOf, isAfter, isStacked } from '../surroundings';
import { standsOut } from './by-place';
import { awakened } from './idle-buttons';
import { isWords, ownButtonsIn, says } from './labels';
import { CANCEL, NEXT, POST, SAVE, SEND, SHARE, SHARE_NOW } from './lexicon';

const BOXES = '[contenteditable="true"], textarea';
const EDGE = 'body, main, article, li, [role="main"], [role="article"], [role="feed"], [role="dialog"], [role="listitem"]';
/** What a post, a talk or a page is made of, and no row to write in. */
const MATTER = '[role="article"], article, [role="log"], [role="grid"], h1, h2, h3, h4, [role="heading"]';

export const wholeOf = (box: HTMLElement): HTMLElement =>
  dialogOf(box) ?? box.closest('form') ?? box.closest<HTMLElement>('main, [role="main"]') ?? box;

/** A form, or the largest block that holds nothing but the box and its buttons. */
export function rowOf(box: HTMLElement): HTMLElement {
  const form = box.closest('form');
  if (form && form.querySelectorAll(BOXES).length === 1 && !form.querySelector(MATTER)) return form;
  let row = box;
  for (let next = box.parentElement; next && !next.matches(EDGE); next = next.parentElement) {
    if (next.querySelector(MATTER) || next.querySelectorAll(BOXES).length > 1) break;
    row = next;
  }
  return row;
}

/**
 * What sends a post: its words where they are known, what woke up with the first key, or the place. On Pages it is first
 * Next, and asking there is early, never late.
 */
export function senderOfWhole(box: HTMLElement): HTMLElement | null {
  const all = ownButtonsIn(wholeOf(box));
  const below = all.filter((button) => isAfter(button, box));
  const named = [POST, SHARE_NOW, SHARE, SAVE, NEXT].map((phrases) => below.findLast((button) => says(button, phrases)));
  const wide = wholeOf(box).getBoundingClientRect().width / 2;
  return (
    named.find(Boolean) ??
    all.find((button) => says(button, POST)) ??
    awakened(box, all).findLast(isWords) ??
    onlyOne(all.filter((button) => isWords(button) && standsOut(button))) ??
    below.findLast(isSubmit) ??
    below.findLast((button) => isWords(button) && button.getBoundingClientRect().width > wide) ??
    below.findLast((button) => isWords(button) && !says(button, CANCEL)) ??
    null
  );
}

/** What sends a comment, a reply or a message; often there is nothing but the key. */
export function senderOfRow(box: HTMLElement): HTMLElement | null {
  const row = rowOf(box);
  const after = ownButtonsIn(row).filter((button) => isAfter(button, box));
  const known = row.querySelector<HTMLElement>('#focused-state-composer-submit');
  return (
    (known?.checkVisibility() ? (known.querySelector<HTMLElement>('[role="button"], button') ?? known) : null) ??
    after.findLast((button) => says(button, SEND)) ??
    awakened(box, after).at(-1) ??
    after.findLast(isSubmit) ??
    null
  );
}

const onlyOne = <Item>(items: readonly Item[]): Item | undefined => (items.length === 1 ? items[0] : undefined);

const isSubmit = (button: Element): boolean => button.matches('button[type="submit"]');

/** The outermost block around the text that holds no button yet, so that what follows it stands between text and toolbar. */
export function aboveButtons(box: HTMLElement): Element {
  const whole = wholeOf(box);
  let block: Element = box;
  for (let next = block.parentElement; next && next !== whole; next = next.parentElement) {
    if (next.querySelector('[role="button"], button') && isStacked(block)) break;
    block = next;
  }
  return block;
}

/** Below the row, where it stands in a column. */
export function belowRow(box: HTMLElement): Element {
  let block: Element = rowOf(box);
  for (let next = block.parentElement; next && !isStacked(block) && !next.matches(EDGE); next = next.parentElement) block = next;
  return block;
}

/** Bare Enter sends words to something; with Shift it is a new line. */
export const isBareEnter = ({ key, shiftKey, ctrlKey, altKey, metaKey, isComposing }: KeyboardEvent): boolean =>
  key === 'Enter' && !shiftKey && !ctrlKey && !altKey && !metaKey && !isComposing;
