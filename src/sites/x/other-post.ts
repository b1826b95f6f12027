// The post that is answered or quoted in a composer on X: the one above it, or the one below it in its dialog.
import type { Person } from '../../model/draft';
import type { Surface } from '../../model/words';
import { dialogOf, isAfter } from '../surroundings';
import { handleIn, personIn } from './person';

export const POST = 'article, [data-testid="tweet"]';
/** A quoted post is drawn as one link, and may have no words. */
const QUOTED = `${POST}, [data-testid="tweetText"], [data-testid="User-Name"], div[role="link"]`;
const ANSWERED = `${POST}, [data-testid="tweetText"]`;
const COLUMN = 'main, [role="main"], [data-testid="primaryColumn"]';

/** A reply has the post that it answers above it, or is written on that post's page; a quote has it below. */
export function surfaceOf(editable: HTMLElement): Surface {
  const dialog = dialogOf(editable);
  if (!dialog) return isOnPost(editable) ? 'reply' : 'post';
  if (answeredBy(editable)) return 'reply';
  return shownIn(dialog, QUOTED).some((one) => isAfter(one, editable) && !one.closest('[data-testid="card.wrapper"]'))
    ? 'share'
    : 'post';
}

/** Whose post is answered, as far as it is shown. */
export function answered(editable: HTMLElement): Person[] {
  if (surfaceOf(editable) !== 'reply') return [];
  const post = answeredBy(editable);
  const person = post ? personIn(post) : {};
  if (person.handle || dialogOf(editable)) return person.handle ? [person] : [];
  const handle = handleIn(location.pathname);
  return handle ? [{ handle }] : [];
}

/** Returns the whole post that something stands in, and not one that is quoted in it. */
export function wholePost(element: Element): Element | null {
  let post = element.closest(POST);
  for (let outer = post; outer; outer = outer.parentElement?.closest(POST) ?? null) post = outer;
  return post;
}

/** A dialog laid over the page changes the address; what stands above the composer does not change. */
function isOnPost(editable: HTMLElement): boolean {
  if (/\/status\/\d+/.test(location.pathname)) return true;
  return location.pathname.startsWith('/compose/') && answeredBy(editable) !== null;
}

/** The last post above the editable, or the one it stands in. */
function answeredBy(editable: HTMLElement): Element | null {
  const scope = dialogOf(editable) ?? editable.closest(COLUMN) ?? document.body;
  const above = shownIn(scope, ANSWERED).findLast((one) => one.contains(editable) || isAfter(editable, one));
  return above ? (wholePost(above) ?? blockWithName(above, scope)) : null;
}

/** Words of a post that is no article: their block is the smallest with a name in it. */
function blockWithName(words: Element, scope: Element): Element {
  let block: Element = words;
  for (let next = words.parentElement; next && next !== scope; next = next.parentElement) {
    block = next;
    if (personIn(block).handle) break;
  }
  return block;
}

const shownIn = (scope: Element, selector: string): Element[] =>
  [...scope.querySelectorAll(selector)].filter((one) => one.checkVisibility({ visibilityProperty: true }));
