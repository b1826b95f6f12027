// The tagger of names: its chain against counting by hand, its stored weights there and back, and what the weights that ship find.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumsOf } from '../../../src/cli/chain-fit';
import { prepareText } from '../../../src/text/prepare';
import { beginningsOf, bestMarks, MARKS, type Mark, stepOf } from '../../../src/text/tagger/chain';
import { featuresOf } from '../../../src/text/tagger/features';
import { piecesOf } from '../../../src/text/tagger/pieces';
import { BITS, packTable, tableOf } from '../../../src/text/tagger/stored';
import { createTagger, namesIn } from '../../../src/text/tagger/tagger';
import stored from '../../../src/text/tagger/weights.json';

const found = (text: string): string[] => namesIn(prepareText(text)).map(({ span }) => text.slice(...span));

describe('the chain', () => {
  const small = fc.double({ min: -4, max: 4, noNaN: true });
  const tasks = fc.record({
    scores: fc.integer({ min: 1, max: 5 }).chain((count) => fc.array(small, { minLength: count * 3, maxLength: count * 3 })),
    steps: fc.array(small, { minLength: 12, maxLength: 12 }),
  });
  const paths = (count: number): Mark[][] =>
    count === 0 ? [[]] : paths(count - 1).flatMap((path) => MARKS.map((mark) => [...path, mark]));
  const worth = (path: readonly Mark[], scores: readonly number[], steps: readonly number[]) =>
    path.reduce<number>((sum, mark, at) => sum + stepOf(steps, at ? path[at - 1]! : 3, mark) + scores[at * 3 + mark]!, 0);

  it('finds the best of all paths, and never goes on with what has not begun', () => {
    fc.assert(
      fc.property(tasks, ({ scores, steps }) => {
        const best = bestMarks(scores, steps);
        const most = Math.max(...paths(scores.length / 3).map((path) => worth(path, scores, steps)));
        expect(worth(best, scores, steps)).toBeCloseTo(most, 6);
        best.forEach((mark, at) => {
          if (mark === 2) expect(best[at - 1] ?? 0).not.toBe(0);
        });
      }),
    );
  });

  it('sums up the likelihood of every mark as all paths together do', () => {
    fc.assert(
      fc.property(tasks, ({ scores, steps }) => {
        const all = paths(scores.length / 3).map((path) => ({ path, odds: Math.exp(worth(path, scores, steps)) }));
        const whole = all.reduce((sum, { odds }) => sum + odds, 0);
        const { forth, back, total } = sumsOf(scores, steps);
        const begins = beginningsOf(scores, steps);
        for (let at = 0; at < scores.length / 3; at += 1)
          for (const mark of MARKS) {
            const share = all.filter(({ path }) => path[at] === mark).reduce((sum, { odds }) => sum + odds, 0) / whole;
            expect(Math.exp(forth[at * 3 + mark]! + back[at * 3 + mark]! - total)).toBeCloseTo(share, 6);
            if (mark === 1) expect(begins[at]).toBeCloseTo(share, 6);
          }
      }),
    );
  });

  it('has nothing to say of nothing', () => {
    expect(bestMarks([], new Array(12).fill(0))).toEqual([]);
    expect(beginningsOf([], new Array(12).fill(0))).toHaveLength(0);
  });
});

describe('stored weights', () => {
  it.each([31, 7])('come back as they were put in, to half of one of %i steps', (steps) => {
    const features = fc.uniqueArray(fc.integer({ min: 0, max: 0xffffff }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(features, fc.infiniteStream(fc.double({ min: -3, max: 3, noNaN: true })), (numbers, stream) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        const rows = [0, 1, 2].map(() => sorted.map(() => stream.next().value ?? 0));
        const table = tableOf(packTable(sorted, rows, 3, steps));
        sorted.forEach((feature, at) => {
          const place = table.find(feature);
          rows.forEach((row, answer) => {
            expect(Math.abs((table.weights[place + answer]! * 3) / steps - row[at]!)).toBeLessThanOrEqual(1.5 / steps + 1e-9);
          });
        });
        expect(table.find(sorted.includes(0x1234) ? -5 : 0x1234)).toBe(-1);
      }),
    );
  });
});

