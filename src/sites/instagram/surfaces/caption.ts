// The caption of a new Instagram post: the last step of a dialog, Lexical for most and a textarea for some.
import type { Media } from '../../../model/words';
import { lexical } from '../../editors/lexical';
import { textarea } from '../../editors/textarea';
import { defineSurface } from '../../surface';
import { buttonsIn, dialogOf, isAfter, isStacked, mediaIn } from '../../surroundings';

export const surface = defineSurface({
  editable: '[role="dialog"] [role="textbox"][contenteditable="true"], [role="dialog"] textarea',
  // A post shown in a dialog has its comment box in a form.
  accepts: (editable) => !editable.closest('form, article') && !location.pathname.startsWith('/direct/'),
  surface: 'caption',
  editor: (editable) => (editable instanceof HTMLTextAreaElement ? textarea : lexical),
  block: blockOf,
  media: mediaOf,
  button: buttonOf,
  mountPoint: underCaption,
});

function blockOf(editable: HTMLElement): HTMLElement {
  return dialogOf(editable) ?? editable;
}

/** There is no caption without a picture or video, though the preview may be drawn on a canvas. */
function mediaOf(editable: HTMLElement): Media[] {
  const shown = mediaIn(blockOf(editable), 'img[src^="blob:"]', 'video');
  return shown.length > 0 ? shown : ['image'];
}

/** Share is words and no icon, in the dialog's head: after its heading and before the caption. Its own word is a hint in English only. */
function buttonOf(editable: HTMLElement): HTMLElement | null {
  const dialog = blockOf(editable);
  const heading = dialog.querySelector('h1, h2, [role="heading"]');
  const head = buttonsIn(dialog).filter((button) => isAfter(editable, button) && isWords(button));
  const share = head.find((button) => /^share$/i.test(button.textContent.trim()));
  return share ?? (heading && head.find((button) => isAfter(button, heading))) ?? null;
}

const isWords = (button: HTMLElement): boolean => button.textContent.trim() !== '' && !button.querySelector('svg, img');

/** The first block around the caption that has another below it: the row with the counter. A placeholder laid over the text is none. */
function underCaption(editable: HTMLElement): Element {
  const dialog = blockOf(editable);
  let block: Element = editable;
  for (let next = block.parentElement; next && next !== dialog; next = next.parentElement) {
    if (isStacked(block) && block.nextElementSibling && isInFlow(block.nextElementSibling)) break;
    block = next;
  }
  return block;
}

const isInFlow = (element: Element): boolean => !['absolute', 'fixed'].includes(getComputedStyle(element).position);
