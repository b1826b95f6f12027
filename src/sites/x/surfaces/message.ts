// A message on X: a textarea in the chat, Draft.js in the older message box. Bare Enter sends.
import { draft } from '../../editors/draft';
import { textarea } from '../../editors/textarea';
import { defineSurface } from '../../surface';
import { altTextsOf, attachedTo, attachmentsOf } from '../attached';
import { partnerOf } from '../conversation';
import { blockOfBoth, nearest, standing } from '../near';

const BOX = ':is([data-testid="dm-composer-textarea"], [data-testid="dmComposerTextInput"])';
const WRITABLE = ':is(textarea, [contenteditable="true"])';
const EDITABLE = `${BOX}${WRITABLE}, ${BOX} ${WRITABLE}`;
const FORM = 'form, [data-testid="dm-composer-form"]';
const SEND = '[data-testid="dm-composer-send-button"], [data-testid="dmComposerSendButton"]';

export const surface = defineSurface({
  editable: EDITABLE,
  accepts: () => true,
  surface: 'message',
  editor: (editable) => (editable instanceof HTMLTextAreaElement ? textarea : draft),
  block: blockOf,
  media: (editable) => attachmentsOf(attached(editable)),
  altTexts: (editable) => altTextsOf(attached(editable)),
  to: partnerOf,
  // In the chat it takes the place of another button as soon as there is something to send.
  button: (editable) =>
    nearest(editable, SEND) ?? editable.closest(FORM)?.querySelector<HTMLElement>('button[type="submit"]') ?? null,
  sends: ({ key, shiftKey, altKey }) => key === 'Enter' && !shiftKey && !altKey,
  signs: [
    { near: '[data-testid="dm-composer-form"]', surface: 'message' },
    { near: 'main:has([data-testid="dm-composer-send-button"], [data-testid="dmComposerSendButton"])', surface: 'message' },
  ],
  mountPoint: (editable) => standing(blockOf(editable), editable),
});

const attached = (editable: HTMLElement): Element[] => attachedTo(editable, blockOf(editable), EDITABLE);

/** Never so wide that the conversation itself is in it: what was sent before is attached to nothing. */
function blockOf(editable: HTMLElement): Element {
  return editable.closest(FORM) ?? blockOfBoth(editable, nearest(editable, SEND)) ?? editable;
}
