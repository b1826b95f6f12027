// Counting: every entry once in its week and its rule, and weeks without any stand empty.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mondaysBetween, startOfDay, weekAt } from '../../../src/calendar/weeks';
import { sum, tally } from '../../../src/journal/tally';
import { Outcome } from '../../../src/model/journal';

const zone = 'Europe/London';
const weeks = mondaysBetween('2025-10-20', '2026-11-23').map((monday) => ({
  monday,
  from: Date.parse(startOfDay(monday, zone) ?? ''),
}));

const entry = (at: string, outcome: Outcome = 'changed', rule = 'tone') => ({ at: Date.parse(at), rule, outcome });

it('parts the weeks at midnight of the person’s own Monday, over changes of the clocks and the new year', () => {
  const of = (at: string) => tally([entry(at)], weeks).weeks.find(({ counts }) => sum(counts) > 0)?.monday;
  expect(of('2026-10-25T23:45:00.000Z')).toBe('2026-10-19');
  expect(of('2026-10-26T00:00:00.000Z')).toBe('2026-10-26');
  // In summer time Monday begins an hour earlier than UTC's.
  expect(of('2026-07-05T22:45:00.000Z')).toBe('2026-06-29');
  expect(of('2026-07-05T23:00:00.000Z')).toBe('2026-07-06');
  expect(of('2026-01-01T12:00:00.000Z')).toBe('2025-12-29');
});

it('leaves out what is older than its weeks', () => {
  const counted = tally([entry('2024-01-01T00:00:00.000Z')], weeks);
  expect(sum(counted.together)).toBe(0);
  expect(counted.rules).toEqual([]);
  expect(counted.weeks).toHaveLength(weeks.length);
});

it('counts each once by week, by rule and together, where the wall’s calendar says', () => {
  const moments = fc.date({ min: new Date('2025-10-21'), max: new Date('2026-11-29'), noInvalidDate: true });
  const entries = fc.array(
    fc
      .record({
        at: moments,
        outcome: fc.constantFrom(...Outcome.options),
        rule: fc.constantFrom('tone', 'pupil-name', 'school-name'),
      })
      .map(({ at, outcome, rule }) => entry(at.toISOString(), outcome, rule)),
  );
  fc.assert(
    fc.property(entries, (all) => {
      const counted = tally(all, weeks);
      expect(sum(counted.together)).toBe(all.length);
      for (const { monday, counts } of counted.weeks)
        expect(sum(counts)).toBe(all.filter(({ at }) => weekAt(new Date(at).toISOString(), zone) === monday).length);
      for (const { rule, counts } of counted.rules) expect(sum(counts)).toBe(all.filter((one) => one.rule === rule).length);
      const totals = counted.rules.map(({ counts }) => sum(counts));
      expect(totals).toEqual([...totals].sort((a, b) => b - a));
    }),
  );
});
