// Pictures and videos that go out with a draft, and what is written about them; faces, icons and emoji are pictures too and left out.
import { type Attachment, attachmentOf } from '../attachment';
import { isAfter } from '../surroundings';

/** Faces and icons are smaller. */
const SMALLEST = 64;

/** Beside a row there may be pictures that others sent; what goes out with it stands below its words. */
export const mediaOfRow = (row: Element, box: Element): Attachment[] =>
  shownIn(row, box)
    .filter((one) => isBlob(one) || isAfter(one, box))
    .map(attachmentOf('video'));

export const mediaOf = (block: Element, box: Element): Attachment[] => shownIn(block, box).map(attachmentOf('video'));

const isBlob = (element: Element): boolean => element.getAttribute('src')?.startsWith('blob:') === true;

export const altTextsOf = (block: Element, box: Element): string[] =>
  shownIn(block, box).flatMap((one) => (one.getAttribute('alt') ?? one.getAttribute('aria-label') ?? '').trim() || []);

const isVideo = (element: Element): boolean => element.matches('video');

function shownIn(block: Element, box: Element): Element[] {
  const all = [...block.querySelectorAll('img, video')].filter((one) => !box.contains(one) && isChosen(one));
  // A player's still picture is not one more.
  return all.filter((one) => isVideo(one) || !all.some((other) => isVideo(other) && other.parentElement?.contains(one)));
}

/** What the person chose is a blob at first; what is passed on, or was uploaded before, is told by its size. */
function isChosen(element: Element): boolean {
  if (isBlob(element)) return true;
  if (!element.checkVisibility({ visibilityProperty: true }) || isElsewhere(element)) return false;
  const { width, height } = element.getBoundingClientRect();
  return isVideo(element) || Math.min(width, height) >= SMALLEST;
}

/** The picture of a linked page is that page's. */
function isElsewhere(element: Element): boolean {
  const link = element.closest<HTMLAnchorElement>('a[href]');
  return link !== null && (!/(^|\.)facebook\.com$/.test(link.hostname) || link.hostname.startsWith('l.'));
}
