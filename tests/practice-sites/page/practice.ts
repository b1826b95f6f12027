// What a practice page shows to a test, and nothing else: the editor's own model, and what the "server" received.
export interface Practice {
  /** The text in the model of the composer that is open, or of one post of its thread; `null` when none is open. */
  modelText(index?: number): string | null;
  /** Every text that was posted, in order, from whichever place. */
  readonly posts: readonly string[];
  /** Everything that was done to somebody by a press, in order: "follow Marnie Tolworth". */
  readonly deeds: readonly string[];
  /** Replaces the open composer's nodes by new ones with the same words in them, as the sites do when their state changes. */
  rebuild(): void;
}

declare global {
  interface Window {
    __practice: Practice;
  }
}

const posts: string[] = [];
const deeds: string[] = [];

export function expose(modelText: Practice['modelText'], rebuild: Practice['rebuild'] = () => undefined): void {
  window.__practice = { modelText, posts, deeds, rebuild };
}

/** What a press did to somebody. */
export const done = (kind: string, name: string): void => void deeds.push(`${kind} ${name}`);

export const received = (): readonly string[] => posts;

/** How long a site takes to put the composer away. Whoever presses Post twice meanwhile has posted twice. */
const CLOSING_MS = 200;

/** The "server": what arrives here was posted. */
export function receive(text: string, done?: () => void): void {
  posts.push(text);
  if (done) setTimeout(done, CLOSING_MS);
}
