// Sharing a post on Facebook at once and without words: from the menu of its Share, or by the share dialog with nothing written in it.
import type { Media } from '../../../model/words';
import { kindsOf } from '../../attachment';
import { defineAction } from '../../site-action';
import { dialogOf } from '../../surroundings';
import { mediaOf } from '../attachments';
import { isFirstInShareMenu } from '../by-place';
import { PRESSABLE } from '../cards';
import { senderOfWhole } from '../composer-block';
import { BOX, kindOf } from '../kind';
import { says } from '../labels';
import { SHARE_NOW } from '../lexicon';
import { personIn } from '../people';

const ARTICLE = '[role="article"], article';
const ITEM = `${PRESSABLE}, [role="menuitem"], [role="option"]`;
const MENU = '[role="menu"], [role="dialog"], [role="listbox"]';

export const action = defineAction({
  kind: 'repost',
  button: ITEM,
  opener: `:is(${ARTICLE}) :is(${PRESSABLE}):not([role="menu"] *)`,
  accepts: (button, opener) =>
    says(button, SHARE_NOW) ? !hasWords(button) : isWordless(button) || isFirstInMenu(button, opener),
  person: (button, opener) => {
    const post = postOf(button, opener);
    return post ? personIn(post) : {};
  },
  media: (button, opener): Media[] => {
    const post = postOf(button, opener);
    return post ? kindsOf(mediaOf(post, button)) : [];
  },
});

const boxBeside = (button: HTMLElement): HTMLElement | null =>
  [...(dialogOf(button)?.querySelectorAll<HTMLElement>(BOX) ?? [])].find(
    (box) => box.checkVisibility() && kindOf(box) === 'share',
  ) ?? null;

/** With words it is the composer's business. */
const hasWords = (button: HTMLElement): boolean => (boxBeside(button)?.textContent.trim() ?? '') !== '';

function isWordless(button: HTMLElement): boolean {
  const box = boxBeside(button);
  return box !== null && box.textContent.trim() === '' && senderOfWhole(box) === button;
}

function isFirstInMenu(button: HTMLElement, opener: HTMLElement | null): boolean {
  const menu = button.closest(MENU);
  return menu !== null && opener !== null && !menu.querySelector(BOX) && isFirstInShareMenu(button, menu, ITEM, opener);
}

/** In the dialog it is shown below the words; a menu is somewhere else in the page than what it belongs to. */
function postOf(button: HTMLElement, opener: HTMLElement | null): Element | null {
  const shown = button.closest(MENU)?.querySelector(ARTICLE);
  return shown ?? button.closest(ARTICLE) ?? opener?.closest(ARTICLE) ?? null;
}
