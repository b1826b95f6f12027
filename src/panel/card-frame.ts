// The card's place: a popover in the chip's own closed root, drawn when it is first wanted.
import { locale } from '../language/spoken';
import { cardCss, drawCard } from './card/draw-card';
import type { Cell } from './cell';
import { guarded, quiet } from './faults';
import { adoptStyle } from './style';
import type { Actions, View } from './view';
import { isShown } from './visibility';

export interface CardModel {
  view: Pick<Cell<View>, 'get' | 'subscribe'>;
  actions: Actions;
}

export interface CardFrame {
  readonly element: HTMLElement;
  /** Shows or hides it; `ask` moves the focus in, as a question does. Answers whether the person can see it. */
  show(open: boolean, ask: boolean): Promise<boolean>;
  /** Draws ahead, so that it is there when it is wanted. */
  prepare(): void;
  /** Moves the focus on inside the card; false when it may leave. */
  tab(backwards: boolean): boolean;
  /** Moves the focus to the next nudge of the open card, or to the first; false when there is none after it. */
  step(fromStart: boolean): boolean;
}

export interface CardPowers {
  root: ShadowRoot;
  model: CardModel;
  failed(): void;
  /** Where the person writes: a card above the chip leaves these words in sight where it can. */
  words?: HTMLElement;
  signal: AbortSignal;
}

/** How long a card may take to be seen. */
const MOST_FRAMES = 20;

export function createCardFrame({ root, model, failed, words, signal }: CardPowers): CardFrame {
  const element = makeElement();
  let isDrawn = false;

  const prepare = () => {
    if (isDrawn || signal.aborted) return;
    isDrawn = true;
    keepFocusIn(element, root, signal);
    adoptStyle(root, cardCss);
    root.append(element);
    drawCard(element, model, failed, signal);
  };

  const place = () => {
    const anchor = root.querySelector('.chip, .anchor');
    element.classList.toggle('adrift', !isInWindow(anchor));
    element.style.setProperty('--lift', `${liftOver(words, anchor)}px`);
  };
  // A window made smaller leaves what the card is tied to outside of it, and the browser would take the card along.
  window.addEventListener('resize', quiet(place), { passive: true, signal });

  return {
    element,
    prepare,
    async show(open, ask) {
      if (!open) {
        if (element.matches(':popover-open')) element.hidePopover();
        return false;
      }
      prepare();
      if (!isDrawn) return false;
      // A question comes on top of whatever the page has opened since.
      if (ask) guarded(() => element.hidePopover(), undefined);
      place();
      element.role = ask ? 'alertdialog' : 'dialog';
      if (!element.matches(':popover-open')) guarded(() => element.showPopover(), undefined);
      // Measured before anything else can happen on the page: with the room it needs, a card may have to lie elsewhere, and one that
      // moved after it could be pressed would be pressed beside its buttons.
      await redrawn();
      element.style.setProperty('--least', ask ? `${roomForFirstFix(element)}px` : null);
      await frame();
      if (ask && !element.matches(':focus-within')) element.focus({ preventScroll: true });
      // Its place is found, and the site may be redrawing itself just then.
      for (let frames = 0; frames < MOST_FRAMES && !isShown(element); frames++) await frame();
      return isShown(element);
    },
    tab(backwards) {
      // Only a question keeps the focus; otherwise Tab goes on its way through the page.
      if (!model.view.get().held) return false;
      const stops = [...element.querySelectorAll<HTMLElement>('button, a[href]')];
      const at = stops.indexOf(root.activeElement as HTMLElement);
      const next = backwards ? (at <= 0 ? stops.length : at) - 1 : (at + 1) % stops.length;
      stops[next]?.focus();
      return stops.length > 0;
    },
    step(fromStart) {
      const stops = [...element.querySelectorAll<HTMLElement>('.body > .nudge, .body > button')];
      const at = fromStart ? -1 : stops.findIndex((stop) => stop.contains(root.activeElement));
      const next = stops[at + 1];
      if (!next) return false;
      // A nudge is no control: it takes the focus from us, and never from Tab.
      if (next.matches('.nudge')) next.tabIndex = -1;
      next.focus();
      return true;
    },
  };
}

/**
 * The button that was pressed goes away with its nudge. Whoever pressed it by key would then be nowhere; the card takes the focus, and Tab goes on
 * in it. Of all events, the shield lets only the click through to us.
 */
function keepFocusIn(card: HTMLElement, root: ShadowRoot, signal: AbortSignal): void {
  let pressed: Element | null = null;
  const follow = () => {
    pressed = root.activeElement;
  };
  card.addEventListener('click', quiet(follow), { capture: true, signal });
  const observer = new MutationObserver(
    quiet(() => {
      if (!pressed || pressed.isConnected) return;
      pressed = null;
      const isLost = root.activeElement === null && (document.activeElement ?? document.body) === document.body;
      if (isLost && card.matches(':popover-open')) card.focus({ preventScroll: true });
    }),
  );
  observer.observe(card, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Beside something that is out of sight the card would be out of sight too. */
function isInWindow(anchor: Element | null): boolean {
  if (!anchor) return false;
  const { top, bottom, left, right } = anchor.getBoundingClientRect();
  return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
}

/** How high a question has to be, in pixels, so that its first way on is seen without scrolling. */
function roomForFirstFix(card: HTMLElement): number {
  const [head, body, answers] = ['.head', '.body', '.answers'].map((part) => card.querySelector(part));
  const fix = card.querySelector('.nudge-fixes button');
  if (!head || !body || !answers || !fix) return 280;
  const down = fix.getBoundingClientRect().bottom - body.getBoundingClientRect().top + body.scrollTop;
  return Math.ceil(head.getBoundingClientRect().height + down + answers.getBoundingClientRect().height) + 28;
}

/** How far above the chip the words begin, in pixels; nothing where they stand elsewhere. */
function liftOver(words: HTMLElement | undefined, anchor: Element | null): number {
  if (!words || !anchor) return 0;
  return Math.max(0, Math.round(anchor.getBoundingClientRect().top - words.getBoundingClientRect().top));
}

function makeElement(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'glance card';
  element.popover = 'manual';
  element.tabIndex = -1;
  element.role = 'dialog';
  element.lang = locale();
  element.setAttribute('aria-labelledby', 'glance-title');
  element.setAttribute('aria-describedby', 'glance-question');
  return element;
}

/** What has changed is drawn before the task ends; whoever waits from now on comes after that. */
const redrawn = () => Promise.resolve();

const frame = () => new Promise<void>((done) => requestAnimationFrame(quiet(() => done())));
