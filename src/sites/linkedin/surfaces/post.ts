// LinkedIn's share box, in the open shadow root of #interop-outlet: a post, a post edited, or one passed on with words. The page holds decoys of the editor.
import type { Audience, Surface } from '../../../model/words';
import { defineSurface } from '../../surface';
import { blockWith, buttonsIn, isAfter, mediaIn } from '../../surroundings';
import { authorAbove } from '../account';
import { editorOf, isInMessage, QUILL, shareBoxOf, TIPTAP } from '../boxes';
import { primaryOf, wordButtonsAfter } from '../buttons';
import { belowField } from '../mounting';

/** Icons and faces are pictures too, so only what the person chose (a blob) and previews of it count. */
const PICTURES = 'img[src^="blob:"], [data-test-media-editor] img, .share-creation-state__detour-preview-container img';
/** What is passed on stands below the words about it, with its author; a web page that is linked to has none. */
const PASSED_ON =
  '[data-urn], article, [role="article"], [class*="mini-update"], [class*="reshare" i], a[href*="/in/"], a[href*="/company/"], a[href*="/feed/update/"]';

export const surface = defineSurface({
  editable: `${QUILL}, ${TIPTAP}`,
  accepts: (editable) => !isInMessage(editable) && shareBoxOf(editable) !== null,
  surface: surfaceOf,
  editor: editorOf,
  block: blockOf,
  media: (editable) => mediaIn(blockOf(editable), PICTURES, 'video'),
  altTexts: (editable) => altTextsOf(blockOf(editable)),
  audience: audienceOf,
  account: (editable) => authorAbove(blockOf(editable), editable),
  scheduler: schedulerOf,
  signs: [{ near: '[data-test-modal-id="sharebox"]', surface: 'post' }],
  button: buttonOf,
  sends: ({ key, ctrlKey, metaKey }) => key === 'Enter' && (ctrlKey || metaKey),
  mountPoint: (editable) =>
    editable.closest('.share-creation-state__editor-container') ??
    blockOf(editable).querySelector('.share-creation-state__additional-toolbar') ??
    belowField(editable, blockOf(editable)),
});

function blockOf(editable: HTMLElement): HTMLElement {
  return shareBoxOf(editable) ?? editable;
}

/** Replaced by the site whenever its state changes. */
function buttonOf(editable: HTMLElement): HTMLElement | null {
  const block = blockOf(editable);
  const named = [...block.querySelectorAll<HTMLElement>('button.share-actions__primary-action')];
  return named.findLast((button) => button.checkVisibility()) ?? primaryOf(wordButtonsAfter(block, editable));
}

function surfaceOf(editable: HTMLElement): Surface {
  const below = [...blockOf(editable).querySelectorAll(PASSED_ON)];
  return below.some((one) => isAfter(one, editable)) ? 'share' : 'post';
}

/** The words are the site's and localised: what is not understood is unknown. */
function audienceOf(editable: HTMLElement): Audience {
  const header = '.share-unified-settings-entry-button, #share-to-linkedin-modal__header';
  const known = blockOf(editable).querySelector(header);
  const above = known ? [known] : buttonsIn(blockOf(editable)).filter((button) => isAfter(editable, button));
  const shown = above.map(({ textContent }) => textContent).join(' ');
  if (/\banyone\b/i.test(shown)) return 'public';
  return /\bconnections\b/i.test(shown) ? 'connections' : 'unknown';
}

const altTextsOf = (block: Element): string[] =>
  [...block.querySelectorAll<HTMLImageElement>(PICTURES)].map(({ alt }) => alt.trim()).filter((alt) => alt !== '');

/** The clock beside Post: by its name in the page, or as the last picture before it. */
function schedulerOf(editable: HTMLElement): HTMLElement | null {
  const block = blockOf(editable);
  const named = block.querySelector<HTMLElement>('button[class*="schedul" i], [aria-label*="schedul" i]');
  if (named) return named;
  const post = buttonOf(editable);
  const row = post && blockWith(post, 'button[aria-label]');
  if (!post || !row || row.contains(editable)) return null;
  return buttonsIn(row).findLast((button) => isAfter(post, button) && button.hasAttribute('aria-label')) ?? null;
}
