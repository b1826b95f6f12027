// One composer's attendant: what the person taught reaches the background, and an extension that goes says so.
import { expect, it } from 'vitest';
import { createAttendant } from '../../../src/panel/attendant';
import { createDraft, createExchange, createHandClock, nudge } from './workbench';

function attend() {
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
  });
  attendant.desk.open();
  exchange.activity('on');
  exchange.answer(nudge('warn'));
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
