// The page's end: a composer's port, the few asks a content script may make, and what our own background asks of this tab.
import { browser } from 'wxt/browser';
import type { Envelope, Reply } from './envelope';
import type { Answer, Ask, BackgroundSays, COMPOSER_PORT, ComposerSays, MessageName, PRACTICE_PORT, Protocol } from './protocol';
import type { TabAsk } from './tab-protocol';
import { originOf, type Sender } from './trust';

/** The asks whose entry in the protocol says that pages may make them. */
export type PageAsk = { [Name in MessageName]: Protocol[Name]['from'] extends 'page' ? Name : never }[MessageName];

/** An open port, seen from a composer. */
export interface Line {
  /** Returns false when the port had closed. */
  say(says: ComposerSays): boolean;
  hangUp(): void;
}

export interface LineListener {
  hear(says: BackgroundSays): void;
  /** The other end is gone: the worker was stopped, or the extension was reloaded. Not called after `hangUp`. */
  closed(): void;
}

// Typed by the protocol and not imported from it: its file would bring zod into every page.
type PortName = typeof COMPOSER_PORT | typeof PRACTICE_PORT;

/** Opens a composer's port; `null` when the extension was reloaded or removed and this script is an orphan. */
export function openLine(listener: LineListener, name: PortName = 'composer'): Line | null {
  if (!isAlive()) return null;
  try {
    const port = browser.runtime.connect({ name });
    port.onMessage.addListener((message: unknown) => {
      if (isSaying(message)) listener.hear(message);
    });
    port.onDisconnect.addListener(() => listener.closed());
    return { say: (says) => attempt(() => port.postMessage(says)), hangUp: () => void attempt(() => port.disconnect()) };
  } catch {
    return null;
  }
}

/** Asks the background; `null` when it did not happen. */
export async function askBackground<Name extends PageAsk & MessageName>(
  name: Name,
  payload: Ask<Name>,
): Promise<Answer<Name> | null> {
  const envelope: Envelope<Name> = { to: 'background', name, payload };
  try {
    const reply: Reply<Name> | undefined = await browser.runtime.sendMessage(envelope);
    return reply?.ok ? reply.answer : null;
  } catch {
    return null;
  }
}

/**
 * Answers what our own background asks of this tab, while this script lives. Nobody else is heard: no page, and no other script of
 * ours, which runs in a page's process. What cannot be done is answered with `null`.
 */
export function answerTab(answer: (ask: TabAsk) => unknown, signal: AbortSignal): void {
  const hear = (message: unknown, sender: Sender, reply: (answer: unknown) => void): boolean => {
    if (!isTabAsk(message) || originOf(sender, browser.runtime) !== 'extension') return false;
    Promise.resolve()
      .then(() => answer(message))
      .then(reply, () => reply(null));
    // "The answer comes later": understood by Chromium and Firefox alike.
    return true;
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => void attempt(() => browser.runtime.onMessage.removeListener(hear)));
}

/** Judged by its name alone: it is typed where it is sent, and nobody else can send it. */
const isTabAsk = (message: unknown): message is TabAsk =>
  isRecord(message) && typeof message.type === 'string' && message.type.startsWith('tab.');

/** An orphan's `runtime` has lost its id; a page must not be troubled by it. */
export const isAlive = (): boolean => {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
};

/** The background is ours and typed, but an older or newer version of it may be speaking. */
function isSaying(message: unknown): message is BackgroundSays {
  if (!isRecord(message)) return false;
  if (message.type === 'activity') return typeof message.activity === 'string';
  if (message.type === 'failed' || message.type === 'reviewing') return typeof message.revision === 'number';
  return message.type === 'verdict' && isRecord(message.verdict) && Array.isArray(message.verdict.nudges);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function attempt(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}
