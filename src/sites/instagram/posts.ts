// Instagram's posts, wherever they are shown: whose they are, and what hangs on them.
import type { Person } from '../../model/draft';
import { type Attachment, attachmentOf } from '../attachment';
import { dialogOf } from '../surroundings';
import { handleOf, linksIn } from './people';

/** Faces are smaller, and so are icons. */
const SMALLEST = 100;

const POST_PAGE = /^\/([\w.]+\/)?(p|reel|reels|tv)\/[\w-]+/;

/** The post that something stands in: in the feed, in a dialog, or on a page of its own. */
export function postOf(element: Element): Element | null {
  const article = element.closest('article, [role="article"]');
  if (article) return article;
  const dialog = dialogOf(element);
  if (dialog) return isPost(dialog) ? dialog : null;
  return POST_PAGE.test(location.pathname) ? sceneAround(element) : null;
}

/** Reels come one below the other on one page: the nearest that has a picture and names somebody. */
function sceneAround(element: Element): Element {
  const page = element.closest('main, [role="main"]') ?? document.body;
  for (let block = element.parentElement; block && block !== page; block = block.parentElement)
    if (linksIn(block).length > 0 && mediaOf(block).length > 0) return block;
  return page;
}

/** A dialog about something posted tells when that was, and can be written in. News of people tell when as well. */
export const isPost = (dialog: Element): boolean =>
  dialog.querySelector('article, [role="article"]') !== null ||
  (dialog.querySelector('time') !== null && dialog.querySelector('textarea, form, [contenteditable="true"]') !== null);

/** The first whom it names; the address, where it says so. */
export function authorOf(post: Element): Person {
  const [first] = linksIn(post);
  const handle = (first && handleOf(first)) ?? location.pathname.match(/^\/([\w.]{1,30})\/(?:p|reel)\//)?.[1];
  if (!handle) return {};
  const told = [...post.querySelectorAll('img[alt]')].map((image) => image.getAttribute('alt') ?? '');
  // In English the site's own alternative text tells the name.
  const name = told.map((alt) => alt.match(/^(?:Photo|Video) (?:shared )?by (.{2,60}?)(?: on | in |\.|$)/)?.[1]).find(Boolean);
  return name ? { handle, name } : { handle };
}

export function mediaOf(block: Element): Attachment[] {
  const shown = [...block.querySelectorAll('img, video')].filter((one) => one.getBoundingClientRect().width >= SMALLEST);
  return shown.map(attachmentOf('video'));
}
