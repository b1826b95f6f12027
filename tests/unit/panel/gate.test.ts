// The gate: what goes at once, what waits and how long, what holds; and that whatever fails, a post goes out exactly once.
import { describe, expect, it } from 'vitest';
import { createDesk } from '../../../src/panel/desk';
import { createGate, LONGEST_REVIEW, LONGEST_WAIT } from '../../../src/panel/gate';
import { createDraft, createExchange, createHandClock, nudge } from './workbench';

/** On, at a draft that was answered with these nudges. */
function stand(...nudges: Parameters<ReturnType<typeof createExchange>['answer']>) {
  const clock = createHandClock();
  const exchange = createExchange();
  const draft = createDraft('Well done');
  const remarks: string[] = [];
  const asked: ((shown: boolean) => void)[] = [];
  const posts: string[] = [];
  const heard: string[] = [];
  const button = { there: true };
  const desk = createDesk({ read: draft.read, openLine: exchange.openLine, clock, ended: () => {} });
  const gate = createGate({
    desk,
    clock,
    showHold: (answered) => asked.push(answered),
    remark: (remark) => remarks.push(remark),
    sent: () => heard.push(draft.text),
  });
  const resume = () => {
    if (button.there) posts.push(draft.text);
    return button.there;
  };
  /** Presses Post as a site does. */
  const press = () => {
    const says = gate.ask(resume);
    if (says === 'go') posts.push(draft.text);
    return says;
  };
  const type = (words: string) => {
    draft.text += words;
    desk.touch(true);
  };
  desk.open();
  exchange.activity('on');
  exchange.answer(...nudges);
  const held = () => gate.held.get()?.map(({ id }) => id) ?? null;
  return { clock, exchange, draft, desk, gate, press, type, remarks, asked, posts, heard, held, button };
}

describe('goes at once', () => {
  it.each([
    ['nothing was seen', []],
    ['only tips and warnings were seen', [nudge('tip'), nudge('warn')]],
  ])('when %s', (_, nudges) => {
    const { press, remarks } = stand(...nudges);
    expect(press()).toBe('go');
    expect(remarks).toEqual([]);
  });

  it.each(['paused', 'no-school', 'site-off'] as const)('when it is %s', (activity) => {
    const { press, exchange, remarks } = stand(nudge('hold'));
    exchange.activity(activity);
    expect(press()).toBe('go');
    expect(remarks).toEqual([]);
  });

  it('when the draft is empty', () => {
    const { press, draft, desk } = stand(nudge('hold'));
    draft.text = '';
    desk.touch(false);
    expect(press()).toBe('go');
  });

  it('when checking has failed, and says so', () => {
    const { press, type, desk, exchange, remarks } = stand();
    type('!');
    desk.refresh();
    exchange.says({ type: 'failed', revision: exchange.drafts().at(-1)?.revision ?? -1 });
    expect(press()).toBe('go');
    expect(remarks).toEqual(['not-checked']);
  });
});

