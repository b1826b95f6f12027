// What is shown: the faces of chip and card, the person's doings, fixes that wait for the latest words, and marks that move with them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fix } from '../../../src/model/nudge';
import type { TextEdit } from '../../../src/model/span';
import { createAttendant } from '../../../src/panel/attendant';
import { carrySpans } from '../../../src/panel/carry';
import { announcement, chipLine } from '../../../src/panel/phrases';
import type { EditOutcome } from '../../../src/sites/composer';
import { createDraft, createExchange, createHandClock, deaf, nudge } from './workbench';

const statement: Fix = {
  kind: 'edit',
  id: 'add',
  label: 'Add “Views my own.”',
  edit: { start: 9, end: 9, quote: '', replacement: ' Views my own.' },
};

function attend(text = 'Well done') {
  const clock = createHandClock();
  const exchange = createExchange();
  const draft = createDraft(text);
  const edits: TextEdit[] = [];
  let outcome: EditOutcome = 'done';
  const attendant = createAttendant({
    ...deaf,
    composer: {
      schedule: () => false,
      read: draft.read,
      edit: async (edit) => {
        edits.push(edit);
        return outcome;
      },
      focus: () => {},
    },
    openLine: exchange.openLine,
    clock,
    showHold: () => {},
    remind: async () => true,
  });
  const type = (words: string) => {
    draft.text += words;
    attendant.changed(true);
  };
  attendant.desk.open();
  exchange.activity('on');
  const ends = (as: EditOutcome) => {
    outcome = as;
  };
  return { clock, exchange, draft, attendant, edits, type, ends, view: attendant.view.get, actions: attendant.actions };
}

/** A fix ends in the next turn, as a promise does. */
const turn = () => new Promise((done) => setTimeout(done, 0));

describe('faces', () => {
  it('nothing before the first answer, a tick when all is clear, a count when not', () => {
    const { exchange, view } = attend();
    expect(view().face).toBe('hidden');
    exchange.answer();
    expect(chipLine(view())).toBe('Nothing to look at');
    exchange.answer(nudge('hold'), nudge('tip'));
    expect(chipLine(view())).toBe('2 to look at');
  });

  it('a detector that could not answer is told, never passed over as clear', () => {
    const { exchange, view } = attend();
    const revision = exchange.drafts().at(-1)?.revision ?? -1;
    exchange.says({
      type: 'verdict',
      verdict: { revision, nudges: [], unsure: ['pupil-name'], truncated: false, account: { kind: 'personal' } },
    });
    expect(view().face).toBe('partly');
    exchange.says({ type: 'failed', revision });
    expect(view().face).toBe('unchecked');
  });

  it('keeps what was seen while somebody types on, and drops it when the draft is emptied', () => {
    const { exchange, view, type, draft, attendant, clock } = attend();
    exchange.answer(nudge('hold'));
    type(' indeed');
    expect(view().face).toBe('nudges');
    draft.text = '';
    attendant.changed(false);
    clock.turn(100);
    expect(view().face).toBe('hidden');
  });

  it.each([
    ['paused', 'hidden'],
    ['site-off', 'hidden'],
    ['no-school', 'no-school'],
  ] as const)('%s is %s', (activity, face) => {
    const { exchange, view, actions } = attend();
    exchange.answer(nudge('hold'));
    actions.toggle();
    exchange.activity(activity);
    expect(view()).toMatchObject({ face, nudges: [], open: false, held: null });
  });

  it('a key that changes nothing to be seen draws nothing', () => {
    const { exchange, attendant, type } = attend();
    exchange.answer(nudge('hold'));
    let draws = 0;
    attendant.view.subscribe(() => draws++);
    for (const letter of 'indeed') type(letter);
    expect(draws).toBe(0);
  });
});

describe('the card', () => {
  it('opens and closes, stays open over new words, and closes when nothing is left', () => {
    const { exchange, view, actions, type, clock } = attend();
    exchange.answer(nudge('hold'));
    actions.toggle();
    type('!');
    clock.turn(200);
    exchange.answer(nudge('hold'), nudge('tip'));
    expect(view().open).toBe(true);
    type('!');
    clock.turn(200);
    exchange.answer();
    expect(view().open).toBe(false);
    type('!');
    clock.turn(200);
    exchange.answer(nudge('hold'));
    expect(view().open).toBe(false);
  });

  it('opens by itself when a post is held, with what it is held for; Edit closes it', () => {
    const { exchange, view, actions, attendant } = attend();
    exchange.answer(nudge('tip'), nudge('hold'));
    attendant.gate.ask(() => true);
    expect(view()).toMatchObject({ open: true, held: [{ id: 'hold' }] });
    actions.close();
    expect(view()).toMatchObject({ open: false, held: null });
  });
});

