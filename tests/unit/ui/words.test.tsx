// What is said of nudges in other languages: forms that follow the count or the word after, and sentences whose parts stand elsewhere.
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { PSEUDO } from '../../../src/language/languages';
import { speak } from '../../../src/language/spoken';
import type { When } from '../../../src/model/profile';
import { bundledProfiles } from '../../../src/policy/catalogue';
import { commands } from '../../../src/ui/commands';
import { contextWords, furtherWords } from '../../../src/ui/context-words';
import { LevelWord } from '../../../src/ui/level-mark';
import { modalityWords } from '../../../src/ui/modality-words';
import { Problems } from '../../../src/ui/notice';
import { NudgeCard } from '../../../src/ui/nudge-card';
import { listed, policyWords } from '../../../src/ui/schools';
import { andBefore } from '../../../src/ui/welsh-and';
import { nudge } from '../panel/workbench';

afterEach(() => speak('en'));

const titleOf = (rule: string) => rule;
const problems = (count: number) =>
  renderToStaticMarkup(<Problems heading="" problems={Array.from({ length: count + 8 }, (_, at) => `problem ${at}`)} />);

describe('counts', () => {
  it.each([
    [1, '1 podobna težava'],
    [2, '2 podobni težavi'],
    [4, '4 podobne težave'],
    [5, '5 podobnih težav'],
    [101, '101 podobna težava'],
    [102, '102 podobni težavi'],
    [12_004, '12.004 podobne težave'],
  ])('%i in Slovene', async (count, words) => {
    await speak('sl');
    expect(problems(count)).toContain(words);
  });
});

describe('a list in Welsh', () => {
  it.each([
    ['Facebook', 'a'],
    ['Instagram', 'ac'],
    ['X (Twitter)', 'ac'],
    ['Ysgol Islwyn', 'ac'],
    ['Westfield Primary', 'a'],
    ['mewn atebion', 'ac'],
    ['menywod', 'a'],
    ['yn nhestun eich proffil', 'ac'],
    ['‘Enwi disgybl’', 'ac'],
    ['Éamon', 'ac'],
    ['', 'a'],
  ])('before %j is “%s”', (words, joint) => expect(andBefore(words)).toBe(joint));

  it('has commas before its last two', async () => {
    await speak('cy');
    expect(listed(['Bledington', 'Islwyn', 'Westfield'])).toBe('Bledington, Islwyn a Westfield');
    expect(listed(['Westfield', 'Islwyn'])).toBe('Westfield ac Islwyn');
    expect(listed(['Bledington', 'Islwyn'], 'or')).toBe('Bledington neu Islwyn');
    expect([listed([]), listed(['Islwyn'])]).toEqual(['', 'Islwyn']);
  });
});

describe.each(['cy', 'sl', PSEUDO] as const)('in %s', (language) => {
  it('every context of every bundled policy is one sentence with no gap in it', async () => {
    await speak(language);
    for (const { when } of bundledProfiles().flatMap(({ rules }) => rules))
      for (const words of [contextWords(when, titleOf), furtherWords(when, titleOf)])
        if (words) expect(words).toMatch(/^[\p{Lu}⟦»‘][^.]*[^\s,.]\.$/u);
  });

  it('each condition alone is told, and otherwise than in English', async () => {
    const conditions: When[] = [
      { accounts: ['personal'] },
      { platforms: ['x'] },
      { exceptPlatforms: ['x', 'linkedin'] },
      { surfaces: ['post', 'bio'] },
      { exceptSurfaces: ['message'] },
      { audiences: ['public', 'unknown'] },
      { media: 'any' },
      { media: 'none' },
      { minConfidence: 'likely' },
      { authorIdentifiable: false },
      { disclaimer: 'absent' },
      { alongside: ['tone', 'pupil-name'] },
      { notAlongside: ['tone'] },
    ];
    const english = conditions.map((when) => contextWords(when, titleOf));
    await speak(language);
    const told = conditions.map((when) => contextWords(when, titleOf));
    expect(new Set(told).size).toBe(conditions.length);
    for (const [at, words] of told.entries()) expect(words).not.toBe(english[at]);
  });

  it('tables that were taken earlier follow the language', async () => {
    const [{ label = '' } = {}] = commands;
    const before = [
      label,
      modalityWords['must-not'],
      renderToStaticMarkup(<LevelWord level="hold" />),
      policyWords([nudge('tip')]),
    ];
    await speak(language);
    const after = [
      commands[0]?.label,
      modalityWords['must-not'],
      renderToStaticMarkup(<LevelWord level="hold" />),
      policyWords([nudge('tip')]),
    ];
    for (const [at, words] of after.entries()) expect(words).not.toBe(before[at]);
    expect(Object.keys(modalityWords)).toEqual(['must', 'must-not', 'should', 'should-not', 'may', 'duty']);
  });

  it('what else the same words touch keeps its title strong and its clause’s own words', async () => {
    await speak(language);
    const other = { ...nudge('tip', 'other'), title: 'Tone' };
    const card = renderToStaticMarkup(<NudgeCard nudge={nudge('hold')} beside={[other]} named />);
    expect(card).toContain('<strong>Tone</strong>');
    expect(card).toContain('Bledington Primary School');
    expect(card).toContain('Name no pupil.');
    expect(card).not.toMatch(/[{}]/);
  });
});