describe('the tagger that ships', () => {
  it('gives the name alone: no title, no possession, no sign', () => {
    expect(found('Thanks to Mr Beynon and Mrs Kaur for coming.')).toEqual(['Beynon', 'Kaur']);
    expect(found("We loved Gwenllian’s painting and Kofi Mensah's poem!")).toEqual(['Gwenllian', 'Kofi Mensah']);
    expect(found('The cup goes to "Oluwaseun Adebayo".')).toEqual(['Oluwaseun Adebayo']);
  });

  it('leaves handles and tags to others', () => {
    expect(found('Thanks @sarah_jones and #EllieHarrison!')).toEqual([]);
  });

  it.each([
    'נפגשים מחר בחצר ליד השער',
    'سنلتقي غدا في ساحة المدرسة بعد الدرس',
    '明天我们在学校门口见面。',
    '내일 학교 앞에서 만나요',
    'ხვალ სკოლის ეზოში შევხვდებით',
    'Waaaay too late, zzzzz. Aaaaargh!',
  ])('finds nobody by writings without capitals, nor by words drawn out: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each(['Emmma', 'Miaaa', 'Millllie'])('finds a name drawn out: %s', (name) => {
    expect(found(`Well done ${name} and Kofi in Year 4!`)).toEqual([name, 'Kofi']);
  });

  it('tells a sentence in a tongue of its own from English, Slovene and Welsh ones', () => {
    const modes = (text: string) => [...new Set(piecesOf(prepareText(text)).map(({ mode }) => mode))];
    expect(modes('Mañana volvemos con los chicos al parque.')).toEqual(['f']);
    expect(modes('besok kita ketemu lagi ya teman teman')).toEqual(['y']);
    expect(modes('Danes smo se na igrišču ves dan igrali, ker je bil Kulturni dan.')).toEqual(['n']);
    expect(modes('Luku, čestitke za zlato priznanje! Ves razred je ponosen.')).toEqual(['n']);
    expect(modes('Mae pawb wedi mwynhau yn y pwll heddiw.')).toEqual(['n']);
    expect(modes('Agnieszka Tehrani piše čudovite zgodbe!')).toEqual(['n']);
    expect(modes('We all loved the trip to Trefor today.')).toEqual(['n']);
    expect(modes('He has a podcast.')).toEqual(['n']);
    expect(modes("Inclusion isn't a room.")).toEqual(['n']);
    expect(modes('mia, amina and priya')).toEqual(['x']);
    expect(modes('congrats kofi xx')).toEqual(['x']);
  });

  it('parts people who are named one after another', () => {
    expect(found('Well done to Priya, Mohammed and Žiga in Year 4')).toEqual(['Priya', 'Mohammed', 'Žiga']);
  });

  it.each([
    'Amber warning for wind tomorrow.',
    'Mark schemes are in the cupboard.',
    'Will the coach be on time?',
    'Christian Aid Week starts on Monday.',
    'May half term cannot come soon enough.',
    'Hope you all have a good summer!',
    'Parents’ evening is on Thursday in the hall.',
  ])('takes nobody for named in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('answers any text with spans in order, within it, that neither begin nor end in a space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let from = 0;
        for (const { span, likelihood } of namesIn(prepareText(text))) {
          expect(span[0]).toBeGreaterThanOrEqual(from);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          expect(text.slice(...span)).not.toMatch(/^\s|\s$/u);
          expect(likelihood).toBeGreaterThanOrEqual(0);
          expect(likelihood).toBeLessThanOrEqual(1);
          from = span[1];
        }
      }),
    );
  });

  it('leans as far as it is told to', () => {
    const text = prepareText('Saw Blint and Quave by the gate, then Orrin');
    const counts = [-4, 0, 4].map((lean) => createTagger(stored, lean).namesIn(text).length);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts.at(-1)).toBeGreaterThan(counts[0]!);
  });

  it('gives every piece its features, the same for the same words', () => {
    const [one, other] = ['Ask Mia.', 'Ask Mia.'].map((text) => featuresOf(piecesOf(prepareText(text))));
    expect(one).toEqual(other);
    expect(one!.flat().every((feature) => Number.isInteger(feature) && feature >= 0 && feature < 1 << BITS)).toBe(true);
  });
});
