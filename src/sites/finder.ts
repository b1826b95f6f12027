// Finds the places where somebody writes by the focus and the keys that go into them, and notices when they have gone.
import type { SiteSurface } from './surface';

export interface Places {
  readonly surfaces: readonly SiteSurface[];
  /** Elements whose open shadow roots hold composers. */
  readonly shadowHosts?: string;
}

export type Found = (element: HTMLElement, surface: SiteSurface, gone: AbortSignal) => void;

/**
 * No polling, and no look at the page's changes while nobody writes: `focusin` and `input` lead to a composer. While one
 * is known, the changes of its tree are watched for one thing only, whether it is still there; when it has gone, one look
 * round finds what was put in its place.
 */
export function findComposers(root: Document, { surfaces, shadowHosts }: Places, found: Found, signal: AbortSignal): void {
  const heard = new WeakSet<Node>();
  const follow = (event: Event) => {
    if (!event.isTrusted) return;
    for (const node of event.composedPath()) {
      if (node instanceof ShadowRoot) listenIn(node);
      else if (node instanceof HTMLElement) register.adopt(node);
    }
  };
  // Focus that moves within one shadow root is not told to the document.
  const listenIn = (tree: Document | ShadowRoot) => {
    if (heard.has(tree)) return;
    heard.add(tree);
    for (const type of ['focusin', 'input']) tree.addEventListener(type, follow, { capture: true, passive: true, signal });
  };
  const lookRound = () => {
    const editables = surfaces.map(({ editable }) => editable).join();
    const roots = shadowHosts ? [...root.querySelectorAll(shadowHosts)].flatMap(({ shadowRoot }) => shadowRoot ?? []) : [];
    for (const tree of [root, ...roots]) {
      listenIn(tree);
      for (const element of tree.querySelectorAll<HTMLElement>(editables)) if (isOpen(element)) register.adopt(element);
    }
  };
  const register = keepRegister(root, surfaces, found, lookRound);
  lookRound();
  signal.addEventListener('abort', () => register.close(), { once: true });
}

/** The composers that are known, each until it has left the page, or stands hidden when another is begun. */
function keepRegister(root: Document, surfaces: readonly SiteSurface[], found: Found, left: () => void) {
  const known = new Map<HTMLElement, AbortController>();
  const departures = new MutationObserver(() => {
    if (leave((element) => !element.isConnected)) left();
  });
  const leave = (isGone: (element: HTMLElement) => boolean): boolean => {
    const gone = [...known].filter(([element]) => isGone(element));
    for (const [element] of gone) known.delete(element);
    if (known.size === 0) departures.disconnect();
    for (const [, life] of gone) life.abort();
    return gone.length > 0;
  };
  return {
    adopt(element: HTMLElement): void {
      if (known.has(element)) return;
      const surface = surfaces.find((one) => element.matches(one.editable) && one.accepts(element));
      if (!surface) return;
      leave((other) => !isVisible(other));
      const life = new AbortController();
      known.set(element, life);
      for (const tree of [root, element.getRootNode()]) departures.observe(tree, { childList: true, subtree: true });
      found(element, surface, life.signal);
    },
    close: () => leave(() => true),
  };
}

/** Sites keep closed dialogs in the page; what nobody can see nobody is writing in. */
const isVisible = (element: HTMLElement): boolean => element.checkVisibility({ visibilityProperty: true });
const isOpen = (element: HTMLElement): boolean => isVisible(element) && !element.closest('[aria-hidden="true"], [inert]');
