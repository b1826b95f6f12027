// "Check the selected text": the text waits in this worker's memory for our own page to take it, once, and is kept nowhere.
import type { Platform } from '../../src/model/words';

export interface Selected {
  readonly text: string;
  /** Where it was selected, if that is one of the sites. */
  readonly platform: Platform | null;
}

export interface SelectedTexts {
  /** Returns the token by which it is taken. */
  put(selected: Selected): string;
  take(token: string): Selected | null;
}

/** Longer than any of the sites takes; what is longer is judged by its first part all the same. */
const LONGEST = 20_000;
/** A page of ours opens in a moment. What nobody has come for by then is let go. */
const KEPT_MS = 60_000;

/** `letGo` calls back later; the clock is handed in, so that nobody waits for it in a test. */
export function createSelectedTexts(letGo: (act: () => void, ms: number) => void): SelectedTexts {
  const waiting = new Map<string, Selected>();
  return {
    put({ text, platform }) {
      const token = crypto.randomUUID();
      waiting.set(token, { text: text.slice(0, LONGEST), platform });
      letGo(() => waiting.delete(token), KEPT_MS);
      return token;
    },
    take(token) {
      const selected = waiting.get(token) ?? null;
      waiting.delete(token);
      return selected;
    },
  };
}
