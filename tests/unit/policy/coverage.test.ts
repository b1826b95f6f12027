// Every clause names what looks for it or says why nothing can, and the figures add up.
import { describe, expect, it } from 'vitest';
import { detectors } from '../../../src/detectors/catalogue';
import { bundledProfiles } from '../../../src/policy/catalogue';
import { coverageOf, figuresOf } from '../../../src/policy/coverage';

const known = new Set(detectors.map(({ id }) => id));

describe.each(bundledProfiles().map((profile) => [profile.id, profile] as const))('%s', (_, profile) => {
  it('leaves no clause without rules or a reason', () => {
    for (const { clause, standing, seen, missing } of coverageOf(profile, known)) {
      expect(standing === 'never', clause.id).toBe(clause.uncheckable !== undefined);
      expect(seen.length + missing.length, clause.id).toBe(clause.checks.length);
    }
  });

  it('has a rule for every check that a clause names', () => {
    const all = new Set(profile.clauses.flatMap(({ checks }) => checks));
    expect(coverageOf(profile, all).flatMap(({ missing }) => missing)).toEqual([]);
  });

  it('adds up', () => {
    const { clauses, checked, waiting, never } = figuresOf(profile, known);
    expect(checked + waiting + never).toBe(clauses);
    expect(clauses).toBe(profile.clauses.length);
  });
});

it('a clause whose rules are not there yet is waiting, and one of whose rules is there is checked', () => {
  const [profile] = bundledProfiles().filter(({ id }) => id === 'bledington');
  const standing = (rules: string[]) =>
    profile && coverageOf(profile, new Set(rules)).find(({ clause }) => clause.id === 'no-pupil-photos');
  expect(standing([])).toMatchObject({ standing: 'waiting', missing: ['pupil-media', 'pupil-name'] });
  expect(standing(['pupil-name'])).toMatchObject({ standing: 'checked', missing: ['pupil-media'] });
});
