// LinkedIn's share box: Quill inside the open shadow root of #interop-outlet. The page also holds a decoy of the editor, outside it.
import type { Audience } from '../../../model/words';
import { quill } from '../../editors/quill';
import { defineSurface } from '../../surface';
import { dialogOf, mediaIn } from '../../surroundings';

const SHARE_BOX = '[data-test-modal-id="sharebox"]';
/** Icons and faces are pictures too, so only what the person chose (a blob) and previews of it count. */
const PICTURES = 'img[src^="blob:"], [data-test-media-editor] img, .share-creation-state__detour-preview-container img';

export const surface = defineSurface({
  editable: '.ql-editor[contenteditable="true"]',
  accepts: (editable) => {
    const root = editable.getRootNode();
    return root instanceof ShadowRoot && root.host.id === 'interop-outlet' && blockOf(editable) !== editable;
  },
  surface: 'post',
  editor: () => quill,
  block: blockOf,
  media: (editable) => mediaIn(blockOf(editable), PICTURES, 'video'),
  audience: audienceOf,
  // Replaced by the site whenever its state changes.
  button: (editable) => blockOf(editable).querySelector<HTMLElement>('button.share-actions__primary-action'),
  sends: ({ key, ctrlKey, metaKey }) => key === 'Enter' && (ctrlKey || metaKey),
  mountPoint: (editable) =>
    editable.closest('.share-creation-state__editor-container') ??
    blockOf(editable).querySelector('.share-creation-state__additional-toolbar') ??
    editable.closest('.ql-container'),
});

function blockOf(editable: HTMLElement): HTMLElement {
  return editable.closest<HTMLElement>(SHARE_BOX) ?? dialogOf(editable) ?? editable;
}

/** The words are the site's and localised: what is not understood is unknown. */
function audienceOf(editable: HTMLElement): Audience {
  const shown =
    blockOf(editable).querySelector('.share-unified-settings-entry-button, #share-to-linkedin-modal__header')?.textContent ?? '';
  if (/\banyone\b/i.test(shown)) return 'public';
  return /\bconnections\b/i.test(shown) ? 'connections' : 'unknown';
}
