// The desk: what is sent and when, which answers count, and what happens when the worker or the extension goes.
import { describe, expect, it } from 'vitest';
import { createDesk, PAUSE_AFTER_KEY } from '../../../src/panel/desk';
import { createDraft, createExchange, createHandClock, nudge } from './workbench';

function sitDown(text = '') {
  const clock = createHandClock();
  const exchange = createExchange();
  const draft = createDraft(text);
  let ends = 0;
  const desk = createDesk({
    read: () => draft.read(),
    openLine: exchange.openLine,
    clock,
    ended: () => {
      ends++;
    },
  });
  const type = (words: string) => {
    draft.text += words;
    desk.touch(true);
  };
  return { clock, exchange, draft, desk, type, standing: () => desk.state.get().standing, ends: () => ends };
}

/** On, with these words sent and answered. */
function answered(text: string, ...nudges: Parameters<ReturnType<typeof createExchange>['answer']>) {
  const seat = sitDown(text);
  seat.desk.open();
  seat.exchange.activity('on');
  seat.exchange.answer(...nudges);
  return seat;
}

describe('sending', () => {
  it('opens one line at focus and keeps it', () => {
    const { desk, exchange, type } = sitDown();
    desk.open();
    desk.open();
    type('a');
    expect(exchange.calls).toHaveLength(1);
  });

  it('waits for a pause after the last key, and sends the words as they then are', () => {
    const { desk, exchange, clock, type } = sitDown();
    desk.open();
    exchange.activity('on');
    type('Well');
    clock.turn(PAUSE_AFTER_KEY - 1);
    type(' done');
    clock.turn(PAUSE_AFTER_KEY - 1);
    expect(exchange.texts()).toEqual([]);
    clock.turn(1);
    expect(exchange.texts()).toEqual(['Well done']);
  });

  it('hardly waits for what is not a key', () => {
    const { desk, exchange, clock, draft } = sitDown('Look');
    desk.open();
    exchange.activity('on');
    draft.media.push('image');
    desk.touch(false);
    clock.turn(30);
    expect(exchange.drafts().map((says) => says.draft.media)).toEqual([[], ['image']]);
  });

  it('reads nothing until the background has said that it is on', () => {
    const { desk, exchange, clock, type, draft } = sitDown('secret');
    let reads = 0;
    const read = draft.read;
    draft.read = () => {
      reads++;
      return read();
    };
    desk.open();
    type('!');
    clock.turn(1_000);
    desk.refresh();
    expect(reads).toBe(0);
    exchange.activity('on');
    expect(reads).toBe(1);
    expect(exchange.texts()).toEqual(['secret!']);
  });

  it('does not send an empty draft, nor the same one twice', () => {
    const { desk, exchange, clock, type, standing } = sitDown('   ');
    desk.open();
    exchange.activity('on');
    expect(exchange.texts()).toEqual([]);
    expect(standing()).toBe('empty');
    type('Hello');
    clock.turn(PAUSE_AFTER_KEY);
    type('');
    clock.turn(PAUSE_AFTER_KEY);
    expect(exchange.texts()).toEqual(['   Hello']);
  });

  it('sends a picture without words', () => {
    const { desk, exchange, draft } = sitDown();
    draft.media.push('video');
    desk.open();
    exchange.activity('on');
    expect(exchange.drafts()).toHaveLength(1);
  });
});

describe('answers', () => {
  it('count only for the latest words', () => {
    const { exchange, clock, type, desk, standing } = answered('One');
    type(' two');
    clock.turn(PAUSE_AFTER_KEY);
    const [first, second] = exchange.drafts();
    exchange.answerTo(first?.revision ?? -1, nudge('hold'));
    expect(standing()).toBe('waiting');
    expect(desk.verdictNow()).toBeNull();
    exchange.answerTo(second?.revision ?? -1, nudge('tip'));
    expect(desk.verdictNow()?.nudges.map(({ id }) => id)).toEqual(['tip']);
  });

  it('are out of date from the next key on, before anything is sent', () => {
    const { desk, type, standing } = answered('One', nudge('hold'));
    expect(desk.verdictNow()).not.toBeNull();
    type('!');
    expect(desk.verdictNow()).toBeNull();
    expect(standing()).toBe('waiting');
  });

  it('count again when the change turned out to be none', () => {
    const { desk, clock, exchange, standing } = answered('One', nudge('hold'));
    desk.touch(false);
    clock.turn(100);
    expect(standing()).toBe('current');
    expect(exchange.texts()).toEqual(['One']);
  });

  it('that arrive while somebody types on do not count', () => {
    const { desk, clock, exchange, type } = answered('One');
    type(' two');
    clock.turn(PAUSE_AFTER_KEY);
    type(' three');
    exchange.answer(nudge('hold'));
    expect(desk.verdictNow()).toBeNull();
  });

  it('may come again for the same words, as after a correction', () => {
    const { desk, exchange } = answered('One', nudge('hold'));
    exchange.answer();
    expect(desk.verdictNow()?.nudges).toEqual([]);
  });

  it('of "failed" and none at all are both told as not checked; a late one still counts', () => {
    const { desk, clock, exchange, type, standing } = answered('One');
    type('!');
    clock.turn(PAUSE_AFTER_KEY);
    exchange.says({ type: 'failed', revision: exchange.drafts().at(-1)?.revision ?? -1 });
    expect(standing()).toBe('failed');
    type('?');
    clock.turn(10_000);
    expect(standing()).toBe('failed');
    exchange.answer(nudge('hold'));
    expect(standing()).toBe('current');
    expect(desk.verdictNow()?.nudges).toHaveLength(1);
  });
});

