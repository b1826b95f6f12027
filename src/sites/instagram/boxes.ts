// Which kind of box an editable is on Instagram. One answer each, so that no two surfaces take the same.
import { isDataField } from '../data-fields';
import { dialogOf } from '../surroundings';
import { linksIn } from './people';
import { isPost, mediaOf, postOf } from './posts';
import { sharingOf } from './sharing';

export type Box = 'caption' | 'comment' | 'message' | 'share' | 'bio';

/** What somebody can write words in. One line is for words only where a post is sent on. */
export const WRITABLE = 'textarea, [contenteditable="true"]';

/** How far up the count of a caption's letters may be: "17/2,200", however its digits are set apart. */
const REACH = 5;
const COUNT = /\p{Nd}+\s*\/\s*\p{Nd}{1,3}[.,\s\u00A0\u202F٬’]?\p{Nd}{3}(?!\p{Nd})/u;

/** Hints in English only. */
const CAPTION = /^write a caption/i;

export function boxOf(editable: HTMLElement): Box | null {
  if (isDataField(editable)) return null;
  if (sharingOf(editable)?.field === editable) return 'share';
  if (editable instanceof HTMLInputElement) return null;
  const { pathname } = location;
  if (pathname.startsWith('/accounts/')) return isBio(editable) ? 'bio' : null;
  const dialog = dialogOf(editable);
  if (editable.closest('form, article, [role="article"]') || (dialog && isPost(dialog))) return 'comment';
  if (dialog) return isCaption(editable, dialog) ? 'caption' : null;
  if (/^\/(direct|stories)\//.test(pathname)) return 'message';
  if (postOf(editable)) return 'comment';
  // The talk that can be laid over any page: a rich editor outside all posts.
  return editable instanceof HTMLTextAreaElement ? null : 'message';
}

/** By its id, or as the one box for several lines. */
const isBio = (editable: HTMLElement): boolean =>
  editable.id === 'pepBio' || (location.pathname.startsWith('/accounts/edit') && editable instanceof HTMLTextAreaElement);

/** The first box of a dialog with something to see in it, or with a count of its letters. What describes a picture comes later. */
function isCaption(editable: HTMLElement, dialog: HTMLElement): boolean {
  const boxes = [...dialog.querySelectorAll<HTMLElement>(WRITABLE)].filter((box) => box.checkVisibility());
  if (boxes.length > 0 && boxes[0] !== editable) return false;
  return CAPTION.test(editable.ariaLabel ?? '') || hasPicture(dialog) || isCounted(editable, dialog);
}

const hasPicture = (dialog: HTMLElement): boolean =>
  dialog.querySelector('img[src^="blob:"], video, canvas') !== null || mediaOf(dialog).length > linksIn(dialog).length;

function isCounted(editable: HTMLElement, dialog: HTMLElement): boolean {
  let block = editable.parentElement;
  for (let level = 0; block && block !== dialog && level < REACH; level++, block = block.parentElement) {
    const around = [...block.querySelectorAll('*')].filter((one) => one.children.length === 0 && !editable.contains(one));
    if (around.some(({ textContent }) => textContent.length < 20 && COUNT.test(textContent))) return true;
  }
  return false;
}
