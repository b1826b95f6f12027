// Presses that reach somebody: asked about once, done once, and never kept back by a fault of ours.
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/model/action';
import type { Nudge, Verdict } from '../../../src/model/nudge';
import { createActionDesk, type Question } from '../../../src/panel/action-desk';
import { LONGEST_CARD, LONGEST_WAIT } from '../../../src/panel/gate';
import { createHandClock, nudge } from './workbench';

const action = (name: string): Action => ({
  platform: 'x',
  kind: 'follow',
  account: { kind: 'personal' },
  person: { name },
  media: [],
});
const verdictOf = (...nudges: Nudge[]): Verdict => ({
  revision: 0,
  nudges,
  unsure: [],
  truncated: false,
  account: { kind: 'personal' },
});

function sit({ sees = true, presses = true } = {}) {
  const clock = createHandClock();
  const asked: Action[] = [];
  const replies: { reply(verdict: Verdict | null): void; fail(): void }[] = [];
  const questions: Question[] = [];
  const told: string[] = [];
  const done: string[] = [];
  let sent = 0;
  const desk = createActionDesk({
    clock,
    review: (what) => {
      asked.push(what);
      return new Promise((resolve, reject) => replies.push({ reply: resolve, fail: () => reject(new Error('gone')) }));
    },
    ask: (question, answered) => {
      questions.push(question);
      answered(sees);
    },
    withdraw: () => told.push('withdrawn'),
    remark: (remark) => told.push(remark),
    mention: ({ id }) => told.push(`mentioned ${id}`),
    did: (_, did, nudges) => done.push(`${did} ${nudges.map(({ id }) => id).join()}`),
  });
  const resume = () => {
    if (presses) sent++;
    return presses;
  };
  const of = (name: string) => ({ what: action(name), element: {} as HTMLElement });
  return {
    clock,
    asked,
    questions,
    told,
    done,
    sent: () => sent,
    near: (name: string) => desk.near(of(name)),
    press: (name: string) => desk.act(of(name), resume, false),
    async reply(verdict: Verdict | null, at = replies.length - 1) {
      replies[at]?.reply(verdict);
      await Promise.resolve();
      await Promise.resolve();
    },
    async fail() {
      replies.at(-1)?.fail();
      for (let turn = 0; turn < 4; turn++) await Promise.resolve();
    },
  };
}

describe('a press', () => {
  it('goes at once when the answer is there and is nothing', async () => {
    const seat = sit();
    seat.near('Petra');
    await seat.reply(verdictOf());
    expect(seat.press('Petra')).toBe('go');
    expect(seat.sent()).toBe(0);
    expect(seat.asked).toHaveLength(1);
  });

  it('goes at once when nothing is read now', async () => {
    const seat = sit();
    seat.near('Petra');
    await seat.reply(null);
    expect(seat.press('Petra')).toBe('go');
  });

  it.each(['hold', 'warn'] as const)('waits for the person on a %s, and is done once when they go on', async (level) => {
    const seat = sit();
    seat.near('Marnie');
    await seat.reply(verdictOf(nudge(level)));
    expect(seat.press('Marnie')).toBe('wait');
    expect(seat.press('Marnie'), 'pressed again meanwhile').toBe('wait');
    expect(seat.questions).toHaveLength(1);
    expect(seat.sent()).toBe(0);
    seat.questions[0]?.goOn();
    seat.questions[0]?.goOn();
    expect(seat.sent()).toBe(1);
    expect(seat.press('Marnie'), 'the same again').toBe('go');
  });

  it('is not done when the person leaves it, and is asked about the next time', async () => {
    const seat = sit();
    seat.near('Marnie');
    await seat.reply(verdictOf(nudge('hold')));
    seat.press('Marnie');
    seat.questions[0]?.leave();
    expect(seat.sent()).toBe(0);
    expect(seat.press('Marnie')).toBe('wait');
    expect(seat.questions).toHaveLength(2);
  });

  it('has what came of the question told: left, and then gone on with', async () => {
    const seat = sit();
    seat.near('Marnie');
    await seat.reply(verdictOf(nudge('hold'), nudge('warn')));
    seat.press('Marnie');
    expect(seat.done).toEqual([]);
    seat.questions[0]?.leave();
    seat.press('Marnie');
    seat.questions[1]?.goOn();
    seat.questions[1]?.leave();
    expect(seat.done).toEqual(['left-it hold,warn', 'went-on hold,warn']);
  });

  it('has nothing told when the question was not seen', async () => {
    const seat = sit({ sees: false });
    seat.near('Marnie');
    await seat.reply(verdictOf(nudge('hold')));
    seat.press('Marnie');
    expect(seat.done).toEqual([]);
  });

  it('is never kept for a tip, which is told once', async () => {
    const seat = sit();
    seat.near('Petra');
    await seat.reply(verdictOf(nudge('tip')));
    expect(seat.press('Petra')).toBe('go');
    expect(seat.press('Petra')).toBe('go');
    expect(seat.told).toEqual(['mentioned tip']);
    expect(seat.done).toEqual(['went-on tip']);
  });

  it('before the answer waits for it, and goes by itself when it is nothing', async () => {
    const seat = sit();
    expect(seat.press('Petra')).toBe('wait');
    await seat.reply(verdictOf());
    expect(seat.sent()).toBe(1);
    expect(seat.told).toEqual([]);
  });

  it('without an answer in time goes, and it is said that it was not checked', async () => {
    const seat = sit();
    seat.press('Petra');
    seat.clock.turn(LONGEST_WAIT);
    expect(seat.sent()).toBe(1);
    await seat.reply(verdictOf(nudge('hold')));
    expect(seat.questions).toHaveLength(0);
    expect(seat.sent()).toBe(1);
    expect(seat.told).toEqual(['not-checked']);
  });

  it('goes when the background fails, and the next one asks anew', async () => {
    const seat = sit();
    seat.press('Petra');
    await seat.fail();
    expect(seat.sent()).toBe(1);
    seat.near('Petra');
    expect(seat.asked).toHaveLength(2);
  });

  it('goes when the question cannot be seen', async () => {
    const seat = sit({ sees: false });
    seat.near('Marnie');
    await seat.reply(verdictOf(nudge('hold')));
    seat.press('Marnie');
    expect(seat.sent()).toBe(1);
    expect(seat.told).toContain('not-shown');
    seat.clock.turn(LONGEST_CARD);
    expect(seat.sent()).toBe(1);
  });

  it('that cannot be performed is let through when it is pressed once more', async () => {
    const seat = sit({ presses: false });
    seat.near('Marnie');
    await seat.reply(verdictOf(nudge('hold')));
    seat.press('Marnie');
    seat.questions[0]?.goOn();
    expect(seat.told).toContain('press-again');
    expect(seat.press('Marnie')).toBe('go');
  });

  it('of another takes the place of the question that stands', async () => {
    const seat = sit();
    seat.near('Marnie');
    await seat.reply(verdictOf(nudge('hold')));
    seat.near('Corin');
    await seat.reply(verdictOf(nudge('hold')));
    seat.press('Marnie');
    seat.press('Corin');
    seat.questions[0]?.goOn();
    expect(seat.sent()).toBe(0);
    seat.questions[1]?.goOn();
    expect(seat.sent()).toBe(1);
  });
});