describe('activity', () => {
  it.each(['paused', 'no-school', 'site-off'] as const)('%s silences it; on sends the draft again', (activity) => {
    const { desk, clock, exchange, type } = answered('One', nudge('hold'));
    exchange.activity(activity);
    expect(desk.state.get()).toMatchObject({ activity, standing: 'empty', verdict: null, text: '' });
    type(' two');
    desk.refresh();
    clock.turn(10_000);
    expect(exchange.texts()).toEqual(['One']);
    exchange.activity('on');
    expect(exchange.texts()).toEqual(['One', 'One two']);
  });

  it('said anew asks anew, so that an answer of before does not count', () => {
    const { desk, exchange } = answered('One', nudge('hold'));
    exchange.activity('on');
    expect(desk.verdictNow()).toBeNull();
    expect(exchange.texts()).toEqual(['One', 'One']);
  });

  it('said anew leaves the answer of before for whoever can wait no longer, while the words are the same', () => {
    const { desk, clock, exchange, type } = answered('One', nudge('hold'));
    exchange.activity('on');
    expect(desk.verdictStill()?.nudges).toHaveLength(1);
    type(' two');
    expect(desk.verdictStill()).toBeNull();
    clock.turn(PAUSE_AFTER_KEY);
    expect(desk.verdictStill()).toBeNull();
    exchange.answer();
    expect(desk.verdictStill()?.nudges).toEqual([]);
  });
});

describe('the worker dies', () => {
  it('while a draft waits: the line is opened again at once and the draft sent', () => {
    const { clock, exchange, type } = answered('One');
    type(' two');
    clock.turn(PAUSE_AFTER_KEY);
    exchange.die();
    expect(exchange.calls).toHaveLength(2);
    exchange.activity('on');
    expect(exchange.texts()).toEqual(['One', 'One two', 'One two']);
  });

  it('while nothing waits: the answer stands, and the next key opens the line again', () => {
    const { desk, clock, exchange, type } = answered('One', nudge('hold'));
    exchange.die();
    expect(exchange.calls).toHaveLength(1);
    expect(desk.verdictNow()?.nudges).toHaveLength(1);
    type('!');
    expect(exchange.calls).toHaveLength(2);
    clock.turn(PAUSE_AFTER_KEY);
    expect(exchange.texts()).toEqual(['One']);
    exchange.activity('on');
    expect(exchange.texts()).toEqual(['One', 'One!']);
  });

  it('over and over: gives up for these words, and tries again with the next key', () => {
    const { clock, exchange, type, standing } = answered('One');
    type('!');
    clock.turn(PAUSE_AFTER_KEY);
    for (let times = 0; times < 10; times++) exchange.die();
    expect(exchange.calls.length).toBeLessThan(5);
    expect(standing()).toBe('failed');
    const before = exchange.calls.length;
    type('?');
    expect(exchange.calls).toHaveLength(before + 1);
  });
});

describe('the end', () => {
  it('comes quietly when the extension has gone, once, and for good', () => {
    const { desk, clock, exchange, type, ends } = answered('One', nudge('hold'));
    exchange.vanish();
    type('!');
    type('?');
    clock.turn(10_000);
    expect(ends()).toBe(1);
    expect(desk.state.get().verdict).toBeNull();
    expect(exchange.texts()).toEqual(['One']);
  });

  it('hangs up and says nothing more', () => {
    const { desk, exchange, clock, type } = answered('One');
    type('!');
    desk.close();
    clock.turn(10_000);
    expect(exchange.calls.every(({ open }) => !open)).toBe(true);
    expect(exchange.texts()).toEqual(['One']);
  });
});

describe('settle', () => {
  it('calls back at once when there is an answer, else with the answer, else when time is up; once', () => {
    const { desk, clock, exchange, type } = answered('One');
    const heard: string[] = [];
    desk.settle(300, () => heard.push('at once'));
    type('!');
    desk.refresh();
    desk.settle(300, () => heard.push('answered'));
    exchange.answer();
    type('?');
    desk.refresh();
    desk.settle(300, () => heard.push('time up'));
    desk.settle(300, () => heard.push('called off'))();
    clock.turn(300);
    exchange.answer();
    clock.turn(1_000);
    expect(heard).toEqual(['at once', 'answered', 'time up']);
  });
});
