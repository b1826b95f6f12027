// What a tab tells our own background, and does for it: counts, fixes with their end, and the way from nudge to nudge.
import { describe, expect, it, vi } from 'vitest';
import { TabBrief, TabDone, TabState } from '../../../src/messaging/tab-protocol';
import type { Fix } from '../../../src/model/nudge';
import type { TextEdit } from '../../../src/model/span';
import type { Level } from '../../../src/model/words';
import type { Attended } from '../../../src/panel/attend';
import { createAttendant } from '../../../src/panel/attendant';
import { createTabDesk } from '../../../src/panel/tab-desk';
import type { EditOutcome } from '../../../src/sites/composer';
import { createDraft, createExchange, createHandClock, deaf, nudge } from './workbench';

vi.mock('../../../src/panel/toast', () => ({ toast: (words: string) => toasts.push(words) }));
const toasts: string[] = [];

const statement: Fix = {
  kind: 'edit',
  id: 'add',
  label: 'Add “Views my own.”',
  edit: { start: 9, end: 9, quote: '', replacement: ' Views my own.' },
};

/** A composer as `attend` gives it, with hands for the test: its focus, its editor, its card. */
function compose({ text = 'Well done', ends = 'done' as EditOutcome } = {}) {
  const clock = createHandClock();
  const exchange = createExchange();
  const draft = createDraft(text);
  const edits: TextEdit[] = [];
  const attendant = createAttendant({
    ...deaf,
    composer: {
      schedule: () => false,
      read: draft.read,
      edit: async (edit) => {
        edits.push(edit);
        return ends;
      },
      focus: () => {},
    },
    openLine: exchange.openLine,
    clock,
    showHold: (answered) => answered(true),
    remind: async () => true,
  });
  attendant.desk.open();
  exchange.activity('on');
  let at = -1;
  const one: Attended = {
    ...attendant,
    surface: 'post',
    words: () => draft.text,
    hasFocus: () => at >= 0,
    async step(fromStart) {
      const last = attendant.view.get().nudges.length - 1;
      if ((fromStart ? -1 : at) >= last) return false;
      at = fromStart ? 0 : at + 1;
      if (!attendant.view.get().open) attendant.actions.toggle();
      return true;
    },
  };
  const lookAway = () => {
    at = -1;
  };
  return { one, clock, exchange, draft, edits, place: () => at, lookAway, id: attendant.desk.estate().composer };
}

const deskOf = (...all: ReturnType<typeof compose>[]) =>
  createTabDesk({ platform: 'linkedin', attended: () => all.map(({ one }) => one), check: () => [] });

describe('the count', () => {
  it('is of matters over all composers, with the strongest level among them', () => {
    const [a, b, empty] = [compose(), compose(), compose({ text: '' })];
    a.exchange.answer(nudge('tip'), nudge('warn'));
    b.exchange.answer(nudge('hold'));
    const brief = deskOf(a, b, empty).brief();
    expect(brief).toEqual({ count: 3, level: 'hold', unchecked: 0 });
    expect(TabBrief.parse(brief)).toEqual(brief);
  });

  it.each<[Level[], Level | null]>([
    [[], null],
    [['tip'], 'tip'],
    [['warn', 'tip'], 'warn'],
  ])('of %j is of level %s', (levels, level) => {
    const a = compose();
    a.exchange.answer(...levels.map((each) => nudge(each)));
    expect(deskOf(a).brief()).toMatchObject({ count: levels.length, level });
  });

  it('leaves out what was set right, and counts what could not be checked apart', () => {
    const a = compose();
    a.exchange.answer(nudge('hold'), nudge('tip'));
    a.one.actions.correct('hold', 'not-a-pupil');
    expect(deskOf(a).brief()).toEqual({ count: 1, level: 'tip', unchecked: 0 });
    a.exchange.says({ type: 'failed', revision: a.exchange.drafts().at(-1)?.revision ?? 0 });
    expect(deskOf(a).brief()).toEqual({ count: 0, level: null, unchecked: 1 });
  });

  it('is nothing while paused', () => {
    const a = compose();
    a.exchange.answer(nudge('hold'));
    a.exchange.activity('paused');
    expect(deskOf(a).brief()).toEqual({ count: 0, level: null, unchecked: 0 });
  });
});

it('a composer whose line went with the worker hears of a change when it is asked', () => {
  const a = compose();
  a.exchange.answer(nudge('hold'));
  a.exchange.die();
  expect(a.exchange.calls).toHaveLength(1);
  deskOf(a).answer({ type: 'tab.brief' });
  expect(a.exchange.calls).toHaveLength(2);
  a.exchange.activity('paused');
  expect(deskOf(a).brief().count).toBe(0);
  deskOf(a).answer({ type: 'tab.brief' });
  expect(a.exchange.calls).toHaveLength(2);
});

