// The background's end of the ports that composers hold open: judges what they say, and speaks to them while they live.
import type { Browser } from 'wxt/browser';
import { type BackgroundSays, COMPOSER_PORT, ComposerSays, PRACTICE_PORT } from './protocol';
import { originOf, type Self } from './trust';

/** One open composer, seen from the background. */
export interface ComposerLine {
  /** The address of the frame it is in; empty when the browser does not say. */
  readonly url: string;
  /** From our own practice page: what is written there is tried, and neither kept nor counted. */
  readonly isPractice: boolean;
  /** `null` when it is in no tab. */
  readonly tab: number | null;
  say(says: BackgroundSays): void;
}

/** What the background does with one composer's words. */
export interface ComposerListener {
  hear(says: ComposerSays): void;
  hungUp(): void;
}

/** What of `browser.runtime` is needed to take calls. */
interface Runtime extends Self {
  onConnect: { addListener(listener: (port: Browser.runtime.Port) => void): void };
}

/**
 * Starts taking calls. Must be called before the worker's first turn ends.
 * What does not pass zod is answered with nothing; `malformed` tells how often that was.
 */
export function takeCalls(runtime: Runtime, answer: (line: ComposerLine) => ComposerListener): { malformed(): number } {
  let malformed = 0;
  runtime.onConnect.addListener((port) => {
    const isPractice = port.name === PRACTICE_PORT;
    if (port.name !== COMPOSER_PORT && !isPractice) return;
    const origin = port.sender ? originOf(port.sender, runtime) : 'stranger';
    if (origin === 'stranger' || (isPractice && origin !== 'extension')) return port.disconnect();
    const listener = answer({
      ...{ url: port.sender?.url ?? '', tab: port.sender?.tab?.id ?? null, isPractice },
      say: (says) => post(port, says),
    });
    // Both listeners end with the port itself.
    port.onMessage.addListener((message: unknown) => {
      const says = ComposerSays.safeParse(message);
      if (says.success && (isPractice || !claims(says.data))) listener.hear(says.data);
      else malformed++;
    });
    port.onDisconnect.addListener(() => listener.hungUp());
  });
  return { malformed: () => malformed };
}

/** A site's page can set neither the clock nor the school. */
const claims = (says: ComposerSays): boolean => says.type === 'draft' && says.draft.practice !== undefined;

function post(port: Browser.runtime.Port, says: BackgroundSays): void {
  try {
    port.postMessage(says);
  } catch {
    // The composer left between question and answer: there is nobody to tell.
  }
}
