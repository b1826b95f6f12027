// A text that was edited must give a pattern just the matches that it gives one that never saw what stood there before.
import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemory, type Memory, turn } from '../../../src/text/memory';
import { patternsOf } from '../../../src/text/prefilter/plugin.mjs';
import { type Prefiltered, prefiltered } from '../../../src/text/prefilter/prefiltered';
import { reachOf } from '../../../src/text/prefilter/reach';
import { distancesOf, isWhite, longestIn, type Reach } from '../../../src/text/prefilter/runs';
import { withPrefilters } from '../../../src/text/prefilter/seen';

const root = fileURLToPath(new URL('../../..', import.meta.url));

interface Tried {
  plain: RegExp;
  all: Prefiltered;
  first: Prefiltered;
}

const tried = (source: string, flags: string, reach: Reach): Tried => {
  const still = flags.replace('g', '');
  const moving = () => new RegExp(source, `${still}g`);
  return { plain: moving(), all: prefiltered(moving(), '', true, reach), first: prefiltered(moving(), '', false, reach) };
};

/** Every pattern of the sources that has a reach, before the build has done anything to it. */
const patterns: Tried[] = globSync('src/{detectors,text}/**/*.ts', { cwd: root }).flatMap((file) =>
  patternsOf(stripTypeScriptTypes(readFileSync(join(root, file), 'utf8'))).flatMap((written): Tried[] => {
    const reach = reachOf(written);
    return reach ? [tried(written.source, written.flags, reach)] : [];
  }),
);

const texts = readFileSync(join(root, 'tests/corpus/drafts.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { text: string }).text);

const shown = (text: string) => (match: RegExpExecArray | null) =>
  match && [match.index, match.input === text, ...match, match.groups];

/** Returns the patterns that find something else in a text than they would by themselves. */
const wrong = (memory: Memory, text: string, all: readonly Tried[] = patterns): string[] => {
  turn(memory);
  return withPrefilters(
    () =>
      all.flatMap((pattern) => {
        const plain = [...text.matchAll(pattern.plain)];
        const show = shown(text);
        const wanted = JSON.stringify(plain.map(show));
        if (JSON.stringify(pattern.all.matches(text).map(show)) !== wanted) return [`all of ${pattern.plain} in ${text}`];
        const [first = null] = plain;
        const asked = pattern.first.test(text) === (first !== null) ? pattern.first.exec(text) : undefined;
        return JSON.stringify(asked && show(asked)) === JSON.stringify(show(first))
          ? []
          : [`first of ${pattern.plain} in ${text}`];
      }),
    memory,
  );
};

interface Edit {
  at: number;
  drop: number;
  put: string;
}

const edited = (text: string, { at, drop, put }: Edit): string => {
  const from = Math.floor(at * (text.length + 1));
  return text.slice(0, from) + put + text.slice(from + drop);
};

const editOf = (puts: readonly string[]): fc.Arbitrary<Edit> =>
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    drop: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 })),
    put: fc.oneof(fc.constantFrom('', ' ', '\n', '.', '\n\n', 'a', '😀', '\ud83d', '\ude00', '’s'), fc.constantFrom(...puts)),
  });

