// Prefilters may only ever say "not here" where a pattern would find nothing. Tried with every pattern that the detectors have.
import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needsOf } from '../../../src/text/prefilter/needs';
import { patternsOf } from '../../../src/text/prefilter/plugin.mjs';
import { prefiltered } from '../../../src/text/prefilter/prefiltered';
import type { Likelihood } from '../../../src/text/prefilter/rarest';
import { withPrefilters } from '../../../src/text/prefilter/seen';
import { gramsOf, hasAny, readNeeds, writeNeeds } from '../../../src/text/prefilter/symbols';
import { likelihoodIn } from '../../../src/text/prefilter/usual';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** With this, whatever a match needs is taken, however usual. */
const rare: Likelihood = () => 0.0001;

interface Tried {
  pattern: RegExp;
  needs: string;
}

/** The pattern as it stands in the sources, before the build has done anything to it. */
const patterns: Tried[] = globSync('src/{detectors,text}/**/*.ts', { cwd: root }).flatMap((file) =>
  patternsOf(stripTypeScriptTypes(readFileSync(join(root, file), 'utf8'))).flatMap(({ source, flags }): Tried[] => {
    const pattern = new RegExp(source, flags.replace('g', ''));
    const needs = needsOf(pattern, rare);
    return needs ? [{ pattern, needs: writeNeeds(needs) }] : [];
  }),
);

