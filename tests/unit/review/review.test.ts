// What a review knows beside the words: whose account it is, what a bio holds, what describes the pictures, and who can see it.
import { describe, expect, it } from 'vitest';
import type { Account, Draft } from '../../../src/model/draft';
import type { LearntBio } from '../../../src/model/learnt-bio';
import { review } from '../../../src/review/review';
import { draft, EVENING, sessionAt } from './drafting';

const rulesIn = (verdict: { nudges: { rule: string }[] }) => verdict.nudges.map(({ rule }) => rule);

describe('the account', () => {
  const schoolAccounts = [
    { platform: 'x' as const, handle: '@IHS_History' },
    { platform: 'facebook' as const, handle: 'Hill End PTA' },
  ];
  const session = sessionAt('islwyn', { settings: { schoolAccounts } });
  const taken = (account: Partial<Account>, platform: Draft['platform'] = 'x') =>
    review(draft('Hello', { platform, account: { kind: 'personal', ...account } }), 1, session).account;

  it.each<[string, Partial<Account>, Draft['platform'], Account['kind']]>([
    ['its handle', { handle: 'ihs_history' }, 'x', 'school'],
    ['its handle with the sign', { handle: '@IHS_HISTORY' }, 'x', 'school'],
    ['the name shown', { name: 'hill end  PTA' }, 'facebook', 'school'],
    ['the name shown, beside an unlike handle', { name: 'Hill End PTA', handle: 'hep.pta.2' }, 'facebook', 'school'],
    ['a handle of the school’s own', { handle: 'IslwynHigh' }, 'instagram', 'school'],
    ['a page with the school’s name', { name: 'Islwyn High School', page: true }, 'linkedin', 'school'],
    ['a listed account on another site', { handle: 'ihs_history' }, 'facebook', 'personal'],
    ['a person with the school’s name', { name: 'Islwyn High School' }, 'linkedin', 'personal'],
    ['a page of somebody else', { name: 'Hill End Bakery', page: true }, 'facebook', 'personal'],
    ['nothing', {}, 'x', 'personal'],
  ])('is known by %s', (_, account, platform, kind) => {
    expect(taken(account, platform)).toEqual({ ...account, kind });
  });

  it('is what the person says it is for this draft', () => {
    expect(taken({ handle: 'ihs_history', kind: 'personal', told: true }).kind).toBe('personal');
    expect(taken({ handle: 'my_own', kind: 'school', told: true }).kind).toBe('school');
  });

  it('decides which part of the policy holds', () => {
    const rules = (account: Account) =>
      rulesIn(review(draft('Well done Marnie Tolworth', { account, media: ['image'] }), 1, session));
    const level = (account: Account) =>
      review(draft('Well done Marnie Tolworth', { account, media: ['image'] }), 1, session).nudges[0]?.level;
    expect(rules({ kind: 'personal' })).toContain('pupil-name');
    expect(level({ kind: 'personal', name: 'Hill End PTA' })).toBe('hold');
    expect(level({ kind: 'personal' })).toBe('warn');
  });
});

describe('what describes a picture', () => {
  const told = (altTexts: string[], policy = 'bledington') =>
    review(draft('What a day', { altTexts, media: ['image'] }), 1, sessionAt(policy)).nudges;

  it('is read for pupils, without a place in the words', () => {
    const [nudge] = told(['Marnie Tolworth holding a cup']);
    expect(nudge).toMatchObject({
      rule: 'pupil-name',
      level: 'hold',
      spans: [],
      quotes: ['Marnie Tolworth'],
      corrections: ['not-a-pupil', 'these-words'],
    });
    expect(nudge?.evidence[0]).toBe('“Marnie Tolworth” in a picture’s description');
    expect(nudge?.fixes.find(({ id }) => id === 'describe-differently')).toMatchObject({
      kind: 'next',
      advice: expect.stringContaining('leave out “Marnie Tolworth”'),
    });
  });

  it('is read for the school', () => {
    expect(rulesIn({ nudges: told(['The gates', 'The sign of Bledington Primary School']) })).toEqual(['school-name']);
  });

  it('makes one nudge with the words, and edits only these', () => {
    const text = 'Well done Corin Ashdale';
    const { nudges } = review(draft(text, { altTexts: ['Marnie Tolworth'], media: ['image'] }), 1, sessionAt('bisl'));
    const nudge = nudges.find(({ rule }) => rule === 'pupil-name');
    expect(nudge?.quotes).toEqual(['Corin Ashdale', 'Marnie Tolworth']);
    expect(nudge?.spans).toEqual([[10, 23]]);
    for (const fix of nudge?.fixes ?? [])
      if (fix.kind === 'edit') expect(text.slice(fix.edit.start, fix.edit.end)).toBe(fix.edit.quote);
  });

  it('is nobody’s business where it names nobody', () => {
    expect(told(['A cup on a table', '', 'Image'])).toEqual([]);
  });
});

