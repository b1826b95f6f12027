// What a practice page shows to a test, and nothing else: the editor's own model, and what the "server" received.
export interface Practice {
  /** The text in the model of the composer that is open, or of one post of its thread; `null` when none is open. */
  modelText(index?: number): string | null;
  /** Every text that was posted, in order. */
  readonly posts: readonly string[];
}

declare global {
  interface Window {
    __practice: Practice;
  }
}

const posts: string[] = [];

export function expose(modelText: Practice['modelText']): void {
  window.__practice = { modelText, posts };
}

export const received = (): readonly string[] => posts;

/** How long a site takes to put the composer away. Whoever presses Post twice meanwhile has posted twice. */
const CLOSING_MS = 200;

/** The "server": what arrives here was posted. */
export function receive(text: string, done?: () => void): void {
  posts.push(text);
  if (done) setTimeout(done, CLOSING_MS);
}
