// The contract between a site and the rest: what a composer can do, whatever editor is under it.
import type { DraftContext } from '../model/draft';
import type { Span, TextEdit } from '../model/span';
import type { Platform, Surface } from '../model/words';

/** What every site promises. `site.ts` touches no DOM when it is imported, so that Node can list sites. */
export interface Site {
  readonly id: Platform;
  /** Match patterns for the manifest. */
  readonly matches: readonly string[];
  /** Calls `found` for each composer that exists or appears, until the signal aborts. A replaced node is a new composer. */
  observe(root: Document, found: (composer: Composer) => void, signal: AbortSignal): void;
}

/** How an edit ended. `stale`: the words had changed. `copied`: the editor refused, the text is on the clipboard. */
export type EditOutcome = 'done' | 'stale' | 'copied';

/** One place where somebody is writing. */
export interface Composer {
  readonly surface: Surface;
  /** The editable element; for identity and focus only. */
  readonly element: HTMLElement;
  /** Aborted when the composer has left the page or its node was replaced. */
  readonly gone: AbortSignal;
  read(): { text: string; context: DraftContext };
  /** Calls back on every change of text, media or account; not debounced. */
  watch(onChange: () => void, signal: AbortSignal): void;
  /** One edit, one step of the editor's own undo. Reads the text back before it says `done`. */
  edit(change: TextEdit): Promise<EditOutcome>;
  /** Live DOM ranges for offsets of `read().text`; `[]` where there is nothing to draw on, as in a textarea. */
  ranges(span: Span): Range[];
  /**
   * Asks before the site's own button or key submits. `ask` answers at once: `go` lets the event through untouched;
   * `wait` swallows it, and `resume()` performs the same submission later, exactly once,
   * returning false when the site's button is gone and the person must press it again.
   */
  onSubmit(ask: (resume: () => boolean) => 'go' | 'wait', signal: AbortSignal): void;
  /** An element after which a chip sits well (a sibling is inserted), never inside the editable; `null` when none is found. */
  mountPoint(): Element | null;
  focus(): void;
}
