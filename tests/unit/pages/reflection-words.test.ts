// What the journal's page says of its figures: whole sentences, kindly, and right for none, one and many.
import { describe, expect, it } from 'vitest';
import {
  changedSentence,
  countsInWords,
  dayWords,
  falseAlarmSentence,
  waysSentence,
  weeksInWords,
} from '../../../entrypoints/reflections/sentences';
import { none } from '../../../src/journal/tally';
import type { Counts } from '../../../src/model/journal';

const counts = (some: Partial<Counts>): Counts => ({ ...none(), ...some });

describe('what was changed', () => {
  it.each<[Partial<Counts>, string]>([
    [{ fixed: 9, changed: 4, edited: 1, posted: 6 }, 'After 14 of 20 nudges you changed the draft.'],
    [{ fixed: 1, posted: 1, corrected: 7 }, 'After 1 of 2 nudges you changed the draft.'],
    [{ fixed: 1 }, 'After the one nudge you changed the draft.'],
    [{ changed: 3 }, 'After all 3 nudges you changed the draft.'],
    [
      { posted: 1 },
      'After one nudge the draft stayed as it was. A nudge is only a second look: what you post is yours to decide.',
    ],
    [{ corrected: 2 }, 'Everything that was mentioned in this time was a false alarm, and you said so.'],
  ])('of %j it says “%s”', (some, says) => {
    expect(changedSentence(counts(some))).toBe(says);
  });

  it('says how, and what is not counted', () => {
    expect(waysSentence(counts({ fixed: 1, changed: 2, edited: 3 }))).toBe(
      'Once with one click, twice in your own words and 3 times after the pause at Post.',
    );
    expect(waysSentence(counts({ posted: 3 }))).toBe('');
    expect(falseAlarmSentence(counts({}))).toBe('');
    expect(falseAlarmSentence(counts({ corrected: 1 }))).toMatch(/^Another one was a false alarm/);
    expect(falseAlarmSentence(counts({ corrected: 4 }))).toMatch(/^Another 4 were false alarms/);
  });

  it('never counts in per cent, blames or cheers', () => {
    for (const some of [{ posted: 9 }, { fixed: 9 }, { left: 9 }, { fixed: 1, posted: 8 }])
      expect(`${changedSentence(counts(some))}${waysSentence(counts(some))}`).not.toMatch(
        /%|only \d|just|well done|streak|score|!/i,
      );
  });
});

it('tells a chart in words', () => {
  const weeks = [
    { monday: '2025-12-29', counts: counts({ fixed: 1 }) },
    { monday: '2026-01-05', counts: counts({ posted: 2, corrected: 2 }) },
  ];
  expect(weeksInWords(weeks)).toMatch(/^In 2 weeks there were 5 nudges; the most, 4, in the week of 5 January/);
  expect(weeksInWords(weeks.slice(0, 1))).toMatch(/^In one week there was one nudge/);
  expect(weeksInWords([{ monday: '2026-01-05', counts: counts({}) }])).toBe('In one week there was no nudge.');
  expect(countsInWords(counts({ posted: 2, corrected: 2, fixed: 1 }))).toBe('5: 1 changed, 2 posted as it was, 2 false alarms');
});

it('names a day, with its year where it is another', () => {
  const now = new Date('2026-11-26T12:00:00Z');
  expect(dayWords('2026-11-23', now)).toBe('23 November');
  expect(dayWords('2025-12-29', now)).toBe('29 December 2025');
});
