// The hour is asked about once in a sitting: by whom, for how long, and when anew.
import { describe, expect, it } from 'vitest';
import type { Sitting } from '../../../src/model/sitting';
import { review } from '../../../src/review/review';
import { inSitting } from '../../../src/review/sitting';
import { draft, sessionAt } from './drafting';

const session = sessionAt('bledington');
const { calendar } = session.facts;
const onDay = (clock: string) => `2026-11-25T${clock}:00Z`;

/** Writes one draft after another; returns for each whether it was asked about the hour. */
function write(...drafts: [clock: string, composer: string][]): boolean[] {
  let sitting: Sitting | null = null;
  return drafts.map(([clock, composer]) => {
    const at = onDay(clock);
    const next = inSitting(review(draft('Kettle on', { at }), 1, session), sitting, { composer, at, calendars: [calendar] });
    sitting = next.sitting ?? sitting;
    return next.verdict.nudges.some(({ rule }) => rule === 'work-hours');
  });
}

describe('a sitting', () => {
  it('asks the first composer, as long as it is written in, and no other', () => {
    expect(write(['10:00', 'a'], ['10:01', 'b'], ['10:02', 'a'], ['10:03', 'c'])).toEqual([true, false, true, false]);
  });

  it('lasts as long as no pause of half an hour comes, in whichever composer', () => {
    expect(write(['10:00', 'a'], ['10:25', 'b'], ['10:50', 'c'], ['11:15', 'b'])).toEqual([true, false, false, false]);
    expect(write(['10:00', 'a'], ['10:30', 'b'], ['10:31', 'a'])).toEqual([true, true, false]);
  });

  it('ends with the working day', () => {
    expect(write(['15:20', 'a'], ['15:29', 'b'], ['15:31', 'b'])).toEqual([true, false, false]);
    const yesterday: Sitting = { composer: 'a', last: '2026-11-25T08:29:00Z', until: '2026-11-24T15:30:00Z' };
    const at = onDay('08:31');
    const verdict = review(draft('Kettle on', { at }), 1, session);
    expect(inSitting(verdict, yesterday, { composer: 'b', at, calendars: [calendar] }).verdict).toEqual(verdict);
  });

  it('leaves every other nudge alone', () => {
    const at = onDay('10:01');
    const verdict = review(draft('Well done Marnie Tolworth', { at }), 1, session);
    const before: Sitting = { composer: 'a', last: onDay('10:00'), until: onDay('15:30') };
    const rules = inSitting(verdict, before, { composer: 'b', at, calendars: [calendar] }).verdict.nudges.map(({ rule }) => rule);
    expect(verdict.nudges.map(({ rule }) => rule)).toEqual(['pupil-name', 'work-hours']);
    expect(rules).toEqual(['pupil-name']);
  });

  it('never begins on an official account', () => {
    const at = onDay('10:00');
    const verdict = review(draft('Kettle on', { at, account: { kind: 'school' } }), 1, session);
    expect(inSitting(verdict, null, { composer: 'a', at, calendars: [calendar] })).toEqual({ verdict, sitting: null });
  });

  it('holds no words', () => {
    const at = onDay('10:00');
    const { sitting } = inSitting(review(draft('Kettle on', { at }), 1, session), null, {
      composer: 'a',
      at,
      calendars: [calendar],
    });
    expect(sitting).toEqual({ composer: 'a', last: at, until: '2026-11-25T15:30:00.000Z' });
  });
});
