// What is pressed on Facebook in a language that no list holds: told by place and colour, and only where nothing beside it is understood.
import { buttonsIn, isAfter } from '../surroundings';
import { opensMore } from './cards';
import { isWords, ownButtonsIn, says } from './labels';
import { ADD_FRIEND, CANCEL, CONFIRM, FOLLOW, SEND, SHARE, SHARE_NOW, WRITE_TO } from './lexicon';
import { handleOf, nameOf, shownHandle } from './people';
import { signedIn } from './signed-in';

const KNOWN = [ADD_FRIEND, CANCEL, CONFIRM, FOLLOW, SEND, SHARE, SHARE_NOW, WRITE_TO];
const ARTICLE = '[role="article"], article';
/** Letters that the line above a post has room for. */
const LONGEST = 160;

const isUnderstood = (buttons: readonly Element[]): boolean =>
  buttons.some((button) => KNOWN.some((phrases) => says(button, phrases)));

/** Filled in a colour, as only what a block is for is; all others are grey or bare. What is filled may be inside. */
export function standsOut(button: Element): boolean {
  const { width, height } = button.getBoundingClientRect();
  return [button, ...button.querySelectorAll('*')].some((part) => {
    const own = part.getBoundingClientRect();
    return own.width > width * 0.8 && own.height > height * 0.6 && isColoured(getComputedStyle(part).backgroundColor);
  });
}

function isColoured(colour: string): boolean {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return alpha > 0.5 && Math.max(red, green, blue) - Math.min(red, green, blue) > 60;
}

/** On the profile of somebody else: the first of the buttons below their name, when it is the one that stands out. */
export function isFirstOnProfile(button: HTMLElement): boolean {
  const [first] = deedsOnProfile(button);
  return first === button && !opensMore(button) && standsOut(button);
}

/** The one after it; where the first only shows a state, as of a friend, it stands out itself. */
export function isSecondOnProfile(button: HTMLElement): boolean {
  const [first, second] = deedsOnProfile(button);
  if (!first || second !== button || opensMore(button)) return false;
  return opensMore(first) ? standsOut(button) : standsOut(first);
}

function deedsOnProfile(button: HTMLElement): readonly HTMLElement[] {
  const shown = shownHandle();
  const heading = document.querySelector('[role="main"] h1, main h1');
  if (shown === null || shown === 'me' || shown === signedIn().handle || button.closest(ARTICLE)) return [];
  if (!heading || !isAfter(button, heading)) return [];
  const row = rowOf(button);
  return isUnderstood(row) ? [] : row;
}

/** The one button of words in the line that names who wrote a post. */
export function isBesideAuthor(button: HTMLElement): boolean {
  const post = button.closest(ARTICLE);
  if (!post || post.parentElement?.closest(ARTICLE) || isUnderstood(buttonsIn(post))) return false;
  const link = [...post.querySelectorAll('a[href]')].find((one) => nameOf(one) !== '' && handleOf(one) !== null);
  if (!link || !isAfter(button, link)) return false;
  let line = button.parentElement;
  while (line && !line.contains(link)) line = line.parentElement;
  return line !== null && line !== post && line.textContent.length < LONGEST && ownButtonsIn(line).filter(isWords).length === 1;
}

/** The first thing in a menu that was opened by the last of the buttons below a post: to like it, to comment, to share. */
export function isFirstInShareMenu(item: HTMLElement, menu: Element, items: string, opener: HTMLElement): boolean {
  const row = rowOf(opener);
  if (row.length < 3 || row.at(-1) !== opener || isUnderstood(row)) return false;
  const shown = [...menu.querySelectorAll<HTMLElement>(items)].filter((one) => one.checkVisibility() && isWords(one));
  return shown[0] === item && shown.length > 1 && !isUnderstood(shown);
}

/** The buttons of words in the smallest block that holds more than one. */
function rowOf(button: HTMLElement): HTMLElement[] {
  for (let block = button.parentElement; block && !block.matches('body, main, [role="main"]'); block = block.parentElement) {
    const row = buttonsIn(block).filter(isWords);
    if (row.length > 1) return row;
  }
  return [button];
}
