// The journal's sentences in Welsh and Slovene: each count with the form that it asks for, and no half of one language in another.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  changedSentence,
  countsInWords,
  dayWords,
  falseAlarmSentence,
  waysSentence,
  weeksInWords,
} from '../../../entrypoints/reflections/sentences';
import { genitive } from '../../../entrypoints/reflections/slovene-dates';
import { words } from '../../../entrypoints/reflections/words';
import { none } from '../../../src/journal/tally';
import { PSEUDO } from '../../../src/language/languages';
import { speak } from '../../../src/language/spoken';
import type { Counts } from '../../../src/model/journal';

const counts = (some: Partial<Counts>): Counts => ({ ...none(), ...some });
const now = new Date('2026-11-26T12:00:00Z');

afterEach(() => speak('en'));

describe('Welsh', () => {
  beforeEach(() => speak('cy'));

  it.each([
    [1, '1 cofnod'],
    [2, '2 gofnod'],
    [3, '3 chofnod'],
    [4, '4 cofnod'],
    [6, '6 chofnod'],
    [13, '13 cofnod'],
  ])('mutates after %i', (count, says) => {
    expect(words().deleting.broughtBack(count)).toContain(says);
  });

  it('after one it is singular', () => {
    expect(countsInWords(counts({ fixed: 1, posted: 2 }))).toMatch(/^3: 1 wedi’i \D+, 2 wedi’u /);
  });

  it('joins the ways with “ac”, and begins with a capital whichever comes first', () => {
    expect(waysSentence(counts({ fixed: 1, changed: 2, edited: 3 }))).toMatch(
      /^Ag .* unwaith, .* ddwywaith ac ar ôl .* 3 gwaith\.$/,
    );
    for (const way of ['fixed', 'changed', 'edited'] as const)
      expect(waysSentence(counts({ [way]: 1 }))).toMatch(/^\p{Lu}.* unwaith\.$/u);
  });

  it('names the day before its month', () => {
    expect(dayWords('2026-11-23', now)).toBe('23 Tachwedd');
    expect(dayWords('2025-12-29', now)).toBe('29 Rhagfyr 2025');
  });
});

describe('Slovene', () => {
  beforeEach(() => speak('sl'));

  it.each([
    [1, 'Po edinem namigu'],
    [2, 'Po obeh namigih'],
    [3, 'Po vseh 3 namigih'],
  ])('of %i nudges that were all acted upon', (fixed, begins) => {
    expect(changedSentence(counts({ fixed })).startsWith(begins)).toBe(true);
  });

  it.each([
    [1, 'je bil 1 namig;'],
    [2, 'sta bila 2 namiga;'],
    [4, 'so bili 4 namigi;'],
    [5, 'je bilo 5 namigov;'],
    [102, 'sta bila 102 namiga;'],
  ])('has one, two, few and many: %i', (posted, says) => {
    const week = { monday: '2025-12-29', counts: counts({ posted }) };
    expect(weeksInWords([week])).toContain(says);
    expect(weeksInWords([week])).toMatch(/^V 1 tednu .* v tednu od 29\. decembra 2025\.$/);
    expect(weeksInWords([week, week])).toMatch(/^V 2 tednih /);
  });

  it('agrees with one, two and more false alarms', () => {
    const said = [1, 2, 3, 5].map((corrected) => falseAlarmSentence(counts({ corrected })));
    expect(said).toEqual([
      expect.stringMatching(/ je bil .* ga popravili; tu ni /),
      expect.stringMatching(/ sta bila .* ju popravili; tu nista /),
      expect.stringMatching(/ so bili .* jih popravili; tu niso /),
      expect.stringMatching(/ je bilo .* jih popravili; tu niso /),
    ]);
  });

  it('puts every month into the genitive', () => {
    const months = Array.from({ length: 12 }, (_, month) =>
      genitive(dayWords(`2026-${String(month + 1).padStart(2, '0')}-05`, now)),
    );
    expect(months.map((day) => day.replace('5. ', ''))).toEqual(
      'januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra'.split(' '),
    );
  });
});

describe.each(['cy', 'sl', PSEUDO] as const)('in %s', (language) => {
  beforeEach(() => speak(language));

  it('nothing is said in English, with a gap, or of an unknown number', () => {
    for (const each of [{ fixed: 1 }, { fixed: 2, posted: 3 }, { corrected: 1 }, { posted: 7, left: 1, waited: 2, edited: 3 }]) {
      const some = counts(each);
      const said = [changedSentence(some), waysSentence(some), falseAlarmSentence(some), countsInWords(some)];
      said.push(weeksInWords([{ monday: '2026-11-23', counts: some }]));
      expect(said.join(' ')).not.toMatch(/\b(nudge|draft stayed|once|times|the week of|false alarm)|undefined|NaN|\{\w+\}/);
    }
  });

  it('what was deleted is one sentence with all that it was narrowed by', () => {
    const { deleted, of, ofWeek, on } = words().deleting;
    const said = deleted(2, [ofWeek(dayWords('2026-11-23', now)), of('A.B.'), on('X')]);
    expect(said).toMatch(/23.*[AÁ]\.B\..* X/);
    expect(said).not.toMatch(/\{|undefined/);
  });
});
