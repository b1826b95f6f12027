// Every message is judged before it is handled, and every failure crosses as one sentence.
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerMessages, dispatch, type Handlers, Refusal } from '../../../src/messaging/background-end';
import type { Reply } from '../../../src/messaging/envelope';
import { type MessageName, protocol } from '../../../src/messaging/protocol';
import type { Sender } from '../../../src/messaging/trust';

const self = { id: 'abcdef', getURL: () => 'chrome-extension://abcdef/' };
const options: Sender = { id: 'abcdef', url: 'chrome-extension://abcdef/options.html', origin: 'chrome-extension://abcdef' };
const page: Sender = { id: 'abcdef', url: 'https://x.com/home', origin: 'https://x.com', tab: { id: 3 } as never, frameId: 0 };
const names = Object.keys(protocol) as MessageName[];

/** Handlers that only note what reached them. */
function noting(answers: Partial<Record<MessageName, () => unknown>> = {}) {
  const heard: { name: string; ask: unknown }[] = [];
  const handlers = Object.fromEntries(
    names.map((name) => [
      name,
      async (ask: unknown) => {
        heard.push({ name, ask });
        return answers[name]?.() ?? {};
      },
    ]),
  ) as unknown as Handlers;
  return { heard, handlers };
}

afterEach(() => void vi.restoreAllMocks());

describe('who may ask', () => {
  it.each(names.filter((name) => protocol[name].from === 'extension'))('%s is refused to a page', async (name) => {
    const { heard, handlers } = noting();
    const reply = await dispatch({ name, payload: { text: 'a', json: '{}', id: 1 } }, page, self, handlers);
    expect(reply).toEqual({ ok: false, error: 'Only Second Glance’s own pages may ask for this.' });
    expect(heard).toEqual([]);
  });

  it('a page may ask for what a page needs, and for nothing else', () => {
    expect(names.filter((name) => protocol[name].from === 'page')).toEqual([
      'panel.load',
      'action.review',
      'action.did',
      'bio.seen',
      'reminder.set',
      'site.unseen',
      'options.open',
      'policy.open',
      'tab.brief',
    ]);
  });

  it('a stranger may ask for nothing at all', async () => {
    const { heard, handlers } = noting();
    for (const name of names) expect((await dispatch({ name, payload: {} }, { id: 'other' }, self, handlers)).ok).toBe(false);
    expect(heard).toEqual([]);
  });
});

describe('what is asked', () => {
  it.each(['toString', '__proto__', 'constructor', 'hasOwnProperty', '', 'settings.GET'])('“%s” is no question', async (name) => {
    const { heard, handlers } = noting();
    expect((await dispatch({ name, payload: {} }, options, self, handlers)).ok).toBe(false);
    expect(heard).toEqual([]);
  });

  it('is judged: a wrong setting is told and reaches no handler', async () => {
    const { heard, handlers } = noting();
    const payload = { breaks: [{ name: 'Lunch', from: '13:00', to: '12:00' }] };
    const reply = await dispatch({ name: 'settings.change', payload }, options, self, handlers);
    expect(reply).toEqual({
      ok: false,
      error: 'This was not understood and nothing was changed. At “breaks › 1”: a break ends after it starts.',
    });
    expect(heard).toEqual([]);
  });

  it('reaches its handler without anything the protocol does not name', async () => {
    const { heard, handlers } = noting();
    const payload = JSON.parse('{"paused":"until-resumed","lurking":1,"__proto__":{"polluted":true}}');
    expect((await dispatch({ name: 'settings.change', payload }, options, self, handlers)).ok).toBe(true);
    expect(heard).toEqual([{ name: 'settings.change', ask: { paused: 'until-resumed' } }]);
    expect('polluted' in {}).toBe(false);
  });

  it('may be anything at all, and the reply is still a reply', async () => {
    const { handlers } = noting();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.jsonValue(),
        fc.constantFrom(page, options),
        async (name, payload, sender) => {
          const reply = await dispatch({ name, payload }, sender, self, handlers);
          expect(reply.ok || reply.error.endsWith('.')).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('what goes wrong', () => {
  it('crosses as the sentence of a refusal', async () => {
    const { handlers } = noting({
      'status.get': () => {
        throw new Refusal('Choose your school first.');
      },
    });
    expect(await dispatch({ name: 'status.get' }, options, self, handlers)).toEqual({
      ok: false,
      error: 'Choose your school first.',
    });
  });

  it('never tells or logs the words of an unexpected error, which may be somebody’s draft', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { handlers } = noting({
      'text.check': () => {
        throw new TypeError('cannot read "Maya Okafor was sent home"');
      },
    });
    const reply = await dispatch({ name: 'text.check', payload: { text: 'Maya Okafor was sent home' } }, options, self, handlers);
    expect(reply).toEqual({ ok: false, error: 'Second Glance could not do this (TypeError). What was in force stays in force.' });
    expect(JSON.stringify(log.mock.calls)).not.toMatch(/Maya/);
    expect(log).toHaveBeenCalledOnce();
  });
});

describe('the listener', () => {
  type Listener = (message: unknown, sender: Sender, reply: (reply: Reply) => void) => boolean;
  const listening = () => {
    const { handlers, heard } = noting();
    const listeners: Listener[] = [];
    answerMessages({ ...self, onMessage: { addListener: (listener) => listeners.push(listener) } }, handlers, async () => {});
    return { listener: listeners[0]!, heard };
  };

  it('keeps the channel open and answers later', async () => {
    const { listener } = listening();
    const reply = await new Promise<Reply>((resolve) => {
      expect(listener({ to: 'background', name: 'settings.get', payload: {} }, options, resolve)).toBe(true);
    });
    expect(reply).toEqual({ ok: true, answer: {} });
  });

  it.each([
    null,
    undefined,
    7,
    'status.get',
    {},
    { type: 'tab.state' },
    { name: 'status.get' },
    { to: 'popup', name: 'status.get' },
  ])('leaves %j to other listeners', (message) => {
    const { listener, heard } = listening();
    expect(listener(message, options, () => expect.unreachable())).toBe(false);
    expect(heard).toEqual([]);
  });
});
