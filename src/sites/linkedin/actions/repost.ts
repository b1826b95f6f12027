// Passing on an update on LinkedIn without words: the last item of the menu that "Repost" opens; the one before it asks for words.
import type { Media } from '../../../model/words';
import { defineAction } from '../../site-action';
import { isAfter } from '../../surroundings';
import { labelOf, wordButtonsIn, wordsOf } from '../buttons';
import { authorOf, SOMEBODY, TEXT, updateOf } from '../people';

const REPOST = /\brepost\b/i;
const BUTTON = ':is(button, [role="button"])';
const NAMES = '[class*="reshare" i], [class*="repost" i], [componentkey*="repost" i], [data-view-name*="repost" i]';
const NAMED = `${BUTTON}:is(${NAMES})`;
const MENU = '[role="menu"], [class*="dropdown__content"], [popover]';
const ITEMS = `[role="menuitem"], :is(${MENU}) ${BUTTON}`;
const EDITABLE = '[contenteditable="true"]';
const UPDATE = '[data-urn], [data-id], article, [role="article"], [role="listitem"]';

export const action = defineAction({
  kind: 'repost',
  button: ITEMS,
  opener: `:is([aria-label*="repost" i], :is(main, [role="main"], ${UPDATE}) ${BUTTON}):not(${ITEMS})`,
  accepts: (item, opener) => {
    if (!opener || !isReposter(opener)) return false;
    if (REPOST.test(wordsOf(item))) return !/\b(thoughts?|undo|delete|remove)\b/i.test(wordsOf(item));
    const items = itemsBeside(item);
    return items.length === 2 && items[1] === item;
  },
  person: (_, opener) => authorIn(opener),
  media: (_, opener) => mediaIn(opener),
});

/** By its names, or as one that opens something in the row of words below an update, and not the first of them. */
function isReposter(opener: HTMLElement): boolean {
  if (opener.matches(NAMED) || REPOST.test(labelOf(opener))) return true;
  const update = updateOf(opener);
  const text = update?.querySelector(TEXT);
  if (!update || (text && !isAfter(opener, text)) || !opener.matches('[aria-haspopup], [aria-expanded]')) return false;
  for (let row = opener.parentElement; row && row !== update; row = row.parentElement) {
    const buttons = wordButtonsIn(row).filter((button) => !button.closest(MENU));
    if (buttons.length > 1) return buttons.length >= 3 && buttons.indexOf(opener) > 0 && !row.querySelector(EDITABLE);
  }
  return false;
}

function itemsBeside(item: HTMLElement): HTMLElement[] {
  const list = item.closest(MENU) ?? item.parentElement;
  return [...(list?.querySelectorAll<HTMLElement>(ITEMS) ?? [])].filter((one) => one.checkVisibility());
}

const authorIn = (opener: HTMLElement | null) => {
  const update = opener && updateOf(opener);
  return update ? authorOf(update) : {};
};

/** Faces and icons are small, or lead to somebody. */
function mediaIn(opener: HTMLElement | null): Media[] {
  const update = opener && updateOf(opener);
  if (!update) return [];
  const shown = [...update.querySelectorAll<HTMLElement>('img, video')].filter(
    (one) => one.getBoundingClientRect().width > 100 && !one.closest(`${SOMEBODY}, button, [contenteditable="true"]`),
  );
  return shown.map((one) => (one.matches('video') ? 'video' : 'image'));
}
