// Examples in groups: every one of them once, by what is seen in it first.
import { describe, expect, it } from 'vitest';
import { Profile } from '../../../src/model/profile';
import { bundledProfiles } from '../../../src/policy/catalogue';
import { groupExamples } from '../../../src/studio/example-groups';
import { smallProfile } from '../signing/school';

const having = (...examples: object[]): Profile => Profile.parse({ ...smallProfile, examples });

describe('groups', () => {
  it.each(bundledProfiles().map((profile) => [profile.id, profile] as const))('of %s hold each example once', (_, profile) => {
    const numbers = groupExamples(profile).flatMap(({ examples }) => examples.map(({ number }) => number));
    expect(numbers.sort((a, b) => a - b)).toEqual((profile.examples ?? []).map((_example, index) => index + 1));
  });

  it('come with the largest first and the innocent last, numbered as the profile has them', () => {
    const profile = having(
      { text: 'a', expect: [] },
      { text: 'b', expect: [] },
      { text: 'c', expect: [] },
      { text: 'd', expect: [{ rule: 'tone' }] },
      { text: 'e', expect: [{ rule: 'school-name' }, { rule: 'tone' }] },
      { text: 'f', expect: [{ rule: 'school-name' }] },
    );
    expect(groupExamples(profile).map(({ rule, examples }) => [rule, ...examples.map(({ number }) => number)])).toEqual([
      ['school-name', 5, 6],
      ['tone', 4],
      [null, 1, 2, 3],
    ]);
  });

  it('of none are none', () => {
    expect(groupExamples(having())).toEqual([]);
    const { examples: _, ...bare } = having();
    expect(groupExamples(bare)).toEqual([]);
  });
});
