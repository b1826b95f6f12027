// Facebook's post dialog: Lexical inside a dialog. Closed dialogs stay in the page, and comment boxes stand in dialogs too.
import type { Audience } from '../../../model/words';
import { lexical } from '../../editors/lexical';
import { defineSurface } from '../../surface';
import { buttonsIn, dialogOf, isAfter, isStacked, mediaIn } from '../../surroundings';

/** Hints in English only; in other languages the place inside the dialog decides. */
const COMMENT = /^(comment as|write a comment|write a public comment|reply to|reply as|answer as|message|write to)\b/i;
const POST = /^(post|publish)$/i;

export const surface = defineSurface({
  editable: 'div[role="textbox"][contenteditable="true"][data-lexical-editor="true"]',
  accepts: (editable) => {
    const dialog = dialogOf(editable);
    if (!dialog || editable.closest('[role="article"]') || COMMENT.test(labelOf(editable))) return false;
    // A post shown in a dialog has its comment box below it; a post being shared stands below what is written about it.
    const story = dialog.querySelector('[role="article"]');
    return !story || isAfter(story, editable);
  },
  surface: 'post',
  editor: () => lexical,
  block: blockOf,
  media: (editable) => mediaIn(blockOf(editable), 'img[src^="blob:"]', 'video'),
  audience: audienceOf,
  button: buttonOf,
  mountPoint: aboveButtons,
});

function blockOf(editable: HTMLElement): HTMLElement {
  return dialogOf(editable) ?? editable;
}

/**
 * Facebook names nothing here that is not a translated word. Post is the last button below the text that is as wide as the
 * dialog, whether it can be pressed or not; on Pages that is first Next, and asking there is early, never late.
 */
function buttonOf(editable: HTMLElement): HTMLElement | null {
  const dialog = blockOf(editable);
  const below = buttonsIn(dialog).filter((button) => isAfter(button, editable));
  const wide = dialog.getBoundingClientRect().width / 2;
  return (
    below.findLast((button) => POST.test(labelOf(button))) ??
    below.findLast((button) => button.getBoundingClientRect().width > wide) ??
    null
  );
}

/** The outermost block around the text that holds no button yet, so that what follows it stands between text and toolbar. */
function aboveButtons(editable: HTMLElement): Element {
  const dialog = blockOf(editable);
  let block: Element = editable;
  for (let next = block.parentElement; next && next !== dialog; next = next.parentElement) {
    if (next.querySelector('[role="button"], button') && isStacked(block)) break;
    block = next;
  }
  return block;
}

/** Shown on the button that chooses it; understood in English only. */
function audienceOf(editable: HTMLElement): Audience {
  const above = buttonsIn(blockOf(editable)).filter((button) => isAfter(editable, button));
  const shown = above.map(labelOf).find((label) => /^edit privacy/i.test(label)) ?? '';
  if (/\bonly me\b/i.test(shown)) return 'only-me';
  if (/\bfriends\b/i.test(shown)) return 'connections';
  return /\bpublic\b/i.test(shown) ? 'public' : 'unknown';
}

const labelOf = (element: Element): string => element.getAttribute('aria-label') ?? '';
