// A post on X: inline on the home page, in the modal, or one of a thread; also a reply or a quote, which share the composer.
import { draft } from '../../editors/draft';
import { defineSurface } from '../../surface';
import { dialogOf } from '../../surroundings';
import { altTextsOf, attachedTo, attachmentsOf } from '../attached';
import { blockOfBoth, nearest, standing } from '../near';
import { answered, surfaceOf } from '../other-post';

const EDITABLE =
  '[data-testid^="tweetTextarea_"][contenteditable="true"], [data-testid^="tweetTextarea_"] [contenteditable="true"]';
const TOOLBAR = '[data-testid="toolBar"]';
const POST = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
const SCHEDULE = '[data-testid="scheduleOption"]';

export const surface = defineSurface({
  editable: EDITABLE,
  accepts: () => true,
  surface: surfaceOf,
  editor: () => draft,
  block: blockOf,
  media: (editable) => attachmentsOf(attached(editable)),
  altTexts: (editable) => altTextsOf(attached(editable)),
  to: answered,
  // Inline and modal composers can be open at once: each has its own button.
  button: (editable) => nearest(editable, POST),
  sends: ({ key, ctrlKey, metaKey }) => key === 'Enter' && (ctrlKey || metaKey),
  scheduler: (editable) => {
    const option = nearest(editable, SCHEDULE);
    return option?.matches(':disabled, [aria-disabled="true"]') ? null : option;
  },
  signs: [
    { near: '[role="dialog"]:has([data-testid="tweetButton"]):not(:has(article, [data-testid="tweet"]))', surface: 'post' },
    { near: '[role="dialog"]:has([data-testid="tweetButton"]):has(article, [data-testid="tweet"])', surface: 'reply' },
    { near: 'main:has([data-testid="tweetButtonInline"])', surface: 'post' },
  ],
  mountPoint: (editable) => {
    const toolbar = nearest(editable, TOOLBAR);
    return toolbar && standing(toolbar, editable);
  },
});

const attached = (editable: HTMLElement): Element[] => attachedTo(editable, blockOf(editable), EDITABLE);

/** The toolbar is no ancestor of the editable: the block is what holds both. */
function blockOf(editable: HTMLElement): Element {
  const beside = nearest(editable, TOOLBAR) ?? nearest(editable, POST);
  return blockOfBoth(editable, beside) ?? dialogOf(editable) ?? editable;
}
