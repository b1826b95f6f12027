// Learning names: marked drafts read, posts told again, chains fitted, scores counted, and names of every origin found alike.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fitChain, type Row } from '../../../src/cli/chain-fit';
import { probeOrigins } from '../../../src/cli/fairness';
import { seeded } from '../../../src/cli/logistic';
import { lessonOf, readMarked } from '../../../src/cli/name-lessons';
import { readNames } from '../../../src/cli/name-line';
import { scoreNames } from '../../../src/cli/name-scores';
import { swapNames } from '../../../src/cli/name-swaps';

describe('marked drafts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'names-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are read with their marks taken out and offsets that fit', () => {
    const file = join(folder, 'x.jsonl');
    writeFileSync(file, `${JSON.stringify({ id: 'x-1', text: '👏 {Mia Žagar|pupil}’s and {Huw|adult}! {not a mark}' })}\n`);
    const [draft] = readMarked(file);
    expect(draft!.text).toBe('👏 Mia Žagar’s and Huw! {not a mark}');
    expect(draft!.marks.map(({ span, part }) => [draft!.text.slice(...span), part])).toEqual([
      ['Mia Žagar', 'pupil'],
      ['Huw', 'adult'],
    ]);
  });

  it('become a mark for each piece', () => {
    const text = 'See Mia Žagar’s poem @mia';
    const { pieces, marks } = lessonOf({ text, spans: [[4, 13]] });
    expect(pieces.map(({ word }) => word)).toEqual(['see', 'mia', 'zagar', 'poem', '<@>']);
    expect(marks).toEqual([0, 1, 2, 0, 0]);
  });
});

describe('posts told again', () => {
  const origins = [{ given: ['Ananda'], family: ["O'Testo"] }];

  it('name others at the right places, in the same case', () => {
    const post = {
      text: 'ask mia, MIA and Mia Jones.',
      spans: [
        [4, 7],
        [9, 12],
        [17, 26],
      ] as [number, number][],
    };
    const told = swapNames(post, origins, seeded(3))!;
    const names = told.spans.map((span) => told.text.slice(...span));
    expect(names).toHaveLength(3);
    expect(names[0]).toBe(names[0]!.toLowerCase());
    expect(names[1]).toBe(names[1]!.toUpperCase());
    expect(names[2]).toMatch(/^A\p{L}+ O\S+$/u);
    expect(told.text.replaceAll(/\s*(?:an\S*|o't\S*)/gi, '')).not.toMatch(/mia|jones/i);
  });

  it('are left alone where a name is written unusually or nobody is named', () => {
    expect(swapNames({ text: 'ask T. O', spans: [[4, 8]] }, origins, seeded(1))).toBeNull();
    expect(swapNames({ text: 'ask', spans: [] }, origins, seeded(1))).toBeNull();
  });
});

/** Nothing is taken off, and the last round is the answer. */
const FREE = { toll: 0, settling: 1 };

describe('fitting a chain', () => {
  const row = (columns: number[], marks: Row['marks']): Row => ({
    at: columns.map((column) => Int32Array.of(column)),
    marks,
    weight: 1,
  });
  const rows = [row([0, 1, 2], [0, 1, 2]), row([1, 2, 0], [1, 2, 0]), row([0, 0, 1], [0, 0, 1])];

  it('learns which column begins a name and which goes on', () => {
    const { weights } = fitChain(Array.from({ length: 30 }, () => rows).flat(), 3, 1, FREE);
    expect(weights[2]).toBeGreaterThan(1);
    expect(weights[5]).toBeGreaterThan(0);
    expect(weights[0]).toBeLessThan(0);
  });

  it('is the same for the same seed', () => {
    expect(fitChain(rows, 3, 7, FREE)).toEqual(fitChain(rows, 3, 7, FREE));
  });

  it('lets go of what says little where something is taken off', () => {
    // The first column tells a name each time; the second stands in one name and beside another.
    const told = (isName: boolean, isRare: boolean): Row => ({
      at: [Int32Array.from([isName ? 0 : 2, ...(isRare ? [1] : [])])],
      marks: [isName ? 1 : 0],
      weight: 1,
    });
    const many = Array.from({ length: 200 }, (_, at) => told(at % 2 === 0, at === 10 || at === 20 || at === 31));
    const free = fitChain(many, 3, 1, FREE).weights;
    const sparing = fitChain(many, 3, 1, { toll: 3, settling: 1 }).weights;
    expect(Math.abs(free[2]!)).toBeGreaterThan(0);
    expect(sparing[2]).toBe(0);
    expect(sparing[0]).toBeGreaterThan(1);
    expect(sparing[0]).toBeLessThan(free[0]!);
  });

  it('gives the mean of the last rounds', () => {
    const [one, four] = [1, 4].map((settling) => fitChain(rows, 3, 7, { toll: 0, settling }).weights);
    expect(four).not.toEqual(one);
    four!.forEach((weight, at) => {
      expect(weight).toBeCloseTo(one![at]!, 0);
    });
  });
});

describe('scoring', () => {
  it('counts whole names and touched ones apart, and leaves out what is ignored', () => {
    const { precision, recall, exact, overlap } = scoreNames([
      {
        gold: [
          [0, 3],
          [5, 9],
        ],
        ignored: [[20, 25]],
        got: [
          [0, 3],
          [5, 7],
          [12, 14],
          [20, 24],
        ],
      },
    ]);
    expect(precision).toBeCloseTo(1 / 3);
    expect(recall).toBeCloseTo(1 / 2);
    expect(exact).toBeCloseTo(0.4);
    expect(overlap).toBeCloseTo((2 * (2 / 3)) / (2 / 3 + 1));
  });

  it('of nothing is nought', () => {
    expect(scoreNames([])).toEqual({ precision: 0, recall: 0, exact: 0, overlap: 0 });
  });
});

describe('a line of check --names', () => {
  it('answers with offsets, and says what is wrong with a line that cannot be used', () => {
    expect(readNames('{"id":7,"text":"Well done to Mia in Year 4"}')).toEqual({ id: 7, spans: [[13, 16]] });
    expect(readNames('{"id":7}')).toHaveProperty('problem');
    expect(readNames('[')).toHaveProperty('problem');
  });
});

describe('names of every origin', () => {
  const figures = probeOrigins();

  it('are asked about widely enough', () => expect(figures.length).toBeGreaterThanOrEqual(10));

  it.each(figures)('$origin: found as often as promised', ({ title, lower }) => {
    expect(title).toBeGreaterThanOrEqual(0.88);
    expect(lower).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    ['title', 0.1],
    ['lower', 0.15],
  ] as const)('are found alike in %s case, to %f', (written, most) => {
    const shares = figures.map((figure) => figure[written]);
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(most);
  });
});
