// Comments and replies on LinkedIn: TipTap on the newer pages, Quill on the older ones, both in the page itself.
import type { Person } from '../../../model/draft';
import type { Surface } from '../../../model/words';
import { defineSurface } from '../../surface';
import { isAfter, mediaIn } from '../../surroundings';
import { identityBeside } from '../account';
import { editDialogOf, editorOf, isInMessage, QUILL, shareBoxOf, TIPTAP } from '../boxes';
import { labelOf, primaryOf, wordButtonsAfter } from '../buttons';
import { belowField } from '../mounting';
import { authorOf, linksIn, personOf, updateOf } from '../people';

const BOX = '[componentkey^="commentBox-" i], .comments-comment-box';
const EDITABLE = `${QUILL}, ${TIPTAP}`;
/** Names that are not translated; a comment has an address of its own, which its answers carry. */
const REPLY = '[componentkey*="reply" i], [class*="reply" i], [data-testid*="reply" i], [componentkey*="urn:li:comment" i]';
const COMMENT = '[data-id*="urn:li:comment" i], [data-urn*="urn:li:comment" i], .comments-comment-entity, .comments-comment-item';
/** Hints in English only. */
const SUBMIT = /^(comment|post|reply|save( changes)?)$/i;

export const surface = defineSurface({
  editable: EDITABLE,
  accepts: (editable) => !isInMessage(editable) && !shareBoxOf(editable) && !editDialogOf(editable),
  surface: surfaceOf,
  editor: editorOf,
  block: blockOf,
  media: (editable) => mediaIn(blockOf(editable), 'img[src^="blob:"]', 'video'),
  account: (editable) => identityBeside(blockOf(editable), editable),
  to: answered,
  signs: [
    { near: '[componentkey^="commentBox-"]', surface: 'comment' },
    { near: '.comments-comment-box__form', surface: 'comment' },
  ],
  button: buttonOf,
  sends: ({ key, ctrlKey, metaKey }) => key === 'Enter' && (ctrlKey || metaKey),
  mountPoint: (editable) => belowField(editable, blockOf(editable)),
});

/** The box as the site names it; without a name, all around that no other box shares. */
function blockOf(editable: HTMLElement): Element {
  const named = editable.closest(BOX);
  if (named) return named;
  let block: Element = editable;
  for (let next = block.parentElement; next && next !== document.body; next = next.parentElement) {
    if (next.querySelectorAll(EDITABLE).length > 1 || linksIn(next).length > 0) break;
    block = next;
  }
  return block;
}

/** There while there is something to send; it has no name but its words, whereas the tools beside it have one. */
function buttonOf(editable: HTMLElement): HTMLElement | null {
  const older = editable.closest(BOX)?.querySelector<HTMLElement>('.comments-comment-box__submit-button');
  if (older?.checkVisibility()) return older;
  const words = nearestWords(editable);
  return words.find((button) => SUBMIT.test(labelOf(button))) ?? primaryOf(words);
}

/** The buttons of the innermost block that has any, so that no other box's are taken. */
function nearestWords(editable: HTMLElement): HTMLElement[] {
  const outermost = blockOf(editable);
  for (let block = editable.parentElement; block; block = block.parentElement) {
    const unnamed = wordButtonsAfter(block, editable).filter((button) => !button.hasAttribute('aria-label'));
    if (unnamed.length > 0 || block === outermost) return unnamed;
  }
  return [];
}

/** Two buttons, to keep what was changed and to leave it, stand under a comment that is edited. */
function surfaceOf(editable: HTMLElement): Surface {
  if (editable.closest(REPLY) || editable.closest(COMMENT)) return nearestWords(editable).length > 1 ? 'comment' : 'reply';
  const hints = ['aria-label', 'aria-placeholder', 'data-placeholder'].map((name) => editable.getAttribute(name) ?? '');
  const labels = [...hints, ...nearestWords(editable).map(labelOf)];
  return labels.some((label) => /^(add a )?reply\b/i.test(label)) ? 'reply' : 'comment';
}

/** Whoever wrote what is answered: the nearest named above the box, within the comment or the update that it stands in. */
function answered(editable: HTMLElement): Person[] {
  const update = updateOf(editable);
  const author = update ? authorOf(update) : {};
  if (surfaceOf(editable) === 'comment') return known(author);
  const box = blockOf(editable);
  for (let block = box.parentElement; block && block !== update; block = block.parentElement) {
    const link = linksIn(block).find((one) => isAfter(box, one) && !box.contains(one));
    if (link) return known(personOf(link, block));
  }
  return known(author);
}

const known = (person: Person): Person[] => (person.name || person.handle ? [person] : []);