describe('fixes', () => {
  it('are made and told', async () => {
    const { exchange, actions, edits, view } = attend();
    exchange.answer(nudge('warn', 'warn', [statement]));
    actions.applyFix('warn', 'add');
    await turn();
    expect(edits).toEqual([statement.edit]);
    expect(view().notice).toBe('done');
  });

  it.each(['stale', 'copied'] as const)('that end as %s are told so', async (outcome) => {
    const { exchange, actions, ends, view } = attend();
    ends(outcome);
    exchange.answer(nudge('warn', 'warn', [statement]));
    actions.applyFix('warn', 'add');
    await turn();
    expect(view().notice).toBe(outcome);
  });

  it('pressed twice before the words have changed are made once; what else was pressed follows', async () => {
    const { exchange, actions, edits, type } = attend();
    const other = { ...statement, id: 'other' };
    exchange.answer(nudge('warn', 'warn', [statement, other]));
    actions.applyFix('warn', 'add');
    actions.applyFix('warn', 'add');
    actions.applyFix('warn', 'other');
    type(' Views my own.');
    await turn();
    expect(edits).toEqual([statement.edit]);
    const edit = { ...statement.edit, start: 30, end: 30 };
    exchange.answer(nudge('warn', 'warn', [{ ...other, edit }]));
    await turn();
    expect(edits).toEqual([statement.edit, edit]);
  });

  it('made for older words wait for the answer about these, and use its offsets', async () => {
    const { exchange, actions, type, edits } = attend();
    exchange.answer(nudge('warn', 'warn', [statement]));
    type(' indeed');
    actions.applyFix('warn', 'add');
    await turn();
    expect(edits).toEqual([]);
    const edit = { ...statement.edit, start: 16, end: 16 };
    exchange.answer(nudge('warn', 'warn', [{ ...statement, edit }]));
    await turn();
    expect(edits).toEqual([edit]);
  });

  it('of a matter that is no longer there are refused', async () => {
    const { exchange, actions, type, edits, view, clock } = attend();
    exchange.answer(nudge('warn', 'warn', [statement]), nudge('tip'));
    type(' indeed');
    actions.applyFix('warn', 'add');
    exchange.answer(nudge('tip'));
    await turn();
    type('!');
    clock.turn(200);
    actions.applyFix('tip', 'no such fix');
    clock.turn(2_000);
    await turn();
    expect(edits).toEqual([]);
    expect(view().notice).toBe('stale');
  });
});

describe('corrections', () => {
  it('are sent, hide the nudge at once, and leave it hidden when the answer agrees', () => {
    const { exchange, actions, view } = attend();
    exchange.answer(nudge('hold'), nudge('tip'));
    actions.correct('hold', 'not-a-pupil');
    expect(exchange.said.at(-1)).toEqual({
      type: 'correct',
      correction: 'not-a-pupil',
      rule: 'pupil-name',
      quotes: ['Marnie Tolworth'],
      composer: expect.any(String),
    });
    expect(view().nudges.map(({ id }) => id)).toEqual(['tip']);
    exchange.answer(nudge('tip'));
    expect(view().nudges.map(({ id }) => id)).toEqual(['tip']);
  });
});

describe('announcements', () => {
  it('say how many and what, and nothing when there is nothing', () => {
    const { exchange, view } = attend();
    exchange.answer();
    expect(announcement(view())).toBe('');
    exchange.answer(nudge('hold'));
    expect(announcement(view())).toBe('Second Glance: one thing to look at. Pupil named.');
  });
});

describe('marks', () => {
  it('move with their words and go when they are touched', () => {
    expect(carrySpans('Well done Marnie', 'Oh well done Marnie', [[10, 16]])).toEqual([[13, 19]]);
    expect(carrySpans('Well done Marnie', 'Well done Marnie today', [[10, 16]])).toEqual([[10, 16]]);
    expect(carrySpans('Well done Marnie', 'Well done Marie', [[10, 16]])).toEqual([]);
    expect(carrySpans('Well done Marnie', '', [[10, 16]])).toEqual([]);
  });

  it('always stand on the very words they stood on, whatever was put where', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '🏅'), maxLength: 12 });
    fc.assert(
      fc.property(words, words, words, words, words, (head, marked, tail, taken, put) => {
        const before = head + marked + taken + tail;
        const after = head + marked + put + tail;
        fc.pre(marked.length > 0);
        for (const [start, end] of carrySpans(before, after, [[head.length, head.length + marked.length]]))
          expect(after.slice(start, end)).toBe(marked);
      }),
    );
  });
});
