// The clauses for the wall: ten of every bundled profile, chosen by the rule as it is told, and never made up.
import { describe, expect, it } from 'vitest';
import { detectors } from '../../../src/detectors/catalogue';
import { Profile } from '../../../src/model/profile';
import { bundledProfiles } from '../../../src/policy/catalogue';
import { commonestClauses } from '../../../src/studio/commonest-clauses';
import { smallProfile } from '../signing/school';

const known = new Set(detectors.map(({ id }) => id));

const clause = (id: string, modality: string, ...checks: string[]) => ({
  id,
  document: 'policy',
  section: 'Staff',
  modality,
  topic: 'conduct',
  summary: `About ${id}.`,
  checks,
  ...(checks.length === 0 ? { uncheckable: 'Nothing shows it.' } : {}),
});
const profileOf = (clauses: object[], rules: object[], examples: object[] = []) =>
  Profile.parse({ ...smallProfile, clauses, rules, examples });
const ids = (profile: Profile, count?: number) => commonestClauses(profile, known, count).map((one) => one.clause.id);

describe.each(bundledProfiles().map((profile) => [profile.id, profile] as const))('%s', (_, profile) => {
  const chosen = commonestClauses(profile, known);

  it('gives ten different clauses that a draft can touch', () => {
    expect(new Set(chosen.map((one) => one.clause.id)).size).toBe(10);
    for (const { clause: one, level } of chosen) {
      expect(profile.clauses).toContain(one);
      expect(profile.rules.some((rule) => rule.clause === one.id && rule.level === level)).toBe(true);
    }
  });

  it('speaks of many matters, and nowhere tells of what is merely allowed', () => {
    expect(new Set(chosen.flatMap((one) => one.clause.checks)).size).toBeGreaterThanOrEqual(8);
    expect(chosen.map((one) => one.clause.modality)).not.toContain('may');
  });
});

describe('of a profile of one’s own', () => {
  it('each matter has its turn before any has a second', () => {
    const profile = profileOf(
      [clause('a', 'must-not', 'tone'), clause('b', 'must-not', 'tone'), clause('c', 'should', 'reputation')],
      [
        { check: 'tone', clause: 'a', level: 'hold' },
        { check: 'tone', clause: 'b', level: 'hold' },
        { check: 'reputation', clause: 'c', level: 'tip' },
      ],
    );
    expect(ids(profile)).toEqual(['a', 'c', 'b']);
  });

  it('the matter with more examples goes first, though it speaks more softly', () => {
    const example = { text: 'x', expect: [{ rule: 'reputation' }] };
    const profile = profileOf(
      [clause('a', 'must-not', 'tone'), clause('c', 'should', 'reputation')],
      [
        { check: 'tone', clause: 'a', level: 'hold' },
        { check: 'reputation', clause: 'c', level: 'tip' },
      ],
      [example],
    );
    expect(ids(profile)).toEqual(['c', 'a']);
  });

  it('within a matter, what holds goes first, then what must be, then what a card names first', () => {
    const profile = profileOf(
      ['a', 'b', 'c', 'd'].map((id) => clause(id, id === 'b' ? 'should-not' : 'must-not', 'tone')),
      [
        { check: 'tone', clause: 'a', level: 'warn' },
        { check: 'tone', clause: 'b', level: 'hold' },
        { check: 'tone', clause: 'd', level: 'hold' },
        { check: 'tone', clause: 'c', level: 'hold' },
      ],
    );
    expect(ids(profile)).toEqual(['d', 'c', 'b', 'a']);
  });

  it('what leans on the clause before it waits for what can be understood by itself', () => {
    const leaning = { ...clause('a', 'must-not', 'tone'), summary: 'That includes colleagues.' };
    const profile = profileOf(
      [leaning, clause('b', 'should', 'tone')],
      [
        { check: 'tone', clause: 'a', level: 'hold' },
        { check: 'tone', clause: 'b', level: 'tip' },
      ],
    );
    expect(ids(profile)).toEqual(['b', 'a']);
  });

  it('what holds on one’s own account goes first, and counts as strongly as it holds there', () => {
    const school = { accounts: ['school'] };
    const profile = profileOf(
      [clause('a', 'must', 'tone'), clause('b', 'must', 'tone')],
      [
        { check: 'tone', clause: 'a', level: 'hold', when: school },
        { check: 'tone', clause: 'a', level: 'tip' },
        { check: 'tone', clause: 'b', level: 'warn', when: school },
      ],
    );
    expect(commonestClauses(profile, known).map(({ level }) => level)).toEqual(['tip', 'warn']);
  });

  it('what no draft can show comes last, the firmest first, and a rule for which this version has no eyes counts as that', () => {
    const profile = profileOf(
      [clause('may', 'may'), clause('must', 'must'), clause('new', 'must-not', 'telepathy'), clause('seen', 'should', 'tone')],
      [
        { check: 'telepathy', clause: 'new', level: 'hold' },
        { check: 'tone', clause: 'seen', level: 'tip' },
      ],
    );
    expect(ids(profile)).toEqual(['seen', 'must', 'new', 'may']);
  });

  it('fewer clauses than are asked for are all of them, and none is none', () => {
    const profile = profileOf([clause('a', 'must', 'tone')], [{ check: 'tone', clause: 'a', level: 'tip' }]);
    expect(ids(profile)).toEqual(['a']);
    expect(ids(profile, 0)).toEqual([]);
    expect(ids({ ...profile, clauses: [], rules: [] })).toEqual([]);
  });
});
