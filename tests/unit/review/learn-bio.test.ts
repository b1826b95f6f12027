// What a profile text tells: whether the statement stands, whether the school is named, and what a part of it can prove.
import { describe, expect, it } from 'vitest';
import { LearntBio } from '../../../src/model/learnt-bio';
import { isOf, learnBio, type SeenBio, saysOther } from '../../../src/review/learn-bio';
import { EVENING, sessionAt } from './drafting';

const session = sessionAt('bisl');
const seen = (text: string, partial = false, over: Partial<SeenBio> = {}): SeenBio => ({
  platform: 'x',
  account: { handle: 'nquill' },
  text,
  partial,
  at: EVENING,
  ...over,
});
const known = learnBio(seen('Teacher at BISL. Views my own.'), null, session);

describe('a profile text', () => {
  it('tells whether the statement stands and the school is named, and is not kept', () => {
    expect(known).toEqual({
      platform: 'x',
      handle: 'nquill',
      statement: true,
      namesSchool: true,
      profileId: 'bisl',
      at: EVENING,
    });
    expect(LearntBio.safeParse(known).success).toBe(true);
    expect(learnBio(seen('Opinions are mine alone, not my employer’s'), null, session)).toMatchObject({
      statement: true,
      namesSchool: false,
    });
    expect(learnBio(seen('RTs ≠ endorsement. Tea.'), null, session)).toMatchObject({ statement: false, namesSchool: false });
    expect(learnBio(seen(''), null, session)).toMatchObject({ statement: false });
  });

  it('seen whole takes back what stood there before', () => {
    expect(learnBio(seen('Tea.'), known, session)).toMatchObject({ statement: false, namesSchool: false });
  });

  it('seen in part proves what it holds, and never that something is not there', () => {
    expect(learnBio(seen('Tea.', true), known, session)).toMatchObject({ statement: true, namesSchool: true });
    expect(learnBio(seen('Tea.', true), null, session)).toBeNull();
    expect(learnBio(seen('Views my own', true), null, session)).toMatchObject({ statement: true });
  });

  it('is of one account on one site', () => {
    expect(known && isOf(seen('', false, { account: { handle: '@NQuill' } }), known)).toBe(true);
    expect(known && isOf(seen('', false, { account: { handle: 'other' } }), known)).toBe(false);
    expect(known && isOf(seen('', false, { platform: 'facebook' }), known)).toBe(false);
    expect(known && isOf(seen('', false, { account: { name: 'Nesta Quill' } }), { ...known, name: 'nesta quill' })).toBe(true);
    expect(known && isOf(seen('', false, { account: {} }), known)).toBe(false);
  });

  it('is news when it says something else', () => {
    expect(known && saysOther({ ...known, at: '2026-12-01T00:00:00Z' }, known)).toBe(false);
    expect(known && saysOther({ ...known, statement: false }, known)).toBe(true);
    expect(known && saysOther(known, null)).toBe(true);
  });
});
