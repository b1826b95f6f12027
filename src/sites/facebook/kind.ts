// Which kind of place one of Facebook's text boxes is. They are all alike, so what stands around them tells, and their labels as hints.
import { dialogOf, isAfter } from '../surroundings';
import { isWords, labelOf, ownButtonsIn, says } from './labels';
import { COMMENT, MESSAGE, MIND, NEXT, POST, REPLY, SAVE, SHARE, SHARE_BOX, SHARE_NOW } from './lexicon';
import { handleOf, nameOf, personIn } from './people';
import { signedIn } from './signed-in';

export type Kind = 'post' | 'share' | 'comment' | 'reply' | 'message';

export const BOX = '[contenteditable="true"]:is([data-lexical-editor="true"], [role="textbox"])';
const ARTICLE = '[role="article"], article';
/** What a talk is shown in. */
const TALK = '[role="log"], [role="grid"], a[href*="/messages/t/"], a[href*="/messages/e2ee/t/"]';
/** Lists of other talks. */
const BESIDES = '[role="navigation"], nav, [role="banner"], [role="complementary"], aside';
const SAYS_TALK = /\b(conversation|messages|chat)\b/i;
/** Beyond these nothing belongs to one box alone. */
const EDGE = 'body, main, [role="main"], [role="feed"], [role="banner"]';

export function kindOf(box: HTMLElement): Kind {
  if (isMessage(box)) return 'message';
  if (!isWhole(box)) return isReply(box) ? 'reply' : 'comment';
  return isShare(box) ? 'share' : 'post';
}

export const isMessengerPage = (): boolean =>
  location.hostname.endsWith('messenger.com') || /^\/messages(\/|$)/.test(location.pathname);

function isMessage(box: HTMLElement): boolean {
  const label = labelOf(box);
  if (box.getAttribute('aria-placeholder') === 'Aa' || MESSAGE.test(label)) return true;
  if (MIND.test(label) || box.closest(ARTICLE)) return false;
  // "Create" in the banner opens the post dialog over any page.
  if (isMessengerPage()) return !dialogOf(box) || wholeness(box) <= 0;
  return endsTalk(box);
}

/** Whether it ends the window of a talk over another page: what was said, or the way to its own page, stands above. */
function endsTalk(box: HTMLElement): boolean {
  for (let block = box.parentElement; block && !block.matches(EDGE); block = block.parentElement) {
    if (block.querySelector(`${ARTICLE}, [role="main"]`) || block.querySelectorAll(BOX).length > 1) return false;
    const said = [...block.querySelectorAll(TALK)].some((one) => isAfter(box, one) && !one.closest(BESIDES));
    if (said || SAYS_TALK.test(block.getAttribute('aria-label') ?? '')) return true;
  }
  return false;
}

/** The post that a box hangs on: the outermost one around it, though not one around the dialog it is in. */
export function articleOf(box: Element): Element | null {
  const dialog = dialogOf(box);
  let found: Element | null = null;
  for (
    let one = box.closest(ARTICLE);
    one && one !== dialog && !(dialog && one.contains(dialog));
    one = one.parentElement?.closest(ARTICLE) ?? null
  )
    found = one;
  return found;
}

/** Whether something of its own is written there, and not a word to something else. */
function isWhole(box: HTMLElement): boolean {
  const label = labelOf(box);
  if (MIND.test(label) || SHARE_BOX.test(label)) return true;
  if (COMMENT.test(label) || REPLY.test(label)) return false;
  if (articleOf(box)) return false;
  return wholeness(box) > 0;
}

/** What speaks for a composer by itself, less what speaks for a comment box. */
function wholeness(box: HTMLElement): number {
  const dialog = dialogOf(box);
  const scope = dialog ?? box.closest('form') ?? box.closest('main, [role="main"]') ?? document.body;
  const below = ownButtonsIn(scope).filter((button) => isAfter(button, box) && isWords(button));
  const isWide = (button: Element) => button.getBoundingClientRect().width > scope.getBoundingClientRect().width / 2;
  const isSender = (button: Element) => [POST, NEXT, SAVE, SHARE, SHARE_NOW].some((phrases) => says(button, phrases));
  const story = scope.querySelector(ARTICLE);
  const known = signedIn().name;
  const boxes = [...scope.querySelectorAll(BOX)].filter((one) => one.checkVisibility()).length;
  const evidence: readonly (readonly [boolean, number])[] = [
    [dialog !== null, 1],
    [below.some(isSender), 3],
    [dialog !== null && below.some(isWide), 2],
    [dialog !== null && boxes === 1, 1],
    [scope.querySelector('input[type="file"][multiple]') !== null, 1],
    [story !== null && isAfter(box, story), -3],
    [box.closest('form[role="presentation"]') !== null, -2],
    [below.length === 0, -2],
    [dialog !== null && boxes > 1, -2],
    [box.closest('li, [role="listitem"]') !== null, -2],
    // A post and its comments are signed by links; who writes is not.
    [dialog !== null && namesIn(dialog).filter((link) => isAfter(box, link)).length > 1, -2],
    // "Comment as Ana Novak": a post greets by the first name only.
    [Boolean(known?.includes(' ') && labelOf(box).includes(known)), -3],
    [dialog === null, -2],
  ];
  return evidence.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
}

/** What is shared stands below the words about it. */
function isShare(box: HTMLElement): boolean {
  if (SHARE_BOX.test(labelOf(box))) return true;
  const dialog = dialogOf(box);
  if (!dialog || MIND.test(labelOf(box))) return Boolean(dialog && storyBelow(dialog, box));
  return (
    storyBelow(dialog, box) ||
    ownButtonsIn(dialog).some((button) => isAfter(button, box) && (says(button, SHARE_NOW) || says(button, SHARE)))
  );
}

const storyBelow = (dialog: Element, box: Element): boolean =>
  [...dialog.querySelectorAll(`${ARTICLE}, blockquote`), ...namesIn(dialog)].some((one) => isAfter(one, box));

const namesIn = (block: Element): Element[] =>
  [...block.querySelectorAll('a[href]')].filter((link) => nameOf(link) !== '' && handleOf(link) !== null);

function isReply(box: HTMLElement): boolean {
  const label = labelOf(box);
  if (REPLY.test(label)) return true;
  if (COMMENT.test(label)) return false;
  const post = articleOf(box) ?? dialogOf(box);
  if (!post) return false;
  const own = box.closest(ARTICLE);
  const item = box.closest('li, [role="listitem"]');
  if ((own && own !== post) || (item && post.contains(item) && item !== post)) return true;
  return answered(box) !== null;
}

/** The comment whose author the box names. */
export function answered(box: HTMLElement): Element | null {
  const label = labelOf(box);
  const me = signedIn().name;
  const isNamed = (name: string | undefined) => name !== undefined && name !== me && label.includes(name);
  return commentsBefore(box).findLast((comment) => isNamed(personIn(comment).name)) ?? null;
}

/** Comments are articles inside, or below, the post's. */
export function commentsBefore(box: HTMLElement): Element[] {
  const post = articleOf(box);
  const scope = dialogOf(box) ?? post;
  if (!scope) return [];
  const story = post && post !== scope ? post : scope.matches(ARTICLE) ? scope : scope.querySelector(ARTICLE);
  return [...scope.querySelectorAll(ARTICLE)].filter((one) => one !== story && (isAfter(box, one) || one.contains(box)));
}
