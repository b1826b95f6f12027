// What an admin hears about a profile that a browser would take: slips that leave a rule without effect.
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../src/model/profile';
import { bundledProfiles } from '../../../src/policy/catalogue';
import { remarksOn, validateProfile } from '../../../src/studio/validate';
import { smallProfile } from '../signing/school';

const withRule = (rule: object): Profile => ({
  ...smallProfile,
  rules: [{ check: 'pupil-name', clause: 'names', level: 'hold', when: {}, ...rule }],
});

describe('validating', () => {
  it.each(bundledProfiles().map((profile) => [profile.id, profile] as const))('has nothing to say about %s', (_, profile) => {
    expect(validateProfile(JSON.stringify(profile))).toMatchObject({ ok: true, remarks: [] });
  });

  it('says path, value and what was expected of what no browser would take', () => {
    const text = JSON.stringify({ ...smallProfile, rules: [{ check: 'pupil-name', clause: 'names', level: 'severe' }] });
    expect(validateProfile(text)).toEqual({
      ok: false,
      problems: ['In rules, item 1, level: expected “tip”, “warn” or “hold”, but found “severe”.'],
    });
  });

  it.each<[string, Profile, RegExp]>([
    [
      'a check that is misspelt',
      { ...smallProfile, clauses: smallProfile.clauses.map((clause) => ({ ...clause, checks: ['pupil-nane'] })), rules: [] },
      /^In clauses, item 1, checks: nothing in this version looks for “pupil-nane”\. Is “pupil-name” meant\?$/,
    ],
    [
      'a kind that is not known',
      withRule({ when: { kinds: ['fullname'] } }),
      /when, kinds: “pupil-name” has no kind “fullname”: expected /,
    ],
    [
      'company that is not known',
      withRule({ when: { alongside: ['tome'] } }),
      /alongside: nothing .* “tome”\. Is “tone” meant\?$/,
    ],
    [
      'a rule that never holds',
      withRule({ when: { platforms: ['x'], exceptPlatforms: ['x', 'facebook'] } }),
      /platforms and exceptPlatforms leave nothing, so the rule never holds\.$/,
    ],
    [
      'a rule twice',
      { ...smallProfile, rules: [...smallProfile.rules, ...smallProfile.rules] },
      /item 2: says the same as item 1\.$/,
    ],
    ['a check without a rule', { ...smallProfile, rules: [] }, /“names” names “pupil-name”, but no rule asks for it/],
    [
      'a contact for nothing',
      { ...smallProfile, contacts: [{ id: 'dsl', role: 'Safeguarding lead', for: ['confidental'] }] },
      /^In contacts, item 1, for: .* Is “confidential” meant\?$/,
    ],
  ])('remarks on %s', (_, profile, says) => {
    expect(remarksOn(profile)).toEqual([expect.stringMatching(says)]);
  });

  it('does not guess what is too far off', () => {
    const [remark = ''] = remarksOn({
      ...smallProfile,
      clauses: smallProfile.clauses.map((clause) => ({ ...clause, checks: ['weather-forecast'] })),
      rules: [],
    });
    expect(remark).not.toContain('meant');
  });
});
