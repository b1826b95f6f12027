// A post on X: inline on the home page, in the modal, or one of a thread; also a reply or a quote, which share the composer.
import type { Media, Surface } from '../../../model/words';
import { draft } from '../../editors/draft';
import { defineSurface } from '../../surface';
import { blockWith, dialogOf, isAfter, mediaIn } from '../../surroundings';

const TOOLBAR = '[data-testid="toolBar"]';
const ATTACHMENTS = '[data-testid="attachments"]';
const PICTURES = `${ATTACHMENTS} [data-testid="tweetPhoto"], ${ATTACHMENTS} img`;
const VIDEOS = `${ATTACHMENTS} [data-testid="videoPlayer"], ${ATTACHMENTS} video`;
const POST = ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'];

export const surface = defineSurface({
  editable: 'div[data-testid^="tweetTextarea_"][role="textbox"][contenteditable="true"]',
  accepts: () => true,
  surface: surfaceOf,
  editor: () => draft,
  block: blockOf,
  media: mediaOf,
  // Inline and modal composers can be open at once: each has its own button.
  button: (editable) => {
    const block = dialogOf(editable) ?? blockOf(editable);
    return POST.map((button) => block.querySelector<HTMLElement>(button)).find((button) => button !== null) ?? null;
  },
  sends: ({ key, ctrlKey, metaKey }) => key === 'Enter' && (ctrlKey || metaKey),
  mountPoint: (editable) => blockOf(editable).querySelector(TOOLBAR),
});

/** Each post of a thread may have its own; the nearest count. */
function mediaOf(editable: HTMLElement): Media[] {
  const near = blockOf(editable).querySelector(ATTACHMENTS) && blockWith(editable, ATTACHMENTS);
  return near ? mediaIn(near, PICTURES, VIDEOS) : [];
}

/** The toolbar is no ancestor of the editable: the block is what holds both. */
function blockOf(editable: HTMLElement): Element {
  return blockWith(editable, TOOLBAR) ?? dialogOf(editable) ?? editable;
}

/** A reply has the post that it answers above it, or is written on that post's page; a quote has it below. */
function surfaceOf(editable: HTMLElement): Surface {
  const dialog = dialogOf(editable);
  if (!dialog) return /\/status\/\d+/.test(location.pathname) ? 'reply' : 'post';
  const other = dialog.querySelector('article');
  if (!other) return 'post';
  return isAfter(editable, other) ? 'reply' : 'share';
}
