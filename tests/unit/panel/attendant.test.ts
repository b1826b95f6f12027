// One composer's attendant: what the person taught reaches the background, and an extension that goes says so.
import { describe, expect, it } from 'vitest';
import { createAttendant } from '../../../src/panel/attendant';
import { createDraft, createExchange, createHandClock, nudge } from './workbench';

function attend(more: { isPractice?: boolean } = {}) {
  const clock = createHandClock();
  const exchange = createExchange();
  const draft = createDraft('Well done Marnie');
  const told: string[] = [];
  const attendant = createAttendant({
    composer: { read: draft.read, edit: async () => 'done', focus: () => {}, schedule: () => false },
    remind: async () => true,
    openLine: exchange.openLine,
    clock,
    showHold: (answered) => answered(true),
    openOptions: () => {},
    openPolicy: (profile, clause) => told.push(`${profile} ${clause}`),
    announce: (said) => told.push(said),
    ended: () => told.push('ended'),
    ...more,
  });
  attendant.desk.open();
  exchange.activity('on');
  exchange.answer(
    nudge('warn', 'warn', [{ kind: 'remind', id: 'later', label: 'Remind me', advice: '', at: '2026-10-06T16:00:00Z' }]),
  );
  return { attendant, exchange, told };
}

it('says once that the extension has gone, before it ends', () => {
  const { attendant, exchange, told } = attend();
  exchange.vanish();
  expect(told).toEqual([]);
  attendant.changed(true);
  attendant.changed(true);
  expect(told).toEqual(['gone', 'ended']);
});

it('sends a correction over a new line when the old one broke unnoticed', () => {
  const { attendant, exchange } = attend();
  exchange.calls[0]!.open = false;
  attendant.actions.correct('warn', 'not-a-pupil');
  expect(exchange.calls).toHaveLength(2);
  expect(exchange.said.at(-1)).toMatchObject({ type: 'correct', correction: 'not-a-pupil', quotes: ['Marnie Tolworth'] });
});

it('keeps its new line when the old one is only then heard to close', () => {
  const { attendant, exchange } = attend();
  exchange.calls[0]!.open = false;
  attendant.actions.correct('warn', 'not-a-pupil');
  exchange.calls[0]!.listener.closed();
  attendant.desk.open();
  expect(exchange.calls).toHaveLength(2);
});

it('asks for the clause in the policy that it belongs to', () => {
  const { attendant, told } = attend();
  attendant.actions.readClause('bledington', 'no-pupil-photos');
  expect(told).toEqual(['bledington no-pupil-photos']);
});

describe('in practice', () => {
  it('a correction holds over new words, and is said to be kept nowhere', () => {
    const { attendant, exchange } = attend({ isPractice: true });
    attendant.actions.correct('warn', 'not-a-pupil');
    expect(attendant.view.get()).toMatchObject({ nudges: [], notice: 'practised' });
    attendant.changed(false);
    attendant.desk.refresh();
    exchange.answer(nudge('warn'), nudge('tip'));
    expect(attendant.view.get().nudges.map(({ id }) => id)).toEqual(['tip']);
  });

  it.each([
    [true, 'practised-reminder'],
    [false, 'reminded'],
  ])('no reminder is set: %s', async (isPractice, notice) => {
    const { attendant } = attend({ isPractice });
    attendant.actions.applyFix('warn', 'later');
    await expect.poll(() => attendant.view.get().notice).toBe(notice);
  });

  it('a name that is said to be a pupil’s is on no list', () => {
    const { attendant } = attend({ isPractice: true });
    attendant.actions.correct('warn', 'a-pupil');
    expect(attendant.view.get().notice).toBe('practised');
  });
});
