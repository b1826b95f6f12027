// Finds the places where somebody writes by the focus and the keys that go into them, and notices when they have gone.
import { isFocused } from './editors/selection';
import type { SiteSurface } from './surface';

export interface Places {
  readonly surfaces: readonly SiteSurface[];
  /** Elements whose open shadow roots hold composers. */
  readonly shadowHosts?: string;
  /** What stands in for all that no surface knows; only ever for what somebody writes in. */
  readonly guess?: SiteSurface;
}

export type Found = (element: HTMLElement, surface: SiteSurface, gone: AbortSignal) => void;

/** The composers there are now. */
export interface Finder {
  known(): readonly Known[];
  /** The document, and the open shadow roots in which composers stand. */
  trees(): readonly (Document | ShadowRoot)[];
}

export interface Known {
  readonly element: HTMLElement;
  readonly surface: SiteSurface;
}

/**
 * No polling, and no look at the page's changes while nobody writes: `focusin` and `input` lead to a composer. While one
 * is known, the changes of its tree are watched for one thing only, whether it is still there; when it has gone, one look
 * round finds what was put in its place.
 */
export function findComposers(root: Document, places: Places, found: Found, signal: AbortSignal): Finder {
  const { surfaces, shadowHosts } = places;
  const heard = new WeakSet<Node>();
  const follow = (event: Event) => {
    if (!event.isTrusted) return;
    for (const node of event.composedPath()) {
      if (node instanceof ShadowRoot) listenIn(node);
      else if (node instanceof HTMLElement) register.adopt(node, node === event.composedPath()[0]);
    }
  };
  // Focus that moves within one shadow root is not told to the document.
  const listenIn = (tree: Document | ShadowRoot) => {
    if (heard.has(tree)) return;
    heard.add(tree);
    for (const type of ['focusin', 'input']) tree.addEventListener(type, follow, { capture: true, passive: true, signal });
  };
  const lookRound = () => {
    if (signal.aborted) return;
    const editables = surfaces.map(({ editable }) => editable).join();
    for (const tree of trees()) {
      listenIn(tree);
      for (const element of tree.querySelectorAll<HTMLElement>(editables))
        if (isOpen(element) && isInUse(element)) register.adopt(element, false);
    }
  };
  const trees = () => [
    root,
    ...(shadowHosts ? [...root.querySelectorAll(shadowHosts)].flatMap(({ shadowRoot }) => shadowRoot ?? []) : []),
  ];
  const register = keepRegister(root, places, found, lookRound);
  lookRound();
  signal.addEventListener('abort', () => register.close(), { once: true });
  return { known: register.known, trees };
}

/** When to look round once more for what takes the place of a composer that has gone. */
const LATER_MS = [60, 400];

/** The composers that are known, each until it has left the page, or stands hidden when another is begun. */
function keepRegister(root: Document, { surfaces, guess }: Places, found: Found, left: () => void) {
  const known = new Map<HTMLElement, Known & { life: AbortController }>();
  const departures = new MutationObserver(() => {
    if (!leave(({ element }) => !element.isConnected)) return;
    left();
    // Some put the new node in a little later.
    for (const ms of LATER_MS) setTimeout(left, ms);
  });
  const leave = (isGone: (one: Known) => boolean): boolean => {
    const gone = [...known.values()].filter(isGone);
    for (const { element } of gone) known.delete(element);
    if (known.size === 0) departures.disconnect();
    for (const { life } of gone) life.abort();
    return gone.length > 0;
  };
  const surfaceOf = (element: HTMLElement, isWrittenIn: boolean): SiteSurface | undefined => {
    const fits = (one: SiteSurface) => element.matches(one.editable) && one.accepts(element);
    return surfaces.find(fits) ?? (isWrittenIn && guess && fits(guess) ? guess : undefined);
  };
  return {
    known: () => [...known.values()],
    /** `isWrittenIn`: somebody's focus or keys are in this very element. */
    adopt(element: HTMLElement, isWrittenIn: boolean): void {
      const before = known.get(element);
      if (before && before.surface !== guess) return;
      const surface = surfaceOf(element, isWrittenIn);
      // An editor may have got its signs since it was only a guess.
      if (!surface || surface === before?.surface) return;
      leave((other) => other.element === element || !isVisible(other.element));
      const life = new AbortController();
      known.set(element, { element, surface, life });
      for (const tree of [root, element.getRootNode()]) departures.observe(tree, { childList: true, subtree: true });
      found(element, surface, life.signal);
    },
    close: () => leave(() => true),
  };
}

/** Sites keep closed dialogs in the page; what nobody can see nobody is writing in. */
export const isVisible = (element: HTMLElement): boolean => element.checkVisibility({ visibilityProperty: true });
const isOpen = (element: HTMLElement): boolean => isVisible(element) && !element.closest('[aria-hidden="true"], [inert]');

/** A feed may hold a box under every post. What nobody has begun to write in is met when somebody does. */
const isInUse = (element: HTMLElement): boolean =>
  isFocused(element) ||
  element.closest('[role="dialog"], [aria-modal="true"]') !== null ||
  (element instanceof HTMLTextAreaElement ? element.value : element.textContent).trim() !== '';
