// Finds the places where somebody writes by the focus and the keys that go into them, and notices when they have gone.
import type { SiteSurface } from './surface';

export interface Places {
  readonly surfaces: readonly SiteSurface[];
  readonly shadowHosts?: string;
}

export type Found = (element: HTMLElement, surface: SiteSurface, gone: AbortSignal) => void;

/**
 * No polling, and no look at the page's changes while nobody writes: `focusin` and `input` lead to a composer. While one
 * is known, the changes of its tree are watched for one thing only, whether it is still there; when it has gone, one look
 * round finds what was put in its place.
 */
export function findComposers(root: Document, { surfaces, shadowHosts }: Places, found: Found, signal: AbortSignal): void {
  const known = new Map<HTMLElement, AbortController>();
  const heard = new WeakSet<Node>();
  const departures = new MutationObserver(() => leaveGone());

  const adopt = (element: HTMLElement) => {
    if (known.has(element) || !element.isConnected) return;
    const surface = surfaces.find((one) => element.matches(one.editable) && one.accepts(element));
    if (!surface) return;
    const life = new AbortController();
    known.set(element, life);
    for (const tree of [root, element.getRootNode()]) departures.observe(tree, { childList: true, subtree: true });
    found(element, surface, life.signal);
  };
  const leaveGone = () => {
    const gone = [...known].filter(([element]) => !element.isConnected);
    if (gone.length === 0) return;
    for (const [element, life] of gone) {
      known.delete(element);
      life.abort();
    }
    if (known.size === 0) departures.disconnect();
    lookRound();
  };
  const lookRound = () => {
    const editables = surfaces.map(({ editable }) => editable).join();
    const roots = shadowHosts ? [...root.querySelectorAll(shadowHosts)].flatMap(({ shadowRoot }) => shadowRoot ?? []) : [];
    for (const tree of [root, ...roots]) {
      listenIn(tree);
      for (const element of tree.querySelectorAll<HTMLElement>(editables)) if (isShown(element)) adopt(element);
    }
  };
  const follow = (event: Event) => {
    if (!event.isTrusted) return;
    for (const node of event.composedPath()) {
      if (node instanceof ShadowRoot) listenIn(node);
      else if (node instanceof HTMLElement) adopt(node);
    }
  };
  // Focus that moves within one shadow root is not told to the document.
  const listenIn = (tree: Document | ShadowRoot) => {
    if (heard.has(tree)) return;
    heard.add(tree);
    for (const type of ['focusin', 'input']) tree.addEventListener(type, follow, { capture: true, passive: true, signal });
  };

  lookRound();
  signal.addEventListener('abort', () => {
    departures.disconnect();
    for (const life of known.values()) life.abort();
    known.clear();
  });
}

/** Sites keep closed dialogs in the page; what nobody can see nobody is writing in. */
const isShown = (element: HTMLElement): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden="true"], [inert]');
