// The caption of an Instagram post, new or changed later: in a dialog beside the picture, Lexical for most and a textarea for some.
import type { Attachment } from '../../attachment';
import { lexical } from '../../editors/lexical';
import { textarea } from '../../editors/textarea';
import { defineSurface } from '../../surface';
import { dialogOf, isAfter, isStacked, mediaIn } from '../../surroundings';
import { boxOf, WRITABLE } from '../boxes';
import { wordButtonsIn, wordsOf } from '../buttons';
import { linksIn } from '../people';
import { mediaOf } from '../posts';

/** A box that describes a picture has a small one of it beside it, this near. */
const BESIDE = 3;

export const surface = defineSurface({
  editable: `[role="dialog"] :is(${WRITABLE})`,
  accepts: (editable) => boxOf(editable) === 'caption',
  surface: 'caption',
  editor: (editable) => (editable instanceof HTMLTextAreaElement ? textarea : lexical),
  block: blockOf,
  media: attached,
  altTexts,
  signs: [{ near: '[role="dialog"]:has(input[name="creation-location-input"])', surface: 'caption' }],
  button: buttonOf,
  mountPoint: underCaption,
});

function blockOf(editable: HTMLElement): HTMLElement {
  return dialogOf(editable) ?? editable;
}

/** There is no caption without a picture or video, though the preview may be drawn on a canvas. */
function attached(editable: HTMLElement): Attachment[] {
  const dialog = blockOf(editable);
  const large = mediaOf(dialog);
  const shown = large.length > 0 ? large : mediaIn(dialog, 'img[src^="blob:"]', 'video');
  return shown.length > 0 ? shown : [{ kind: 'image', element: null }];
}

/** Fields beside a small picture of what is described. */
function altTexts(editable: HTMLElement): string[] {
  const fields = [
    ...blockOf(editable).querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'input[type="text"], input:not([type]), textarea',
    ),
  ];
  return fields.filter((field) => field !== editable && isBesidePicture(field)).flatMap(({ value }) => value.trim() || []);
}

function isBesidePicture(field: HTMLElement): boolean {
  let block = field.parentElement;
  for (let level = 0; block && level < BESIDE; level++, block = block.parentElement) {
    if (block.querySelectorAll(`${WRITABLE}, input`).length > 1 || linksIn(block).length > 0) return false;
    if (block.querySelector('img, canvas, video')) return true;
  }
  return false;
}

/** Share is words and no icon, in the dialog's head: after its heading and before the caption. Its own word is a hint in English only. */
function buttonOf(editable: HTMLElement): HTMLElement | null {
  const dialog = blockOf(editable);
  const heading = dialog.querySelector('h1, h2, [role="heading"]');
  const buttons = wordButtonsIn(dialog);
  const head = buttons.filter((button) => isAfter(editable, button));
  return (
    head.find((button) => /^(share|done)$/i.test(wordsOf(button))) ??
    (heading && head.find((button) => isAfter(button, heading))) ??
    // Without a heading: the way back is first and the way on is last.
    (heading ? null : head.at(-1)) ??
    buttons.find((button) => /^(share|done)$/i.test(wordsOf(button))) ??
    null
  );
}

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