describe('waits for an answer', () => {
  it('at most 300 ms, then lets it go once and says that it was not checked', () => {
    const { press, type, clock, posts, remarks } = stand();
    type('!');
    expect(press()).toBe('wait');
    clock.turn(LONGEST_WAIT - 1);
    expect(posts).toEqual([]);
    clock.turn(1);
    expect(posts).toEqual(['Well done!']);
    expect(remarks).toEqual(['not-checked']);
    clock.turn(10_000);
    expect(posts).toHaveLength(1);
  });

  it.each([
    ['it is', 0],
    ['the words before it are', -1],
  ])('at most a second while %s being reviewed', (_, back) => {
    const { press, type, exchange, clock, posts, remarks } = stand();
    type('!');
    expect(press()).toBe('wait');
    clock.turn(LONGEST_WAIT - 1);
    exchange.says({ type: 'reviewing', revision: exchange.drafts().at(-1)!.revision + back });
    clock.turn(LONGEST_REVIEW - LONGEST_WAIT);
    expect(posts).toEqual([]);
    clock.turn(1);
    expect(posts).toEqual(['Well done!']);
    expect(remarks).toEqual(['not-checked']);
  });

  it('and asks when the review ends in that second', () => {
    const { press, type, exchange, clock, posts, gate } = stand();
    type('!');
    press();
    exchange.says({ type: 'reviewing', revision: exchange.drafts().at(-1)?.revision ?? -1 });
    clock.turn(LONGEST_WAIT + 400);
    exchange.answer(nudge('hold'));
    expect(gate.held.get()).toHaveLength(1);
    expect(posts).toEqual([]);
  });

  it.each([
    [
      'was reviewed before has its answer',
      (exchange: ReturnType<typeof createExchange>) => {
        exchange.says({ type: 'reviewing', revision: 1 });
        exchange.answerTo(1);
      },
    ],
    [
      'was reviewed when the worker died',
      (exchange: ReturnType<typeof createExchange>) => {
        exchange.says({ type: 'reviewing', revision: exchange.drafts().at(-1)?.revision ?? -1 });
        exchange.die();
      },
    ],
  ])('no longer than 300 ms where what %s', (_, happens) => {
    const { press, type, exchange, clock, posts } = stand();
    type('!');
    press();
    happens(exchange);
    clock.turn(LONGEST_WAIT);
    expect(posts).toEqual(['Well done!']);
  });

  it('and goes on as soon as it is clear', () => {
    const { press, type, exchange, posts, remarks, clock } = stand();
    type('!');
    press();
    exchange.answer(nudge('warn'));
    expect(posts).toEqual(['Well done!']);
    expect(remarks).toEqual([]);
    clock.turn(10_000);
    expect(posts).toHaveLength(1);
  });

  it('and holds when the answer holds', () => {
    const { press, type, exchange, posts, held } = stand();
    type(' Marnie');
    press();
    exchange.answer(nudge('hold'), nudge('tip'));
    expect(held()).toEqual(['hold']);
    expect(posts).toEqual([]);
  });

  it('reads the words at the press, for the site may be quicker than its own events', () => {
    const { press, draft, exchange } = stand();
    draft.text = 'Well done Marnie';
    expect(press()).toBe('wait');
    expect(exchange.texts().at(-1)).toBe('Well done Marnie');
  });

  it('once, however often it is pressed meanwhile', () => {
    const { press, type, exchange, posts } = stand();
    type('!');
    expect([press(), press(), press()]).toEqual(['wait', 'wait', 'wait']);
    exchange.answer();
    expect(posts).toHaveLength(1);
  });

  it('and lets go when checking is paused, or the extension goes, meanwhile', () => {
    const paused = stand();
    paused.type('!');
    paused.press();
    paused.exchange.activity('paused');
    expect(paused.posts).toEqual(['Well done!']);
    const orphan = stand();
    orphan.type('!');
    orphan.press();
    orphan.exchange.vanish();
    expect(orphan.posts).toEqual(['Well done!']);
  });

  it('from a worker that has died: the answer of before stands when no new one comes', () => {
    const { press, exchange, clock, held, posts } = stand(nudge('hold'));
    exchange.die();
    expect(press()).toBe('wait');
    expect(exchange.calls).toHaveLength(2);
    clock.turn(LONGEST_WAIT);
    expect(held()).toEqual(['hold']);
    expect(posts).toEqual([]);
  });

  it('from a worker that has died: what was set since is heeded', () => {
    const { press, exchange, posts, held } = stand(nudge('hold'));
    exchange.die();
    press();
    exchange.activity('paused');
    expect(posts).toEqual(['Well done']);
    expect(held()).toBeNull();
  });
});

