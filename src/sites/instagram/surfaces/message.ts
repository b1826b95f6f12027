// A message on Instagram, also in answer to a story: Enter sends, and Send stands there only once something is written.
import type { Person } from '../../../model/draft';
import { lexical } from '../../editors/lexical';
import { textarea } from '../../editors/textarea';
import { defineSurface } from '../../surface';
import { isAfter, mediaIn } from '../../surroundings';
import { boxOf, WRITABLE } from '../boxes';
import { handleOf, handlesIn, linksIn, personIn } from '../people';
import { rowOf, sendAfter } from '../rows';
import { signedIn } from '../signed-in';

/** Between the box and the head of the talk stands all that was said. */
const REACH = 24;
/** Attachments stand in the same block as the box, and what was said does not. */
const BLOCK_REACH = 6;

export const surface = defineSurface({
  editable: WRITABLE,
  accepts: (editable) => boxOf(editable) === 'message',
  surface: 'message',
  editor: (editable) => (editable instanceof HTMLTextAreaElement ? textarea : lexical),
  block: blockOf,
  media: (editable) => mediaIn(blockOf(editable), 'img[src^="blob:"]', 'video'),
  to: whom,
  button: (editable) => sendAfter(editable, null),
  sends: ({ key, shiftKey, ctrlKey, metaKey, altKey }) => key === 'Enter' && !(shiftKey || ctrlKey || metaKey || altKey),
  mountPoint: (editable) => rowOf(editable),
});

/** As far up as nobody's messages and no links to anybody are in it. */
function blockOf(editable: HTMLElement): Element {
  let block: Element = editable;
  for (let level = 0; level < BLOCK_REACH; level++) {
    const next: Element | null = block.parentElement;
    if (
      !next ||
      next.matches('main, body') ||
      linksIn(next).length > 0 ||
      next.querySelector('[role="row"], [role="grid"], h1, h2')
    )
      break;
    block = next;
  }
  return block;
}

/** Whose story it answers; else whom the head of the talk links to, before the box and as near as there is somebody. */
function whom(editable: HTMLElement): Person[] {
  const story = location.pathname.match(/^\/stories\/([\w.]{1,30})\//)?.[1];
  if (story) return [{ handle: story }];
  const own = signedIn().handle;
  let block = editable.parentElement;
  for (let level = 0; block && level < REACH; level++, block = block.parentElement) {
    const before = linksIn(block).filter(
      (link) => isAfter(editable, link) && handleOf(link) !== own && !link.closest('[role="row"]'),
    );
    if (before.length > 0) return partners(before);
    if (block.matches('main, [role="main"]') || handlesIn(block).size > 5) return [];
  }
  return [];
}

function partners(links: readonly HTMLAnchorElement[]): Person[] {
  const handles = new Set(links.flatMap((link) => handleOf(link) ?? []));
  return [...handles].map((handle) => {
    const shown = links.filter((link) => handleOf(link) === handle).map((link) => personIn(link, handle));
    return shown.find(({ name }) => name) ?? { handle };
  });
}
