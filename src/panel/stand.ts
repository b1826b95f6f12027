// Our place in somebody else's page: one plain element with a closed root beside the composer, put back when the site takes it away.
import { locale } from '../language/spoken';
import { guarded, quiet } from './faults';
import { adoptStyle } from './style';
import { themeAt } from './theme';

export interface Stand {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the element where it belongs, into the page's colours and into our language. */
  settle(): void;
  /** While something is shown, being taken out of the page is noticed. */
  keep(shown: boolean): void;
}

export interface Place {
  mountPoint(): Element | null;
  /** Where the person writes; our place is near it when the site offers none. */
  editor: HTMLElement;
  /** Called after it was put back, for a popover closes when it leaves the page. */
  replaced(): void;
}

/** A site that takes us out more often than this in one stay has no room for us. */
const MOST_RETURNS = 40;

export function createStand({ mountPoint, editor, replaced }: Place, css: string, signal: AbortSignal): Stand {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  adoptStyle(root, css);
  let returns = 0;
  let floating = false;
  let watching: Node | null = null;

  const settle = () => {
    if (signal.aborted) return;
    const point = pointFor(
      guarded(() => mountPoint(), null),
      editor,
    );
    if (!host.isConnected || (floating && point)) {
      floating = !point;
      if (point) point.after(host);
      // No row of the site's own to stand in: a corner over whatever holds the composer.
      else (editor.closest('dialog,[role=dialog]') ?? document.body).append(host);
    }
    const theme = themeAt(host.parentElement ?? editor);
    for (const part of root.querySelectorAll<HTMLElement>('.glance')) {
      part.style.colorScheme = theme;
      // By the page's own it would be read out in the page's language.
      part.lang = locale();
      part.classList.toggle('floating', floating);
    }
  };

  const observer = new MutationObserver(
    quiet(() => {
      if (host.isConnected || returns++ > MOST_RETURNS || signal.aborted) return;
      settle();
      replaced();
    }),
  );

  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });

  return {
    host,
    root,
    settle,
    keep(shown) {
      const wanted = shown && !signal.aborted ? editor.getRootNode() : null;
      if (wanted === watching) return;
      watching = wanted;
      observer.disconnect();
      if (wanted) observer.observe(wanted, { childList: true, subtree: true });
    },
  };
}

const pointFor = (point: Element | null, editor: HTMLElement): Element | null =>
  point?.isConnected && !editor.contains(point) ? point : null;