describe('holds', () => {
  it('and Post anyway sends it exactly once; the same matter does not hold this draft again', () => {
    const { press, asked, gate, posts, held, type, desk, exchange } = stand(nudge('hold'));
    expect(press()).toBe('wait');
    asked[0]?.(true);
    gate.postAnyway();
    gate.postAnyway();
    expect(posts).toEqual(['Well done']);
    expect(held()).toBeNull();
    type('!');
    desk.refresh();
    exchange.answer(nudge('hold'));
    expect(press()).toBe('go');
  });

  it('but another matter does, and so does the same one in the next draft', () => {
    const { press, asked, gate, type, desk, exchange, draft, held } = stand(nudge('hold'));
    press();
    asked[0]?.(true);
    gate.postAnyway();
    type(' Corin');
    desk.refresh();
    exchange.answer(nudge('hold'), nudge('hold', 'another'));
    press();
    expect(held()).toEqual(['another']);
    gate.goBack();
    draft.text = '';
    desk.touch(false);
    desk.refresh();
    draft.text = 'Well done';
    desk.touch(false);
    desk.refresh();
    exchange.answer(nudge('hold'));
    press();
    expect(held()).toEqual(['hold']);
  });

  it('and going back sends nothing, now or later', () => {
    const { press, asked, gate, posts, clock } = stand(nudge('hold'));
    press();
    asked[0]?.(true);
    gate.goBack();
    gate.postAnyway();
    clock.turn(10_000);
    expect(posts).toEqual([]);
    expect(press()).toBe('wait');
  });

  it('no longer when the words move on, even when the answer comes before they were read again', () => {
    const { press, asked, gate, posts, held, type, clock } = stand(nudge('hold'));
    press();
    asked[0]?.(true);
    type('!');
    gate.postAnyway();
    expect(posts).toEqual([]);
    expect(held()).toBeNull();
    press();
    clock.turn(10_000);
    expect(posts).toEqual(['Well done!']);
  });

  it('on while the worker dies and comes back, and the site stirs without changing the words', () => {
    const { press, asked, gate, posts, held, desk, exchange, clock } = stand(nudge('hold'));
    exchange.die();
    press();
    clock.turn(LONGEST_WAIT);
    asked[0]?.(true);
    exchange.activity('on');
    desk.touch(false);
    clock.turn(5_000);
    expect(held()).toEqual(['hold']);
    exchange.answer(nudge('hold'));
    expect(held()).toEqual(['hold']);
    gate.postAnyway();
    expect(posts).toEqual(['Well done']);
  });

  it('no longer when the person says that it is mistaken, and then Post goes', () => {
    const { press, asked, gate, posts, held } = stand(nudge('hold'), nudge('hold', 'other'));
    press();
    asked[0]?.(true);
    gate.excuse('hold');
    expect(held()).toEqual(['other']);
    gate.excuse('other');
    expect(held()).toBeNull();
    expect(posts).toEqual([]);
    expect(press()).toBe('go');
  });

  it('asks again at the next press', () => {
    const { press, asked, posts } = stand(nudge('hold'));
    press();
    asked[0]?.(true);
    expect(press()).toBe('wait');
    expect(asked).toHaveLength(2);
    expect(posts).toEqual([]);
  });
});

describe('lets go', () => {
  it('when the question could not be shown, and says so', () => {
    const { press, asked, posts, remarks } = stand(nudge('hold'));
    press();
    asked[0]?.(false);
    expect(posts).toEqual(['Well done']);
    expect(remarks).toEqual(['not-shown']);
  });

  it('when the question does not come at all', () => {
    const { press, clock, posts, asked, gate } = stand(nudge('hold'));
    press();
    clock.turn(5_000);
    expect(posts).toEqual(['Well done']);
    asked[0]?.(true);
    gate.postAnyway();
    expect(posts).toHaveLength(1);
  });

  it('at the next press, when the site’s button had gone', () => {
    const { press, asked, gate, posts, remarks, button } = stand(nudge('hold'));
    press();
    asked[0]?.(true);
    button.there = false;
    gate.postAnyway();
    expect(posts).toEqual([]);
    expect(remarks).toEqual(['press-again']);
    button.there = true;
    expect(press()).toBe('go');
    expect(posts).toEqual(['Well done']);
  });
});

describe('an old answer', () => {
  it('is asked for anew when Post is pressed: what was free may be forbidden by now', () => {
    const { press, clock, exchange, held, posts } = stand(nudge('tip'));
    clock.turn(61_000);
    expect(press()).toBe('wait');
    exchange.answer(nudge('hold'));
    expect(held()).toHaveLength(1);
    expect(posts).toEqual([]);
  });

  it('and what was forbidden may be free', () => {
    const { press, clock, exchange, held, posts } = stand(nudge('hold'));
    clock.turn(61_000);
    expect(press()).toBe('wait');
    exchange.answer();
    expect(held()).toBeNull();
    expect(posts).toHaveLength(1);
  });

  it('still stands a moment before', () => {
    const { press, clock } = stand(nudge('tip'));
    clock.turn(59_000);
    expect(press()).toBe('go');
  });
});