describe('the state', () => {
  it('holds the drafts that are not empty, the one with the focus first, and passes the protocol', () => {
    const [a, b, empty] = [compose(), compose(), compose({ text: ' ' })];
    a.exchange.answer(nudge('tip'));
    b.exchange.answer(nudge('hold'));
    void b.one.step(true);
    const state = TabState.parse(deskOf(a, b, empty).answer({ type: 'tab.state' }));
    expect(state.composers).toBe(3);
    expect(state.drafts.map(({ id }) => id)).toEqual([b.id, a.id]);
  });

  it('never holds the words themselves', () => {
    const a = compose({ text: 'Well done, all of Year Four' });
    a.exchange.answer();
    expect(JSON.stringify(deskOf(a).answer({ type: 'tab.state' }))).not.toContain('Year Four');
  });
});

describe('a fix from the popup', () => {
  const ask = async (composer: ReturnType<typeof compose>, fix = 'add', draft = composer.id) =>
    TabDone.parse(await deskOf(composer).answer({ type: 'tab.fix', draft, nudge: 'warn', fix }));

  it('goes the way of the card’s, and tells how it ended', async () => {
    const a = compose();
    a.exchange.answer(nudge('warn', 'warn', [statement]));
    expect(await ask(a)).toEqual({ outcome: 'done' });
    expect(a.edits).toEqual([statement.edit]);
    expect(a.one.view.get().notice).toBe('done');
  });

  it('is copied over in the popup where the editor would not take it', async () => {
    const a = compose({ ends: 'stale' });
    a.exchange.answer(nudge('warn', 'warn', [statement]));
    expect(await ask(a)).toEqual({ outcome: 'refused', text: ' Views my own.' });
  });

  it('is copied there when it is a message, for a page without the focus has no clipboard', async () => {
    const a = compose();
    a.exchange.answer(nudge('warn', 'warn', [{ kind: 'message', id: 'write', label: 'Copy a message', text: 'Hello,' }]));
    expect(await ask(a, 'write')).toEqual({ outcome: 'message', text: 'Hello,' });
    expect(a.edits).toEqual([]);
    expect(a.one.view.get().notice).toBe(null);
  });

  it('is copied there when it takes the words to another account', async () => {
    const a = compose();
    a.exchange.answer(nudge('warn', 'warn', [{ kind: 'move', id: 'move', label: 'Copy the words' }]));
    expect(await ask(a, 'move')).toEqual({ outcome: 'move', text: a.draft.text });
    expect(a.edits).toEqual([]);
    expect(a.one.view.get().notice).toBe(null);
  });

  it('is stale when the words have changed under it', async () => {
    const a = compose({ ends: 'stale' });
    const fix: Fix = { ...statement, edit: { start: 0, end: 4, quote: 'Well', replacement: 'All' } };
    a.exchange.answer(nudge('warn', 'warn', [fix]));
    a.draft.text = 'Not so good';
    const asked = ask(a);
    // No answer about the new words comes, and so nothing is done to them.
    a.clock.turn(2_000);
    expect(await asked).toEqual({ outcome: 'stale' });
    expect(a.edits).toEqual([]);
  });

  it('that nobody offers, or of a draft that has gone, does nothing', async () => {
    const a = compose();
    a.exchange.answer(nudge('warn', 'warn', [statement]));
    expect(await ask(a, 'another')).toEqual({ outcome: 'stale' });
    expect(await ask(a, 'add', 'somebody else’s')).toEqual({ outcome: 'gone' });
    expect(a.edits).toEqual([]);
  });
});

describe('the next nudge', () => {
  const next = (desk: ReturnType<typeof deskOf>) => desk.answer({ type: 'tab.next' });

  it('begins where somebody writes, goes through every composer, and round again', async () => {
    const [a, b] = [compose(), compose()];
    a.exchange.answer(nudge('hold'), nudge('tip'));
    b.exchange.answer(nudge('warn'));
    const desk = deskOf(a, b);
    const places: string[] = [];
    for (let press = 0; press < 4; press++) {
      expect(await next(desk)).toEqual({ moved: true });
      places.push(a.one.view.get().open ? `a${a.place()}` : `b${b.place()}`);
      // Closing gives the focus back to the words.
      if (!a.one.view.get().open) a.lookAway();
      if (!b.one.view.get().open) b.lookAway();
    }
    expect(places).toEqual(['a0', 'a1', 'b0', 'a0']);
  });

  it('stays with a question until it is answered', async () => {
    const [a, b] = [compose(), compose()];
    a.exchange.answer(nudge('hold'));
    b.exchange.answer(nudge('warn'));
    a.one.gate.ask(() => true);
    const desk = deskOf(a, b);
    await next(desk);
    await next(desk);
    expect(a.one.view.get().held).not.toBeNull();
    expect(b.one.view.get().open).toBe(false);
  });

  it('says so when there is none', async () => {
    const a = compose();
    a.exchange.answer();
    toasts.length = 0;
    expect(await next(deskOf(a))).toEqual({ moved: false });
    expect(toasts).toEqual(['Nothing to look at in what you are writing here.']);
  });
});

it('words are handed over for the draft that is asked about alone', async () => {
  const [a, b] = [compose({ text: 'Mine' }), compose({ text: 'Also mine' })];
  expect(await deskOf(a, b).answer({ type: 'tab.words', draft: b.id })).toEqual({ outcome: 'words', text: 'Also mine' });
});
