// The drafts that profiles carry: the bundled ones hold good under the real review, and a difference is told line by line.
import { describe, expect, it } from 'vitest';
import { lookWith } from '../../../src/cli/profile/reading';
import type { Draft } from '../../../src/model/draft';
import { Profile } from '../../../src/model/profile';
import { bundledProfiles } from '../../../src/policy/catalogue';
import { differences, holdsGood, outcomeOf, tryExamples } from '../../../src/studio/try-examples';
import { smallProfile } from '../signing/school';

const having = (...examples: object[]): Profile => Profile.parse({ ...smallProfile, examples });
const naming = { text: 'Maya won!', pupils: ['Maya Okafor'], expect: [{ rule: 'pupil-name', level: 'hold' }] };
const nudge = { rule: 'pupil-name', level: 'hold', clause: 'names' } as const;

describe.each(bundledProfiles().map((profile) => [profile.id, profile] as const))('%s', (_, profile) => {
  const tried = tryExamples(profile, lookWith(profile));

  it('does what its examples say', () => {
    expect(differences(tried)).toEqual([]);
  });

  it('has twenty of them or more, half of them innocent, no two alike, each with its reason', () => {
    const examples = profile.examples ?? [];
    const innocent = examples.filter(({ expect: wanted }) => wanted.length === 0).length;
    expect(examples.length).toBeGreaterThanOrEqual(20);
    expect(innocent / examples.length).toBeGreaterThanOrEqual(0.45);
    expect(new Set(examples.map((example) => JSON.stringify({ ...example, expect: [] }))).size).toBe(examples.length);
    for (const { because } of examples) expect(because).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('shows most of its rules at work', () => {
    const shown = new Set((profile.examples ?? []).flatMap(({ expect: wanted }) => wanted.map(({ rule }) => rule)));
    expect(shown.size).toBeGreaterThanOrEqual(7);
  });
});

describe('trying', () => {
  it('gives the review the whole of an example, with what is left out filled in', () => {
    const seen: [Draft, readonly string[]][] = [];
    const look = (draft: Draft, pupils: readonly string[]) => {
      seen.push([draft, pupils]);
      return [];
    };
    tryExamples(
      having(naming, { text: 'x', platform: 'instagram', account: { kind: 'school', handle: 'larkfield' }, expect: [] }),
      look,
    );
    expect(seen).toMatchObject([
      [{ surface: 'post', platform: 'facebook', account: { kind: 'personal' }, at: '2026-10-10T20:00:00Z' }, ['Maya Okafor']],
      [{ surface: 'caption', account: { kind: 'school', handle: 'larkfield' } }, []],
    ]);
  });

  it.each([
    ['what was expected', [nudge], []],
    ['nothing', [], ['  - pupil-name hold']],
    ['another level', [{ ...nudge, level: 'warn' as const }], ['  - pupil-name hold', '  + pupil-name warn (names)']],
    ['one more', [nudge, { rule: 'tone', level: 'tip' as const, clause: 'names' }], ['  + tone tip (names)']],
  ])('tells %s', (_, seen, lines) => {
    const tried = tryExamples(having(naming), () => seen);
    expect(differences(tried)).toEqual(lines.length > 0 ? ['example 1 (facebook post, personal): "Maya won!"', ...lines] : []);
    expect(tried.every(holdsGood)).toBe(lines.length === 0);
  });

  it('minds the clause where one is asked for', () => {
    const asking = { ...naming, expect: [{ rule: 'pupil-name', clause: 'other' }] };
    expect(differences(tryExamples(having(asking), () => [nudge]))).toContain('  - pupil-name (other)');
  });

  it('sums up', () => {
    expect(outcomeOf(tryExamples(having(naming, { text: 'x', expect: [] }), () => []))).toBe(
      '1 of 2 examples came out as expected; 1 of them are innocent.',
    );
    expect(outcomeOf([])).toBe('The profile carries no examples.');
  });

  it('refuses an example that says what is not known', () => {
    expect(Profile.safeParse({ ...smallProfile, examples: [{ ...naming, expects: [] }] }).success).toBe(false);
  });
});