describe('a revision', () => {
  it('is of a pattern that reaches a limited way, as most do', () => {
    expect(patterns.length).toBeGreaterThan(500);
  });

  it('gives every pattern its matches, as people write and change', () => {
    const text = fc.integer({ min: 0, max: texts.length - 9 }).map((at) => texts.slice(at, at + 8).join(' '));
    fc.assert(
      fc.property(text, fc.array(editOf(texts), { minLength: 1, maxLength: 4 }), (first, edits) => {
        const memory = createMemory();
        const stages = edits.reduce<string[]>((all, edit) => [...all, edited(all.at(-1)!, edit)], [first]);
        expect([...stages, first].flatMap((stage) => wrong(memory, stage))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('gives them where the words are those that patterns are made of', () => {
    const words = patterns.flatMap(({ plain }) => plain.source.match(/[a-z']{2,}|[^\sa-z\\[\](){}|?*+^$.]/gi) ?? []);
    const joint = fc.constantFrom(' ', ' ', ' ', '-', ', ', '. ', "'s ", '\n', '');
    const text = fc
      .array(fc.tuple(fc.constantFrom(...words), joint), { minLength: 90, maxLength: 200 })
      .map((all) => all.flat().join(''));
    fc.assert(
      fc.property(text, fc.array(editOf(words), { minLength: 1, maxLength: 4 }), (first, edits) => {
        const memory = createMemory();
        const stages = edits.reduce<string[]>((all, edit) => [...all, edited(all.at(-1)!, edit)], [first]);
        expect(stages.flatMap((stage) => wrong(memory, stage))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it.each([
    'ab|abab|bb',
    '[ab]{2,3}',
    '(?<=b{1,3})a|a(?=c?b)',
    '\\b|a',
    '(?<!a)(?:ab){1,2}(?!c)',
    '^.|.$|c+ ',
    '(a|b)\\1c?',
    '(?:a[^c]{0,5}|\\s+)b',
    '(?<one>😀|.😀)?',
    '[ab]+c|[bc]+ a',
    'a(?: b| aa)*c?',
    '(?<=\\n[^.!?\\n]*)c(?:a|b|, )+',
  ])(
    'gives them however they overlap: %s',
    (source) => {
      const some = ['', 'm', 'u', 'iu'].map((flags) => tried(source, flags, reachOf({ source, flags })!));
      const letters = fc.array(fc.constantFrom('a', 'a', 'b', 'b', 'c', ' ', 'A', '\n', '😀', '\ude00'), {
        minLength: 3,
        maxLength: 40,
      });
      const edit = editOf(['ab', 'ba', 'aab', 'bb', 'cab', 'aaaaa']);
      fc.assert(
        fc.property(letters, fc.array(edit, { minLength: 1, maxLength: 6 }), (unit, edits) => {
          const memory = createMemory();
          const whole = unit.join('');
          const first = whole.repeat(Math.ceil(700 / whole.length));
          const stages = edits.reduce<string[]>((all, each) => [...all, edited(all.at(-1)!, each)], [first]);
          expect(stages.flatMap((stage) => wrong(memory, stage, some))).toEqual([]);
        }),
        { numRuns: 40 },
      );
    },
    30_000,
  );

  it('holds on to no text but its own', () => {
    const memory = createMemory();
    const [one] = [tried('class', 'g', [0, 0, 5, 0])];
    const first = `${'the class went on '.repeat(40)}`;
    wrong(memory, first, [one!]);
    wrong(memory, `${first}and on`, [one!]);
    turn(memory);
    const inputs = withPrefilters(() => one!.all.matches(`${first}and on again`), memory).map(({ input }) => input);
    expect(new Set(inputs)).toEqual(new Set([`${first}and on again`]));
  });
});

describe('reach', () => {
  it.each<[RegExp, Reach | null]>([
    [/abc/, [0, 3]],
    [/a(?:bc|d){2}/, [0, 5]],
    [/a(?=bcd)b/, [0, 5]],
    [/(?<!ab)c(?<=d(?<=efg)h)/, [5, 1]],
    [/[a-z]+ ?\s*x/, [0, 2, 0, 2]],
    [/(?<=\p{L}+)[^\S\n]+/u, [0, 0, 1, 1]],
    [/[^x]{0,4}\p{L}/u, [0, 10]],
    [/(ab)\1/, [0, 4]],
    [/x(?: (?:so|very))*/, [0, 1, 0, 0, 0, 1]],
    [/(?:(?:so|very),? (?=now|then))+/, [0, 4, 0, 0, 0, 0, 0, 1]],
    [/(?<![^.!?\n]*)a/, [0, 1, 0, 0, 0, 0, 1]],
    [/(?:ab\s)+[\s,.!😀]*/u, [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1]],
    [/[\sſ]*/iu, [0, 0, 0, 0, 0, 0, 0, 0, 0, 1]],
    [/[.ſ]*/iu, [0, 0, 0, 1]],
    [/[ .,a]*/, null],
    [/(?:ab. )+/, null],
    [/[^.]+/, null],
    [/.*/, null],
    [/(?:\s|\n|[.]|x)*/, null],
    [/(?<=\n.*)a/, null],
  ])('of %s', (pattern, reach) => {
    expect(reachOf(pattern)).toEqual(reach);
  });

  it('is as far as the longest word, clause and sentence', () => {
    expect(longestIn('a')).toEqual([1, 1, 1, 1, 1, 0]);
    expect(longestIn('')).toEqual([1, 0, 0, 0, 0, 0]);
    expect(longestIn('It is so,\nas they say. Is it?      Why')).toEqual([1, 6, 11, 11, 12, 7]);
    expect(distancesOf([1, 2, 0, 1, 1, 0, 0, 2], [1, 10, 100, 1000])).toEqual([101, 2012]);
  });

  it('takes for white space what patterns do', () => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => unit);
    expect(units.filter(isWhite)).toEqual(units.filter((unit) => /\s/.test(String.fromCharCode(unit))));
  });
});
