// The page's end of what our background asks: heard from our own extension's pages alone, and not after the script has ended.
import { beforeEach, expect, it, vi } from 'vitest';

type Hear = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => boolean;
const heard = new Set<Hear>();
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'abcdef',
      getURL: () => 'chrome-extension://abcdef/',
      onMessage: { addListener: (hear: Hear) => heard.add(hear), removeListener: (hear: Hear) => heard.delete(hear) },
    },
  },
}));
const { answerTab } = await import('../../../src/messaging/page-end');

const worker = { id: 'abcdef', url: 'chrome-extension://abcdef/background.js', origin: 'chrome-extension://abcdef' };
beforeEach(() => heard.clear());

function listen(answer: (ask: unknown) => unknown = () => 'answered') {
  const life = new AbortController();
  const asked = vi.fn(answer);
  answerTab(asked, life.signal);
  const send = (message: unknown, sender: unknown) =>
    new Promise((resolve) => {
      const all = [...heard].map((hear) => hear(message, sender, resolve));
      if (!all.some(Boolean)) resolve('not heard');
    });
  return { asked, send, life };
}

it('answers our own background, later too', async () => {
  const { send } = listen(async () => 'in time');
  expect(await send({ type: 'tab.next' }, worker)).toBe('in time');
});

it.each([
  ['our script in a page', { id: 'abcdef', url: 'https://x.com/', origin: 'https://x.com', tab: { id: 1 }, frameId: 0 }],
  ['another extension', { ...worker, id: 'other' }],
  ['somebody without an address', { id: 'abcdef' }],
  ['a page that says it is ours', { ...worker, origin: 'https://x.com' }],
])('does not hear %s', async (_, sender) => {
  const { send, asked } = listen();
  expect(await send({ type: 'tab.fix', draft: 'a', nudge: 'b', fix: 'c' }, sender)).toBe('not heard');
  expect(asked).not.toHaveBeenCalled();
});

it.each([null, 'tab.next', {}, { type: 5 }, { type: 'next' }, { to: 'background', name: 'tab.look' }])(
  'leaves %j to whom it may concern',
  async (message) => {
    const { send, asked } = listen();
    expect(await send(message, worker)).toBe('not heard');
    expect(asked).not.toHaveBeenCalled();
  },
);

it('answers nothing with `null` when it fails, and is silent once it has ended', async () => {
  const { send, life } = listen(() => {
    throw new Error('a draft’s words');
  });
  expect(await send({ type: 'tab.next' }, worker)).toBeNull();
  life.abort();
  expect(await send({ type: 'tab.next' }, worker)).toBe('not heard');
});
