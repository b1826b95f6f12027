// Messages on LinkedIn: a bubble in the shadow root or in the page, or the page of messages. Several stand in a page at once.
import type { Person } from '../../../model/draft';
import { defineSurface } from '../../surface';
import { blockWith, isAfter, mediaIn } from '../../surroundings';
import { editorOf, isInMessage } from '../boxes';
import { primaryOf, wordButtonsAfter } from '../buttons';
import { belowField } from '../mounting';
import { handleIn, nameIn, SOMEBODY } from '../people';

const SEND = '.msg-form__send-button';

export const surface = defineSurface({
  editable: '.msg-form__contenteditable[contenteditable="true"], [role="textbox"][contenteditable="true"]',
  accepts: (editable) => editable.matches('.msg-form__contenteditable') || isInMessage(editable),
  surface: 'message',
  editor: editorOf,
  block: blockOf,
  media: (editable) => mediaIn(blockOf(editable), 'img[src^="blob:"], [class*="attachment-preview"] img', 'video'),
  to: correspondents,
  signs: [{ near: '.msg-form', surface: 'message' }],
  button: buttonOf,
  sends(event) {
    const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
    if (key !== 'Enter') return false;
    if (ctrlKey || metaKey) return true;
    const [editable] = [event.composedPath()[0] ?? target];
    return !shiftKey && !altKey && editable instanceof HTMLElement && enterSends(editable);
  },
  mountPoint: (editable) => belowField(editable, blockOf(editable)),
});

function blockOf(editable: HTMLElement): Element {
  const around = editable.closest('form, .msg-form') ?? blockWith(editable, SEND);
  return around ?? editable.closest('[class*="msg-convo"], [class*="msg-overlay"]') ?? editable;
}

/** Not there where the person has chosen that Enter sends. */
function buttonOf(editable: HTMLElement): HTMLElement | null {
  const block = blockOf(editable);
  const named = [...block.querySelectorAll<HTMLElement>(`${SEND}, button[type="submit"]`)].find((button) =>
    button.checkVisibility(),
  );
  const unnamed = () => wordButtonsAfter(block, editable).filter((button) => !button.hasAttribute('aria-label'));
  return named ?? primaryOf(unnamed());
}

/** The page says so in place of the button; the name of the key is much the same in most languages. */
function enterSends(editable: HTMLElement): boolean {
  const block = blockOf(editable.closest<HTMLElement>('[contenteditable="true"]') ?? editable);
  const hints = [...block.querySelectorAll<HTMLElement>('[class*="hint"]')].filter((hint) => hint.checkVisibility());
  if (hints.some((hint) => /\benter\b|↵|⏎/i.test(hint.textContent) || !buttonOf(editable))) return true;
  return buttonOf(editable) === null && block.matches('form, .msg-form');
}

const CONVERSATION = '[class*="msg-convo-wrapper"], [class*="msg-overlay-conversation"], .msg-thread, [role="dialog"], main';
const HEADING = 'h1, h2, h3, [role="heading"], header, [class*="title"]';

/** Whoever is named at the head of the conversation, before what was said in it. */
function correspondents(editable: HTMLElement): Person[] {
  const form = blockOf(editable);
  for (let block = form.closest(CONVERSATION); block; block = block.parentElement?.closest(CONVERSATION) ?? null) {
    const heads = [...block.querySelectorAll(HEADING)].filter(
      (head) => isAfter(form, head) && !head.closest('ul, ol, [role="list"]') && head.checkVisibility(),
    );
    const link = heads.map(linkAt).find((one) => one !== null);
    const name = link ? nameIn(link) : heads.map(nameIn).find((one) => one !== null);
    const handle = link && handleIn(link.href);
    if (name || handle) return [{ ...(name && { name }), ...(handle && { handle }) }];
  }
  return [];
}

const linkAt = (head: Element): HTMLAnchorElement | null =>
  head.querySelector<HTMLAnchorElement>(SOMEBODY) ?? head.closest<HTMLAnchorElement>(SOMEBODY);
