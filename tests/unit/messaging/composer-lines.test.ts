// Composers' ports: only ours are taken, only what zod knows is heard, and nobody is spoken to after they have gone.
import { describe, expect, it } from 'vitest';
import { type ComposerLine, takeCalls } from '../../../src/messaging/composer-lines';
import type { ComposerSays } from '../../../src/messaging/protocol';

const page = { id: 'abcdef', url: 'https://x.com/home', origin: 'https://x.com', tab: { id: 3 }, frameId: 0 };
const draft = { text: 'Hello', platform: 'x', surface: 'post', account: { kind: 'personal' }, media: [], audience: 'public' };

/** A port without a browser: what is put in comes out at the other listener. */
function aPort({ name = 'composer', sender = page as unknown }: { name?: string; sender?: unknown } = {}) {
  const onMessage: ((message: unknown) => void)[] = [];
  const onDisconnect: (() => void)[] = [];
  const sent: unknown[] = [];
  const state = { open: true };
  const port = {
    name,
    sender,
    postMessage: (message: unknown) => {
      if (!state.open) throw new Error('Attempting to use a disconnected port object');
      sent.push(message);
    },
    disconnect: () => {
      state.open = false;
    },
    onMessage: { addListener: (listener: (message: unknown) => void) => onMessage.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => onDisconnect.push(listener) },
  };
  const close = () => {
    state.open = false;
    for (const listener of onDisconnect) listener();
  };
  const say = (message: unknown) => {
    for (const listener of onMessage) listener(message);
  };
  return { port, sent, state, close, say };
}

function switchboard() {
  const calls: ((port: never) => void)[] = [];
  const lines: ComposerLine[] = [];
  const heard: ComposerSays[] = [];
  let hungUp = 0;
  const runtime = {
    id: 'abcdef',
    getURL: () => 'chrome-extension://abcdef/',
    onConnect: { addListener: (call: (port: never) => void) => void calls.push(call) },
  };
  const { malformed } = takeCalls(runtime, (line) => {
    lines.push(line);
    return { hear: (says) => heard.push(says), hungUp: () => hungUp++ };
  });
  return { connect: (port: unknown) => calls[0]!(port as never), lines, heard, malformed, hungUp: () => hungUp };
}

describe('a call', () => {
  it('is heard, answered and ended', () => {
    const board = switchboard();
    const { port, sent, say, close } = aPort();
    board.connect(port);
    say({ type: 'draft', revision: 1, draft });
    expect(board.heard).toEqual([{ type: 'draft', revision: 1, draft }]);
    expect(board.lines[0]!.url).toBe('https://x.com/home');
    board.lines[0]!.say({ type: 'activity', activity: 'on', language: 'en' });
    expect(sent).toEqual([{ type: 'activity', activity: 'on', language: 'en' }]);
    close();
    expect(board.hungUp()).toBe(1);
    expect(() => board.lines[0]!.say({ type: 'failed', revision: 1 })).not.toThrow();
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['a stranger', { sender: { ...page, id: 'other' } }],
    ['nobody', { sender: null }],
    ['a page that says it is ours', { sender: { ...page, origin: 'chrome-extension://abcdef' } }],
  ])('from %s is cut off', (_, how) => {
    const board = switchboard();
    const { port, state } = aPort(how);
    board.connect(port);
    expect(board.lines).toEqual([]);
    expect(state.open).toBe(false);
  });

  it.each([
    ['a site’s page', page],
    ['a page that says it is ours', { ...page, origin: 'chrome-extension://abcdef' }],
  ])('for practice from %s is cut off', (_, sender) => {
    const board = switchboard();
    const { port, state } = aPort({ name: 'practice', sender });
    board.connect(port);
    expect(board.lines).toEqual([]);
    expect(state.open).toBe(false);
  });

  it('for practice from our own page may name moment and school, and is known for what it is', () => {
    const board = switchboard();
    const { port, say } = aPort({ name: 'practice', sender: { id: 'abcdef', url: 'chrome-extension://abcdef/practice.html' } });
    board.connect(port);
    const staged = {
      ...draft,
      platform: 'practice',
      practice: { platform: 'x', at: '2026-10-06T11:15:00Z', school: 'larkfield' },
    };
    say({ type: 'draft', revision: 1, draft: staged });
    expect(board.lines[0]!.isPractice).toBe(true);
    expect(board.heard).toEqual([{ type: 'draft', revision: 1, draft: staged }]);
  });

  it('on a port of another name is left alone', () => {
    const board = switchboard();
    const { port, state } = aPort({ name: 'devtools' });
    board.connect(port);
    expect(board.lines).toEqual([]);
    expect(state.open).toBe(true);
  });
});

describe('what a composer says', () => {
  it.each<[string, unknown]>([
    ['nothing', null],
    ['a string', 'draft'],
    ['no revision', { type: 'draft', draft }],
    ['a revision below nought', { type: 'draft', revision: -1, draft }],
    ['half a revision', { type: 'draft', revision: 0.5, draft }],
    ['a site that is none', { type: 'draft', revision: 1, draft: { ...draft, platform: 'myspace' } }],
    ['words that are no words', { type: 'draft', revision: 1, draft: { ...draft, text: ['Hello'] } }],
    ['far too much media', { type: 'draft', revision: 1, draft: { ...draft, media: Array(51).fill('image') } }],
    ['an endless bio', { type: 'draft', revision: 1, draft: { ...draft, bio: 'a'.repeat(5_001) } }],
    ['a correction nobody offers', { type: 'correct', correction: 'all-clear', rule: 'pupil-name', quotes: [] }],
    ['a rule that is a path', { type: 'correct', correction: 'these-words', rule: '../../x', quotes: [] }],
    [
      'a moment for practice',
      { type: 'draft', revision: 1, draft: { ...draft, practice: { platform: 'x', at: '2026-10-06T11:15:00Z' } } },
    ],
    ['endless quotes', { type: 'correct', correction: 'these-words', rule: 'tone', quotes: Array(51).fill('a') }],
  ])('is answered with nothing and counted: %s', (_, message) => {
    const board = switchboard();
    const { port, sent, say } = aPort();
    board.connect(port);
    say(message);
    expect(board.heard).toEqual([]);
    expect(sent).toEqual([]);
    expect(board.malformed()).toBe(1);
  });

  it('cannot set the clock: a moment sent along is dropped', () => {
    const board = switchboard();
    const { port, say } = aPort();
    board.connect(port);
    say({ type: 'draft', revision: 1, draft: { ...draft, at: '1999-01-01T00:00:00Z' } });
    expect(board.heard).toHaveLength(1);
    expect(JSON.stringify(board.heard)).not.toMatch(/1999/);
  });
});
