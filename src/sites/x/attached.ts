// Pictures and videos attached to a draft on X, and what is written about them; not those of a post that is answered or quoted.
import type { Media } from '../../model/words';
import { type Attachment, attachmentOf, kindsOf } from '../attachment';
import { POST } from './other-post';

const ATTACHMENTS = '[data-testid="attachments"]';
const VIDEO = '[data-testid="videoPlayer"], video';
const ATTACHED = [
  `${ATTACHMENTS} [data-testid="tweetPhoto"]`,
  `${ATTACHMENTS} [data-testid="videoPlayer"]`,
  `${ATTACHMENTS} img`,
  `${ATTACHMENTS} video`,
  'img[src^="blob:"]',
  'video[src^="blob:"]',
].join();
/** Somebody else's post, or the preview of a page. */
const FOREIGN = `${POST}, div[role="link"], [data-testid="card.wrapper"]`;

/** Of several editables in one block, as in a thread, each has what stands nearer to it than to the others. */
export function attachedTo(editable: HTMLElement, block: Element, editables: string): Element[] {
  const shown = [...block.querySelectorAll(ATTACHED)].filter(
    (one) => !editable.contains(one) && isOwn(one, block) && isNearest(one, editable, block, editables),
  );
  return shown.filter((one) => !shown.some((other) => other !== one && other.contains(one)));
}

export const attachmentsOf = (attached: readonly Element[]): Attachment[] => attached.map(attachmentOf(VIDEO));

/** What hangs on a post itself, and not on one that it quotes. */
export function mediaOfPost(post: Element): Media[] {
  const shown = [...post.querySelectorAll(`[data-testid="tweetPhoto"], ${VIDEO}`)].filter((one) => isOwn(one, post));
  return kindsOf(attachmentsOf(shown.filter((one) => !shown.some((other) => other !== one && other.contains(one)))));
}

export function altTextsOf(attached: readonly Element[]): string[] {
  return attached
    .map((one) => (one instanceof HTMLImageElement ? one : one.querySelector<HTMLImageElement>('img[alt]'))?.alt.trim() ?? '')
    .filter((text) => text !== '');
}

function isOwn(one: Element, block: Element): boolean {
  const foreign = one.parentElement?.closest(FOREIGN);
  return !foreign || foreign === block || foreign.contains(block);
}

function isNearest(one: Element, editable: HTMLElement, block: Element, editables: string): boolean {
  let around: Element = one;
  while (around !== block && around.parentElement && !around.querySelector(editables)) around = around.parentElement;
  return around.contains(editable);
}
