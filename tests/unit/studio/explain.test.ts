// What an admin reads before pushing a profile: per account and site, in the words of the cards.
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../src/model/profile';
import { bundledProfile, bundledProfiles } from '../../../src/policy/catalogue';
import { explainProfile } from '../../../src/studio/explain';
import { hoursWords } from '../../../src/studio/hours-words';
import { smallProfile } from '../signing/school';

const told = (id: string): string => {
  const profile = bundledProfile(id);
  return profile ? explainProfile(profile) : expect.unreachable(id);
};
/** The part under the first heading that holds all these words. */
const part = (text: string, ...words: string[]): string => {
  const parts = text.split('\n\n');
  return parts.find((one) => words.every((word) => one.split('\n')[0]?.includes(word))) ?? expect.unreachable(words.join(' '));
};

describe('explaining', () => {
  it('tells sites apart where the policy does', () => {
    const text = told('bledington');
    expect(part(text, 'their own accounts', 'Facebook')).toContain('School named');
    expect(part(text, 'their own accounts', 'LinkedIn')).not.toContain('School named');
    expect(part(text, 'their own accounts', 'X (Twitter)')).toContain('The school’s own account');
    expect(part(text, 'their own accounts', 'LinkedIn')).not.toContain('The school’s own account');
  });

  it('names the logos that pictures are compared with, and says where that is in vain', () => {
    const bisl = bundledProfile('bisl') ?? expect.unreachable();
    const logos = [{ title: 'the school crest', hash: 'a'.repeat(64) }];
    const withLogo = { ...bisl, identity: { ...bisl.identity, logos } };
    expect(explainProfile(withLogo)).toContain('look like the school crest.');
    const without = { ...withLogo, rules: bisl.rules.filter(({ check }) => check !== 'school-branding') };
    expect(explainProfile(without)).toContain('look like the school crest; but no rule looks for the logo.');
    expect(told('bisl')).not.toContain('look like');
  });

  it('tells accounts apart, and sites alike together', () => {
    const text = told('islwyn');
    expect(part(text, 'their own accounts', 'all four sites')).toContain('Contact with a pupil or family');
    expect(part(text, 'the school’s accounts', 'all four sites')).toContain('A link to think about');
  });

  it.each(bundledProfiles().map((profile) => [profile.id, profile] as const))('has a line for every rule of %s', (_, profile) => {
    const text = explainProfile(profile);
    for (const { summary } of profile.clauses.filter(({ id }) => profile.rules.some(({ clause }) => clause === id)))
      expect(text).toContain(summary);
    expect(text).not.toMatch(/undefined|\[object|null|NaN/);
  });

  it('leaves out what something stronger says already', () => {
    const profile: Profile = {
      ...smallProfile,
      rules: (['tip', 'hold', 'warn'] as const).map((level) => ({ check: 'pupil-name', clause: 'names', level, when: {} })),
    };
    const levels = explainProfile(profile)
      .split('\n')
      .filter((line) => /^ {4}(Hold on|Worth checking|Tip)\./.test(line));
    expect(levels).toEqual(['    Hold on.', '    Hold on.']);
  });

  it('says so where nothing is looked for', () => {
    expect(explainProfile({ ...smallProfile, rules: [] })).toContain('Nothing is looked for here.');
  });
});

describe('hours', () => {
  const calendar = smallProfile.calendar;
  const day = [
    { from: '08:30', to: '12:00' },
    { from: '13:00', to: '16:00' },
  ];

  it('of days alike are told together', () => {
    const workingHours = { mon: day, tue: day, wed: day, fri: [{ from: '09:00', to: '11:00' }] };
    expect(hoursWords({ ...calendar, workingHours })[0]).toBe(
      'Working hours: Monday to Wednesday 08:30–12:00 and 13:00–16:00; Friday 09:00–11:00 (Europe/London).',
    );
  });

  it('with a gap are told day by day', () => {
    expect(hoursWords({ ...calendar, workingHours: { mon: day, wed: day } })[0]).toMatch(/Monday, Wednesday 08:30/);
  });

  it('may be none', () => {
    expect(hoursWords({ ...calendar, workingHours: {} })).toEqual(['No working hours are set.']);
  });
});
