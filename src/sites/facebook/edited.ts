// Comments that are changed: the box stands where the words stood, below the name of whoever wrote them, and only they can change them.
import type { Person } from '../../model/draft';
import { isAfter } from '../surroundings';
import { commentsBefore } from './kind';
import { nameOf, personIn } from './people';

/** Returns whose comment is changed in the box; `null` where the box is for a new one. */
export function authorOfEdited(box: HTMLElement): Person | null {
  const comment = commentsBefore(box).findLast((one) => one.contains(box));
  if (!comment) return null;
  const author = personIn(comment);
  return author.name && isBareAbove(comment, box, author.name) ? author : null;
}

/** Does nothing but the author's name stand above the box? Above an answer stand the words that are answered, and buttons. */
function isBareAbove(comment: Element, box: HTMLElement, name: string): boolean {
  const walker = document.createTreeWalker(comment, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node instanceof Text && isAfter(box, node); node = walker.nextNode()) {
    if (!/\p{L}/u.test(node.data) || node.parentElement?.closest('[aria-hidden="true"], svg, style, script')) continue;
    const link = node.parentElement?.closest('a, h3, h4, strong');
    if (!link || nameOf(link) !== name) return false;
  }
  return true;
}
