// The contract between a site and the rest: what a composer can do, whatever editor is under it.
import type { Action } from '../model/action';
import type { Account, DraftContext } from '../model/draft';
import type { Span, TextEdit } from '../model/span';
import type { Platform, Surface } from '../model/words';

/** What every site promises. `site.ts` touches no DOM when it is imported, so that Node can list sites. */
export interface Site {
  readonly id: Platform;
  /** Match patterns for the manifest. */
  readonly matches: readonly string[];
  /** Tells of what there is and what happens on the page until the signal aborts. */
  observe(root: Document, on: SiteListener, signal: AbortSignal): void;
  /** Looks once, when asked, for what the page promises and does not show. */
  selfCheck(root: Document): Missing[];
}

/** What a site tells of. Every call may fail: nothing that is thrown here reaches the page. */
export interface SiteListener {
  /** For each composer that exists or appears. A replaced node is a new composer. */
  composer(composer: Composer): void;
  /** The pointer or the focus has come to a button that reaches somebody: a press may follow. */
  near(action: SocialAction): void;
  /**
   * It is pressed, and the site has not heard of it. Answers at once, like a composer that is to be sent. `isOurs`: we press it for the
   * person, who did so before.
   */
  act(action: SocialAction, resume: Resume, isOurs: boolean): 'go' | 'wait';
  /** What the signed-in person's own profile says about them. */
  bio(seen: SeenBio): void;
}

/** Performs what was held back, exactly once; false when the site's button is gone and the person must press it again. */
export type Resume = () => boolean;

/** A press that reaches somebody. */
export interface SocialAction {
  readonly what: Action;
  /** The button, for a place to ask beside. */
  readonly element: HTMLElement;
}

export interface SeenBio {
  readonly account: Omit<Account, 'kind'>;
  readonly text: string;
  /** One field of several: what is not in it may stand in another. */
  readonly partial: boolean;
}

/** A place to write, or its button, that a page of this kind has and this one does not show. */
export interface Missing {
  readonly surface: Surface;
  readonly part: 'box' | 'button';
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
  /** Known only as something to write in: it is read, and never stands in the way of what the site does with it. */
  readonly isGuess: boolean;
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
  onSubmit(ask: (resume: Resume) => 'go' | 'wait', signal: AbortSignal): void;
  /** Opens the site's own way to post later; false when it has none here. */
  schedule(): boolean;
  /** An element after which a chip sits well (a sibling is inserted), never inside the editable; `null` when none is found. */
  mountPoint(): Element | null;
  focus(): void;
}
