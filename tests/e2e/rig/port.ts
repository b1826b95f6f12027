// A composer's port held open by one of the extension's own pages, as the practice page holds it: to hear all that the background says.
import type { Page } from 'playwright-core';
import type { BackgroundSays, ComposerSays } from '../../../src/messaging/protocol';
import { until } from './until';

export interface TestPort {
  say(says: ComposerSays | unknown): Promise<void>;
  /** Types a text as a personal post on the practice page. */
  write(revision: number, text: string, more?: object): Promise<void>;
  heard(): Promise<BackgroundSays[]>;
  /** Waits for a message like this, from `after` messages on. */
  hears<Type extends BackgroundSays['type']>(
    type: Type,
    like?: (says: Extract<BackgroundSays, { type: Type }>) => boolean,
    after?: number,
  ): Promise<Extract<BackgroundSays, { type: Type }>>;
  close(): Promise<void>;
}

interface Held {
  ports: Record<string, { port: { postMessage(message: unknown): void; disconnect(): void }; heard: BackgroundSays[] }>;
}

let made = 0;

export async function openPort(page: Page): Promise<TestPort> {
  const name = `port-${made++}`;
  await page.evaluate((name) => {
    const held = globalThis as unknown as Held;
    held.ports ??= {};
    const port = chrome.runtime.connect({ name: 'composer' });
    const heard: BackgroundSays[] = [];
    port.onMessage.addListener((message) => heard.push(message as BackgroundSays));
    held.ports[name] = { port, heard };
  }, name);
  const port: TestPort = {
    say: (says) =>
      page.evaluate(({ name, says }) => (globalThis as unknown as Held).ports[name]!.port.postMessage(says), { name, says }),
    write: (revision, text, more = {}) => port.say({ type: 'draft', revision, draft: { ...post, text, ...more } }),
    heard: () => page.evaluate((name) => (globalThis as unknown as Held).ports[name]!.heard, name),
    async hears(type, like = () => true, after = 0) {
      return until(`the background to say ${type}`, async () => {
        const says = (await port.heard()).slice(after);
        return says.find((one): one is Extract<BackgroundSays, { type: typeof type }> => one.type === type && like(one as never));
      });
    },
    close: () => page.evaluate((name) => (globalThis as unknown as Held).ports[name]!.port.disconnect(), name),
  };
  return port;
}

const post = { platform: 'practice', surface: 'post', account: { kind: 'personal' }, media: [], audience: 'public' };

declare const chrome: {
  runtime: {
    connect(how: { name: string }): {
      postMessage(message: unknown): void;
      disconnect(): void;
      onMessage: { addListener(listener: (message: unknown) => void): void };
    };
  };
};
