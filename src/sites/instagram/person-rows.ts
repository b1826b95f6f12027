// A row about one person with buttons beside them: a suggestion, a request, the head of a post. Comments are such rows too, and none of ours.
import type { Person } from '../../model/draft';
import { handleOf, handlesIn, linksIn, personIn } from './people';
import { postOf } from './posts';
import { signedIn } from './signed-in';

/** How far a button may be from the link to the person. */
const REACH = 8;
/** Letters that a row has room for. */
const LONGEST = 220;

export interface PersonRow {
  readonly block: Element;
  readonly person: Person;
}

export function personRowOf(button: Element): PersonRow | null {
  let block = button.parentElement;
  for (let level = 0; block && level < REACH; level++, block = block.parentElement) {
    const [handle, ...others] = handlesIn(block);
    if (!handle) continue;
    if (others.length > 0 || handle === signedIn().handle || !isRow(block)) return null;
    return isAboutSomebodyElse(block) ? null : { block, person: personIn(rowWithName(block), handle) };
  }
  return null;
}

const isRow = (block: Element): boolean =>
  block.textContent.length <= LONGEST && !block.querySelector('textarea, form, [contenteditable="true"], article');

/** Of the people in a post only its author is a person one may follow there; the others have said something. */
function isAboutSomebodyElse(block: Element): boolean {
  const post = postOf(block);
  const first = post && linksIn(post)[0];
  return Boolean(post) && !(first && (block.contains(first) || besideFirst(block, first)));
}

/** The author's face and name are two links side by side. */
function besideFirst(block: Element, first: HTMLAnchorElement): boolean {
  const parent = block.parentElement;
  const own = linksIn(block)[0];
  return Boolean(
    parent?.contains(first) && own && handleOf(own) === handleOf(first) && handlesIn(parent).size === 1 && isRow(parent),
  );
}

/** The face and the buttons may be nearer to each other than the name is. */
function rowWithName(block: Element): Element {
  const parent = block.parentElement;
  return parent && handlesIn(parent).size === 1 && isRow(parent) ? parent : block;
}