describe('who can see it', () => {
  const exposure = (audience: Draft['audience'], over: Partial<Draft> = {}) =>
    review(draft('Well done Marnie Tolworth', { audience, ...over }), 1, sessionAt('bisl')).nudges.find(
      ({ rule }) => rule === 'pupil-name',
    )?.exposure;

  it('is said where it is known and matters', () => {
    expect(exposure('public')).toBe('Everyone can see this.');
    expect(exposure('connections')).toBe('Only your friends can see this.');
    expect(exposure('connections', { platform: 'linkedin' })).toBe('Only your connections can see this.');
    expect(exposure('only-me')).toBe('Only you can see this.');
    expect(exposure('unknown')).toBeUndefined();
    expect(exposure('public', { surface: 'message' })).toBeUndefined();
  });

  it('matters not to working hours', () => {
    const [nudge] = review(
      draft('Kettle on', { audience: 'public', at: '2026-11-25T10:00:00Z' }),
      1,
      sessionAt('bledington'),
    ).nudges;
    expect(nudge?.rule).toBe('work-hours');
    expect(nudge?.exposure).toBeUndefined();
  });
});

describe('a bio that was seen', () => {
  const learnt = (over: Partial<LearntBio>): LearntBio => ({
    platform: 'x',
    handle: 'nquill',
    statement: true,
    namesSchool: false,
    profileId: 'bisl',
    at: EVENING,
    ...over,
  });
  const asks = (bios: LearntBio[], over: Partial<Draft> = {}, text = 'Proud to work at BISL') =>
    rulesIn(
      review(
        draft(text, { platform: 'x', account: { kind: 'personal', handle: 'NQuill' }, ...over }),
        1,
        sessionAt('bisl', { learntBios: bios }),
      ),
    ).includes('missing-disclaimer');

  it('with the statement serves every draft of its account, and of no other', () => {
    expect(asks([])).toBe(true);
    expect(asks([learnt({})])).toBe(false);
    expect(asks([learnt({})], { account: { kind: 'personal', handle: 'somebody' } })).toBe(true);
    expect(asks([learnt({})], { platform: 'facebook' })).toBe(true);
    expect(asks([learnt({ name: 'Nesta Quill' })], { account: { kind: 'personal', name: 'Nesta Quill' } })).toBe(false);
    expect(asks([learnt({ statement: false })])).toBe(true);
  });

  it('serves an account that the page does not show only where it is the only one', () => {
    const nobody: Partial<Draft> = { account: { kind: 'personal' } };
    expect(asks([learnt({})], nobody)).toBe(false);
    expect(asks([learnt({}), learnt({ handle: 'other', statement: false })], nobody)).toBe(true);
  });

  it('is no excuse where the policy does not take it', () => {
    const session = sessionAt('bisl', {
      learntBios: [learnt({})],
      profile: { disclaimers: { bioCounts: false, statements: [] } },
    });
    const said = draft('Proud to work at BISL', { platform: 'x', account: { kind: 'personal', handle: 'nquill' } });
    expect(rulesIn(review(said, 1, session))).toContain('missing-disclaimer');
  });

  it('that names the school ties a post about school to it', () => {
    const text = 'Marking all evening for my class';
    expect(asks([learnt({ statement: false })], {}, text)).toBe(false);
    expect(asks([learnt({ statement: false, namesSchool: true })], {}, text)).toBe(true);
    expect(asks([learnt({ statement: false, namesSchool: true, profileId: 'islwyn' })], {}, text)).toBe(false);
  });

  it('is not what is being written there now', () => {
    expect(asks([learnt({})], { surface: 'bio' }, 'Teacher at BISL')).toBe(true);
    expect(asks([], { surface: 'bio' }, 'Teacher at BISL. Views my own.')).toBe(false);
    expect(asks([learnt({ platform: 'linkedin' })], { surface: 'bio', platform: 'linkedin' }, 'Teacher at BISL')).toBe(false);
  });
});

describe('a bio while it is written', () => {
  const nudges = (policy: string, text: string, over: Partial<Draft> = {}) =>
    review(draft(text, { platform: 'x', surface: 'bio', ...over }), 1, sessionAt(policy)).nudges;

  it('may not show the school at Bledington, but on LinkedIn', () => {
    for (const text of ['Year 2 teacher at Bledington Primary School', 'Bledington Primary School'])
      expect(nudges('bledington', text)).toMatchObject([
        { rule: 'school-name', level: 'hold', clause: { id: 'not-as-employee' } },
      ]);
    expect(nudges('bledington', 'Year 2 teacher at Bledington Primary School', { platform: 'linkedin' })).toEqual([]);
  });

  it('wants the statement where it names the school at BISL, and says no word of posting', () => {
    const [nudge] = nudges('bisl', 'Teacher at BISL');
    expect(nudge?.rule).toBe('missing-disclaimer');
    expect(nudge?.fixes.map(({ id }) => id)).toEqual(['add-statement']);
  });
});
