// The moment before the panel's code is there: what is sent waits for it, no longer than for an answer, and never for nothing.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Attendant } from '../../../src/panel/attendant';
import { LONGEST_WAIT } from '../../../src/panel/gate';
import type { Panel } from '../../../src/panel/meeting';
import { createReception } from '../../../src/panel/reception';
import type { Composer, Resume } from '../../../src/sites/composer';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A page with one composer in it, and a panel that comes when it is told to. */
function page(text = 'Well done', decides: 'go' | 'wait' = 'go') {
  const asks: { ask: (resume: Resume) => 'go' | 'wait'; signal: AbortSignal }[] = [];
  const changes: (() => void)[] = [];
  const said: string[] = [];
  const waits: ((panel: Panel | null) => void)[] = [];
  const composer = {
    read: () => ({ text }),
    watch: (changed: () => void) => void changes.push(changed),
    onSubmit: (ask: (resume: Resume) => 'go' | 'wait', signal: AbortSignal) => void asks.push({ ask, signal }),
  } as unknown as Composer;
  const gate = { ask: vi.fn((_: Resume) => decides) };
  const attend = vi.fn(() => ({ gate }) as unknown as Attendant);
  const panel = { attend, asker: vi.fn() } as unknown as Panel;
  const life = new AbortController();
  const receive = createReception({
    panel: () => new Promise((resolve) => waits.push(resolve)),
    attended: () => said.push('attended'),
    notChecked: () => said.push('not checked'),
  });
  const settle = async (given: Panel | null) => {
    waits.shift()?.(given);
    await vi.advanceTimersByTimeAsync(0);
  };
  const press = () => {
    const resume = vi.fn(() => true);
    const open = asks.filter(({ signal }) => !signal.aborted);
    return { resume, answer: open.at(-1)?.ask(resume) };
  };
  return { composer, receive, settle, press, panel, life, said, gate, attend, changes, waits };
}

describe('before the panel is there', () => {
  it('what is sent waits, and is asked about as soon as it comes', async () => {
    const { composer, receive, settle, press, panel, life, gate } = page('Well done', 'wait');
    receive(composer, life.signal);
    const { answer, resume } = press();
    expect(answer).toBe('wait');
    await settle(panel);
    expect(gate.ask).toHaveBeenCalledOnce();
    expect(resume).not.toHaveBeenCalled();
  });

  it('what may go goes, once', async () => {
    const { composer, receive, settle, press, panel, life } = page();
    receive(composer, life.signal);
    const { resume } = press();
    await settle(panel);
    await vi.advanceTimersByTimeAsync(LONGEST_WAIT * 2);
    expect(resume).toHaveBeenCalledOnce();
  });

  it('pressed twice it goes out once', async () => {
    const { composer, receive, settle, press, panel, life } = page();
    receive(composer, life.signal);
    const [first, second] = [press(), press()];
    await settle(panel);
    await vi.advanceTimersByTimeAsync(LONGEST_WAIT * 2);
    expect(first.resume.mock.calls.length + second.resume.mock.calls.length).toBe(1);
  });

  it('nothing waits longer than for an answer, and it is said that it was not checked', async () => {
    const { composer, receive, press, life, said } = page();
    receive(composer, life.signal);
    const { resume } = press();
    await vi.advanceTimersByTimeAsync(LONGEST_WAIT);
    expect(resume).toHaveBeenCalledOnce();
    expect(said).toEqual(['not checked']);
  });

  it('an empty composer is let through at once', () => {
    const { composer, receive, press, life } = page(' \n');
    receive(composer, life.signal);
    expect(press().answer).toBe('go');
  });

  it('it is fetched again with the next word when it could not be had', async () => {
    const { composer, receive, settle, panel, life, changes, waits, attend } = page();
    receive(composer, life.signal);
    await settle(null);
    expect(waits).toHaveLength(0);
    changes[0]?.();
    changes[0]?.();
    expect(waits).toHaveLength(1);
    await settle(panel);
    expect(attend).toHaveBeenCalledOnce();
  });

  it('a composer that has gone meanwhile is attended by nobody', async () => {
    const { composer, receive, settle, panel, life, attend } = page();
    receive(composer, life.signal);
    life.abort();
    await settle(panel);
    expect(attend).not.toHaveBeenCalled();
  });
});

it('afterwards a composer is attended at once, and the door no longer stands in the way', async () => {
  const { composer, receive, settle, panel, press, life, attend } = page();
  receive(composer, life.signal);
  await settle(panel);
  expect(press().answer).toBeUndefined();
  receive(composer, new AbortController().signal);
  expect(attend).toHaveBeenCalledTimes(2);
});
