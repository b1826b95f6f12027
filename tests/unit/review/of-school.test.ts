// What a profile asks for, as the weighing needs to know it.
import { describe, expect, it } from 'vitest';
import type { When } from '../../../src/model/profile';
import { ofSchool } from '../../../src/review/of-school';
import { prepareDraft } from '../../../src/text/prepare';
import { draft, sessionAt } from './drafting';

const [rule] = sessionAt('bisl').profile.rules;
const asking = (...rules: { check: string; when: When }[]) =>
  ofSchool(sessionAt('bisl', { profile: { rules: rules.map((one) => ({ ...rule!, ...one })) } }));

describe('a kind', () => {
  it('is asked for by a rule that names it, or names none', () => {
    const { isAskedFor } = asking({ check: 'tone', when: { kinds: ['insult'] } }, { check: 'reputation', when: {} });
    expect(isAskedFor('tone', 'insult')).toBe(true);
    expect(isAskedFor('tone', 'threat')).toBe(false);
    expect(isAskedFor('reputation', 'anything')).toBe(true);
  });

  it('is named only where it stands by its name', () => {
    const { isNamed } = asking({ check: 'tone', when: { kinds: ['insult'] } }, { check: 'reputation', when: {} });
    expect(isNamed('tone', 'insult')).toBe(true);
    expect(isNamed('tone', 'threat')).toBe(false);
    expect(isNamed('reputation', 'anything')).toBe(false);
  });

  it('of a rule on which others depend counts as named', () => {
    const beside = asking({ check: 'tone', when: { alongside: ['reputation'] } });
    expect(beside.isNamed('reputation', 'anything')).toBe(true);
    expect(beside.isAskedFor('reputation', 'anything')).toBe(true);
    expect(asking({ check: 'tone', when: { notAlongside: ['reputation'] } }).isNamed('reputation', 'anything')).toBe(true);
  });
});

it('a school and its pupils are found where the text names them', () => {
  const { namedIn } = ofSchool(sessionAt('bledington'));
  const raw = 'Marnie Tolworth was sick at Bledington Primary School. Jude the obscure.';
  expect(namedIn(prepareDraft(draft(raw))).map(({ span, of }) => `${of} ${raw.slice(...span)}`)).toEqual([
    'pupil Marnie Tolworth',
    'school Bledington Primary School',
  ]);
});

it('a bug in the search for pupils leaves the school and the draft to be read', () => {
  const { facts, profile } = sessionAt('bledington');
  const pupils = {
    ...facts.pupils!,
    match: () => {
      throw new Error('a bug');
    },
  };
  const raw = 'Marnie Tolworth was sick at Bledington Primary School.';
  const named = ofSchool({ facts: { ...facts, pupils }, profile }).namedIn(prepareDraft(draft(raw)));
  expect(named.map(({ of }) => of)).toEqual(['school']);
});