const texts = readFileSync(join(root, 'tests/corpus/drafts.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { text: string }).text);

const every = (step: number): string[] => texts.filter((_, at) => at % step === 0);

const lets = (needs: string, text: string, { ignoreCase }: RegExp): boolean =>
  hasAny(gramsOf(text, !ignoreCase), readNeeds(needs));

/** Returns the patterns that find something in a text and would not have been tried on it. */
const missed = (text: string): string[] =>
  patterns.flatMap(({ pattern, needs }) =>
    !lets(needs, text, pattern) && pattern.test(text) ? [`${pattern} in ${JSON.stringify(text)}`] : [],
  );

describe('prefilters', () => {
  it('know needs of most long patterns', () => {
    expect(patterns.length).toBeGreaterThan(500);
  });

  it('let every pattern be tried where it finds something, as people write', () => {
    expect(every(2).flatMap(missed)).toEqual([]);
  }, 30_000);

  it.each([
    ['in capitals', (text: string) => text.toUpperCase()],
    ['in small letters', (text: string) => text.toLowerCase()],
    ['like a headline', (text: string) => text.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase())],
    ['glued like a tag', (text: string) => text.replace(/ (\p{L})/gu, (_, letter: string) => letter.toUpperCase())],
    ['with letters that fold', (text: string) => text.replaceAll('s', 'ſ').replaceAll('k', '\u212a')],
    ['with typographer’s marks and spaces', (text: string) => text.replaceAll("'", '’').replaceAll(' ', '\u00a0')],
    ['with figures for words', (text: string) => text.replace(/\d/g, '٣').replaceAll('one', '1')],
    ['parted by dashes and pictures', (text: string) => text.replaceAll(', ', '—').replaceAll('. ', '📷')],
  ])(
    'let them be tried %s',
    (_, change) => {
      expect(every(8).flatMap((text) => missed(change(text)))).toEqual([]);
    },
    30_000,
  );

  it('let them be tried on words that patterns are made of, however strung together', () => {
    const words = patterns.flatMap(({ pattern }) => pattern.source.match(/[a-z']{2,}|[^\sa-z\\[\](){}|?*+^$.]/gi) ?? []);
    const joint = fc.constantFrom(' ', ' ', ' ', '-', ', ', '. ', '’s ', "'s ", '\n', '', 'S ', ' 7 ');
    const text = fc.array(fc.tuple(fc.constantFrom(...words), joint), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(text, (parts) => missed(parts.flat().join('')).length === 0),
      { numRuns: 400 },
    );
  }, 30_000);

  it('keep most patterns from being tried in vain', () => {
    const likelihood = likelihoodIn(texts.slice(0, 300).join('\n'));
    const useful = patterns.flatMap(({ pattern }): Tried[] => {
      const needs = needsOf(pattern, likelihood);
      return needs ? [{ pattern, needs: writeNeeds(needs) }] : [];
    });
    let [vain, spared] = [0, 0];
    for (const text of texts.slice(400, 450))
      for (const { pattern, needs } of useful)
        if (!pattern.test(text)) {
          if (lets(needs, text, pattern)) vain += 1;
          else spared += 1;
        }
    expect(vain / (vain + spared)).toBeLessThan(0.3);
  }, 30_000);
});

describe('needs', () => {
  it('are read as they were written, of every length and in pairs', () => {
    const text = 'Year 4 went to the farm 📷';
    const stands = (...needs: string[]) => hasAny(gramsOf(text, false), readNeeds(writeNeeds(needs)));
    expect(stands('^yea')).toBe(true);
    expect(stands('^year$')).toBe(true);
    expect(stands('0')).toBe(true);
    expect(stands('^year$&^farm$')).toBe(true);
    expect(stands('0&^year$', '^never')).toBe(true);
    expect(stands('^never&^farm$', '0&neve', '^never')).toBe(false);
    expect(readNeeds(writeNeeds(['0&year', '^farm$', '^yea', '0']))).toMatchObject({
      singles: { length: 3 },
      pairs: { length: 2 },
    });
  });
});

describe('a prefiltered pattern', () => {
  const cases: [RegExp, string][] = [
    [
      /(?<![a-z])(?:school|class) (?<what>play|trip)s?(?![a-z])/,
      'Our school play was the best school play, after all the class trips.',
    ],
    [
      /(?<![a-z])(?:school|class) (?<what>play|trip)s?(?![a-z])/g,
      'Our school play was the best school play, after all the class trips.',
    ],
    [/(?<![a-z])(?:school|class) (play|trip)s?(?![a-z])/gi, 'NOTHING OF THE KIND in this rather long sentence about a garden.'],
    [/(?:school|class) (?:play|trip)/giu, 'School play 📷 and the CLASS TRIP, with nothing between the school and play'],
    [/ (?:play|trip)s?/g, 'play'],
  ];
  const asked = (make: () => RegExp, text: string) => {
    const [tested, walked, whole] = [make(), make(), make()];
    return {
      test: tested.test(text),
      at: tested.lastIndex,
      exec: Array.from({ length: 4 }, () => ({ match: walked.exec(text), at: walked.lastIndex })),
      match: text.match(whole),
      search: text.search(whole),
      replaced: text.replace(whole, '<$&>'),
      split: text.split(whole),
      all: whole.global ? [...text.matchAll(whole)] : null,
      source: whole.source,
      flags: whole.flags,
    };
  };

  it.each(cases)('%s finds just what the plain one finds', (pattern, text) => {
    const plain = () => new RegExp(pattern);
    const needs = writeNeeds(needsOf(pattern, rare)!);
    const moving = () => new RegExp(pattern, `${pattern.flags.replace('g', '')}g`);
    const ours = () => prefiltered(moving(), needs, pattern.global);
    expect(asked(ours, text)).toEqual(asked(plain, text));
    expect(withPrefilters(() => asked(ours, text))).toEqual(asked(plain, text));
    expect(withPrefilters(() => withPrefilters(() => asked(ours, text)))).toEqual(asked(plain, text));
  });

  it('is not tried in a review where nothing that it needs stands, and is tried outside one', () => {
    const text = 'Nothing of the kind is said in this sentence.';
    const wrong = () => prefiltered(/sentence/g, '|^never||', false);
    expect(withPrefilters(() => wrong().test(text))).toBe(false);
    expect(wrong().test(text)).toBe(true);
  });

  it('is tried again after a review that failed', () => {
    const failing = () =>
      withPrefilters(() => {
        throw new Error('as it might');
      });
    expect(failing).toThrow('as it might');
    expect(prefiltered(/sentence/g, '|^never||', false).test('Nothing of the kind is said in this sentence.')).toBe(true);
  });
});
