// Keeps what happens on our own elements from the site: its focus traps, shortcut keys and listeners for clicks elsewhere.
import { composedRange } from '../sites/editors/selection';
import { quiet } from './faults';
import { createSecondClick } from './second-click';

export interface Shielded {
  /** Escape was pressed while a card of ours stood open; true when it was used up. */
  escape(): boolean;
  /** Tab was pressed on our own element; true when the focus was moved. */
  tab(backwards: boolean): boolean;
}

export interface Shield {
  /** Whether the press under way is the second half of a double click on ours, wherever it fell: it is nobody's, and sends nothing. */
  isTaken(): boolean;
  guard(host: HTMLElement, shielded: Shielded, signal: AbortSignal): void;
}

/**
 * Heard at the window before the site hears them. A click goes on, since our own buttons need it; it is stopped on its way back.
 * Seen from outside a closed root, every event on our elements has the host as its first place.
 */
const kept = [
  'focus',
  'blur',
  'focusin',
  'focusout',
  'keydown',
  'keyup',
  'keypress',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
];

/** What a press of the mouse is told by. */
const pressing = ['pointerdown', 'pointerup', 'pointercancel', 'mousedown', 'mouseup', 'click', 'dblclick'];

/** A finger's click comes well after it has gone up. */
const CLICK_AFTER_MS = 700;

/** One set of listeners for the whole page, there from the first host on. */
export function createShield(signal: AbortSignal): Shield {
  const hosts = new Map<EventTarget, Shielded>();
  let listening = false;

  const hear = (event: Event) => {
    if (event.type === 'keydown' && event.isTrusted) isTaken = false;
    const shielded = hosts.get(event.composedPath()[0] ?? window);
    if (event.type === 'keydown' && takeKey(event as KeyboardEvent, shielded, hosts)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    if (!shielded) return;
    event.stopImmediatePropagation();
    // The editor keeps its focus and its selection when our buttons are pressed.
    if (event.type === 'mousedown') event.preventDefault();
  };

  const isSecond = createSecondClick();
  let isTaken = false;
  let press = 0;
  /** What is pressed afterwards is a press of its own; and the end of one press may come in the middle of the next. */
  const endSoon = (after: number) => {
    const mine = press;
    setTimeout(() => {
      if (mine === press) isTaken = false;
    }, after);
  };
  const hearPress = (event: Event) => {
    if (!event.isTrusted || !(event instanceof MouseEvent)) return;
    const { type, timeStamp: at, clientX: x, clientY: y, detail } = event;
    if (type === 'pointerup') endSoon(CLICK_AFTER_MS);
    if (type === 'click' || type === 'pointercancel') endSoon(0);
    if (type === 'pointerdown') {
      press++;
      isTaken = isSecond({ ours: hosts.has(event.composedPath()[0] ?? window), at, x, y });
    }
    // Keys click too, and count no clicks.
    if (!isTaken || (type === 'click' && detail === 0)) return;
    if (type === 'pointerdown') keepSelection(event);
    // Refused at the pointer, the mouse going down could not be refused: Firefox then tells nobody of it, and moves the focus all the same.
    if (!type.startsWith('pointer')) event.preventDefault();
    event.stopImmediatePropagation();
  };

  const listen = () => {
    if (listening) return;
    listening = true;
    for (const type of pressing) window.addEventListener(type, quiet(hearPress), { capture: true, passive: false, signal });
    for (const type of kept) window.addEventListener(type, quiet(hear), { capture: true, passive: false, signal });
  };

  return {
    isTaken: () => isTaken,
    guard(host, shielded, life) {
      listen();
      hosts.set(host, shielded);
      host.addEventListener('click', (event) => event.stopPropagation(), { signal: life });
      life.addEventListener('abort', () => hosts.delete(host));
    },
  };
}

/**
 * Puts back what is selected now once the mouse has gone down. Firefox's own editing selects the whole paragraph that is pressed twice, before
 * anybody can refuse it: the next key would write over all of it. Any other selection is somebody's.
 */
function keepSelection(event: Event): void {
  const [pressed] = event.composedPath();
  if (!(pressed instanceof Element)) return;
  const before = composedRange(pressed);
  if (!before || isWholeElement(before)) return;
  const { startContainer, startOffset, endContainer, endOffset } = before;
  const words = startContainer.textContent;
  setTimeout(
    quiet(() => {
      const now = composedRange(pressed);
      if (!now || !isWholeElement(now)) return;
      const selection = document.getSelection();
      // What was written meanwhile is not to be selected either.
      const isSame = startContainer.isConnected && endContainer.isConnected && startContainer.textContent === words;
      if (isSame) selection?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
      else selection?.collapseToEnd();
    }),
  );
}

/** As only Firefox's editing selects: one element, from outside. */
const isWholeElement = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): boolean =>
  startContainer instanceof Element && startContainer === endContainer && endOffset === startOffset + 1;

function takeKey(event: KeyboardEvent, shielded: Shielded | undefined, hosts: Map<EventTarget, Shielded>): boolean {
  if (!event.isTrusted || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return false;
  if (event.key === 'Tab') return shielded?.tab(event.shiftKey) ?? false;
  if (event.key !== 'Escape' || event.shiftKey) return false;
  // From the editor too, so that the Escape that closes our card does not close the site's composer.
  return shielded ? shielded.escape() : [...hosts.values()].some((other) => other.escape());
}
