// What a composer tells of the person's doings: only what happened, only where something was nudged, and never a word of the draft.
import { describe, expect, it } from 'vitest';
import type { Fix } from '../../../src/model/nudge';
import { createAttendant } from '../../../src/panel/attendant';
import { PAUSE_AFTER_KEY } from '../../../src/panel/desk';
import type { EditOutcome } from '../../../src/sites/composer';
import { createDraft, createExchange, createHandClock, deaf, nudge } from './workbench';

const WORDS = 'Well done Marnie';
const fixes: Fix[] = [
  { kind: 'edit', id: 'edit', label: 'Name nobody', edit: { start: 0, end: 0, quote: '', replacement: '' } },
  { kind: 'schedule', id: 'schedule', label: 'Later', advice: '' },
  { kind: 'remind', id: 'remind', label: 'Remind me', advice: '', at: '2026-11-26T17:00:00Z' },
];

function attend(outcome: EditOutcome = 'done', opens = true) {
  const clock = createHandClock();
  const exchange = createExchange();
  const draft = createDraft(WORDS);
  let button = true;
  const attendant = createAttendant({
    ...deaf,
    composer: { schedule: () => opens, read: draft.read, edit: async () => outcome, focus: () => {} },
    openLine: exchange.openLine,
    clock,
    showHold: (answered) => answered(true),
    remind: async () => opens,
  });
  attendant.desk.open();
  exchange.activity('on');
  const deeds = () => exchange.said.flatMap((says) => (says.type === 'did' ? [says] : []));
  return {
    ...{ clock, exchange, draft, attendant, deeds },
    told: () => deeds().map(({ did, rules }) => [did, ...rules].join(' ')),
    post: () => attendant.gate.ask(() => button),
    lose: () => {
      button = false;
    },
    change(text: string, typing = false) {
      draft.text = text;
      attendant.changed(typing);
    },
  };
}

const turn = () => new Promise((done) => setTimeout(done, 0));

describe('nothing is told', () => {
  it('of a draft in which nothing was nudged, whatever is done with it', () => {
    const { exchange, post, change, clock, told } = attend();
    exchange.answer();
    expect(post()).toBe('go');
    change('');
    clock.turn(1_000);
    expect(told()).toEqual([]);
  });

  it.each(['paused', 'site-off'] as const)('while it is %s', (activity) => {
    const { exchange, post, told, change, clock } = attend();
    exchange.answer(nudge('warn'));
    exchange.activity(activity);
    expect(post()).toBe('go');
    change('');
    clock.turn(1_000);
    expect(told()).toEqual([]);
  });

  it.each([
    ['stale', 'edit'],
    ['copied', 'edit'],
  ] as const)('of a click that came to nothing: %s', async (outcome, fixId) => {
    const { exchange, attendant, told } = attend(outcome);
    exchange.answer(nudge('warn', 'warn', fixes));
    attendant.actions.applyFix('warn', fixId);
    await turn();
    expect(told()).toEqual([]);
  });

  it.each(['schedule', 'remind'])('of a %s that did not open', async (fixId) => {
    const { exchange, attendant, told } = attend('done', false);
    exchange.answer(nudge('warn', 'warn', fixes));
    attendant.actions.applyFix('warn', fixId);
    await turn();
    expect(told()).toEqual([]);
  });
});

describe('it is told', () => {
  it.each([
    ['edit', 'fixed pupil-name'],
    ['schedule', 'scheduling pupil-name'],
    ['remind', 'put-off pupil-name'],
  ])('that our click was carried out: %s', async (fixId, says) => {
    const { exchange, attendant, told, deeds } = attend();
    exchange.answer(nudge('warn', 'warn', fixes));
    attendant.actions.applyFix('warn', fixId);
    await turn();
    expect(told()).toEqual([says]);
    expect(deeds()[0]?.revision).toBe(exchange.drafts().at(-1)?.revision);
  });

  it('that it was sent, with the revision that went out', () => {
    const { exchange, post, deeds } = attend();
    exchange.answer(nudge('warn'));
    expect(post()).toBe('go');
    const [draft] = exchange.drafts();
    expect(deeds()).toEqual([{ type: 'did', did: 'sent', rules: [], revision: draft?.revision, composer: draft?.composer }]);
  });

  it('that a post was held, and sent only when it is', () => {
    const { exchange, post, told, attendant } = attend();
    exchange.answer(nudge('hold'), nudge('tip', 'tip'));
    expect(post()).toBe('wait');
    expect(told()).toEqual(['held pupil-name']);
    attendant.actions.postAnyway();
    expect(told()).toEqual(['held pupil-name', 'sent']);
  });

  it('that it was sent only at the second press, when the first could not be performed', () => {
    const { exchange, post, told, attendant, lose } = attend();
    exchange.answer(nudge('hold'));
    lose();
    post();
    attendant.actions.postAnyway();
    expect(told()).toEqual(['held pupil-name']);
    expect(post()).toBe('go');
    expect(told()).toEqual(['held pupil-name', 'sent']);
  });

  it('that it was emptied after it was sent, also when the next message is begun at once', () => {
    const { exchange, post, told, change, clock } = attend();
    exchange.answer(nudge('warn'));
    post();
    change('', true);
    change('How', true);
    clock.turn(PAUSE_AFTER_KEY);
    expect(told()).toEqual(['sent', 'emptied']);
    expect(exchange.texts().at(-1)).toBe('How');
  });

  it('that it was deleted as a whole, once', () => {
    const { exchange, told, change, clock } = attend();
    exchange.answer(nudge('warn'));
    change('', true);
    clock.turn(PAUSE_AFTER_KEY);
    change(' ', true);
    clock.turn(PAUSE_AFTER_KEY);
    expect(told()).toEqual(['emptied']);
  });

  it('over a new line, when the background was ended meanwhile', () => {
    const { exchange, post, told } = attend();
    exchange.answer(nudge('warn'));
    exchange.die();
    expect(post()).toBe('go');
    expect(told()).toEqual(['sent']);
    expect(exchange.calls.filter(({ open }) => open)).toHaveLength(1);
  });

  it('without a word of the draft', async () => {
    const { exchange, post, deeds, attendant, change, clock } = attend();
    exchange.answer(nudge('hold', 'hold', fixes));
    attendant.actions.applyFix('hold', 'edit');
    await turn();
    post();
    attendant.actions.postAnyway();
    change('');
    clock.turn(1_000);
    expect(deeds().length).toBeGreaterThan(3);
    expect(JSON.stringify(deeds())).not.toMatch(/Well done|Marnie|Tolworth/);
  });
});
