// Judging: which rule leads, how strongly, what is shown together and what is left alone.
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding';
import { Nudge } from '../../../src/model/nudge';
import { findingOf, nudgesFor, school, smallProfile } from './drafting';

const TEXT = 'Maya Okafor and Tom Price won at Hill End School.';
const maya = findingOf(TEXT, 'pupil-name', 'full-name', 'Maya Okafor', { evidence: ['is on your list'] });
const tom = findingOf(TEXT, 'pupil-name', 'full-name', 'Tom Price', { evidence: ['is on your list', 'won'] });
const named = findingOf(TEXT, 'school-name', 'name', 'Hill End School');
const rule = (check: string, clause: string, level: string, rest: object = {}) => ({ check, clause, level, ...rest });

describe('judging', () => {
  it('leaves alone what no rule names', () => {
    expect(nudgesFor(smallProfile([rule('tone', 'first', 'hold')]), [maya, named], TEXT)).toEqual([]);
    expect(nudgesFor(smallProfile([]), [maya], TEXT)).toEqual([]);
    expect(nudgesFor(smallProfile([rule('pupil-name', 'first', 'hold')]), [], TEXT)).toEqual([]);
  });

  it('makes one nudge of several pupils, with a span each', () => {
    const [nudge, ...more] = nudgesFor(smallProfile([rule('pupil-name', 'first', 'hold')]), [tom, maya], TEXT);
    expect(more).toEqual([]);
    expect(nudge).toMatchObject({
      rule: 'pupil-name',
      level: 'hold',
      quotes: ['Maya Okafor', 'Tom Price'],
      evidence: ['is on your list', 'won'],
      why: 'This names a pupil.',
      title: 'About pupil-name',
      corrections: ['not-a-pupil', 'these-words'],
      school: { profileId: 'hill-end', name: 'Hill End School' },
    });
    expect(nudge?.clause).toEqual({
      id: 'first',
      whose: 'Hill End School',
      ref: 'Online Policy (May 2026) · Staff · the first bullet',
      modality: 'must-not',
      summary: 'What the first clause says.',
    });
    expect(Nudge.safeParse(nudge).success).toBe(true);
  });

  it('lets the strongest rule lead and names the other clauses once each', () => {
    const profile = smallProfile([
      rule('pupil-name', 'third', 'tip'),
      rule('pupil-name', 'second', 'warn'),
      rule('pupil-name', 'first', 'hold', { say: 'Say it like this.' }),
      rule('pupil-name', 'second', 'tip'),
    ]);
    const [nudge] = nudgesFor(profile, [maya, tom], TEXT);
    expect(nudge?.clause.id).toBe('first');
    expect(nudge?.why).toBe('Say it like this.');
    expect(nudge?.alsoTouches.map(({ id }) => id)).toEqual(['second', 'third']);
  });

  it('keeps the order of the profile between equals', () => {
    const profile = smallProfile([rule('work-hours', 'second', 'tip'), rule('work-hours', 'first', 'tip')]);
    const [nudge] = nudgesFor(profile, [findingOf(TEXT, 'work-hours', 'in-hours')], TEXT);
    expect(nudge?.clause.id).toBe('second');
    expect(nudge?.spans).toEqual([]);
    expect(nudge?.quotes).toEqual([]);
    expect(nudge?.corrections, 'without words there is nothing to remember').toEqual([]);
  });

  it.each([
    ['possible', 'hold', 'tip'],
    ['likely', 'hold', 'warn'],
    ['certain', 'hold', 'hold'],
    ['possible', 'warn', 'tip'],
    ['certain', 'tip', 'tip'],
    ['likely', 'tip', 'tip'],
  ] as const)('a %s finding under a %s rule is a %s', (confidence, level, expected) => {
    const [nudge] = nudgesFor(smallProfile([rule('pupil-name', 'first', level)]), [{ ...maya, confidence }], TEXT);
    expect(nudge?.level).toBe(expected);
  });

  it('the surest of several findings decides', () => {
    const unsure: Finding = { ...maya, confidence: 'possible', kind: 'first-name' };
    const [nudge] = nudgesFor(smallProfile([rule('pupil-name', 'first', 'hold')]), [unsure, tom], TEXT);
    expect(nudge).toMatchObject({ level: 'hold', confidence: 'certain', why: 'This names a pupil.' });
  });

  it('never shows a signal', () => {
    const signal: Finding = { ...named, kind: 'in-bio', span: null, quote: '', signal: true };
    expect(nudgesFor(smallProfile([rule('school-name', 'first', 'hold')]), [signal], TEXT)).toEqual([]);
  });

  it('shows only the findings that a rule touches', () => {
    const profile = smallProfile([rule('pupil-name', 'first', 'hold', { when: { kinds: ['full-name'] } })]);
    const [nudge] = nudgesFor(profile, [maya, { ...tom, kind: 'first-name' }], TEXT);
    expect(nudge?.quotes).toEqual(['Maya Okafor']);
  });

  it('merges spans that overlap and keeps those that touch apart', () => {
    const first = findingOf(TEXT, 'pupil-name', 'first-name', 'Maya');
    const touching = findingOf(TEXT, 'pupil-name', 'surname', ' and');
    const [nudge] = nudgesFor(smallProfile([rule('pupil-name', 'first', 'hold')]), [maya, first, touching], TEXT);
    expect(nudge?.spans).toEqual([
      [0, 11],
      [11, 15],
    ]);
    expect(nudge?.quotes).toEqual(['Maya Okafor', ' and']);
  });

  it('sorts the strongest first, then the surest, then by place', () => {
    const profile = smallProfile([
      rule('school-name', 'first', 'warn'),
      rule('pupil-name', 'first', 'warn'),
      rule('tone', 'first', 'hold'),
      rule('work-hours', 'first', 'warn'),
    ]);
    const tone = findingOf(TEXT, 'tone', 'insult', 'won');
    const hours = findingOf(TEXT, 'work-hours', 'in-hours', '', { confidence: 'likely' });
    const nudges = nudgesFor(profile, [hours, named, maya, tone], TEXT);
    expect(nudges.map(({ rule: id }) => id)).toEqual(['tone', 'pupil-name', 'school-name', 'work-hours']);
  });

  it('shows the school’s own wording and the link to the whole policy where there are any', () => {
    const bare = smallProfile([rule('pupil-name', 'first', 'hold')]);
    const profile = {
      ...bare,
      documents: bare.documents.map((document) => ({ ...document, url: 'https://hill-end.example/policy' })),
      clauses: bare.clauses.map((clause) => ({ ...clause, wording: 'Pupils shall not be named.' })),
    };
    const [nudge] = nudgesFor(profile, [maya], TEXT);
    expect(nudge?.clause).toMatchObject({ wording: 'Pupils shall not be named.', link: 'https://hill-end.example/policy' });
  });
});

describe('a nudge’s name', () => {
  const profile = smallProfile([rule('pupil-name', 'first', 'hold'), rule('school-name', 'first', 'hold')]);
  const idOf = (text: string, ...quotes: string[]) =>
    nudgesFor(
      profile,
      quotes.map((quote) => findingOf(text, 'pupil-name', 'full-name', quote)),
      text,
    )[0]?.id;

  it('stays while the same words are seen, wherever they stand', () => {
    const id = idOf('Maya Okafor won', 'Maya Okafor');
    expect(id).toBe(idOf('Today MAYA  OKAFOR won again', 'MAYA  OKAFOR'));
    expect(idOf('Maya and Tom', 'Maya', 'Tom')).toBe(idOf('Tom and Maya', 'Tom', 'Maya'));
  });

  it('changes with the words and with the rule', () => {
    expect(idOf('Maya won', 'Maya')).not.toBe(idOf('Tom won', 'Tom'));
    const school = nudgesFor(profile, [findingOf('Maya won', 'school-name', 'name', 'Maya')], 'Maya won')[0]?.id;
    expect(school).not.toBe(idOf('Maya won', 'Maya'));
  });
});

describe('conditions', () => {
  const applies = (when: object, draft: object = {}, others: Finding[] = []) =>
    nudgesFor(smallProfile([rule('pupil-name', 'first', 'hold', { when })]), [maya, ...others], TEXT, draft).length === 1;
  const official = { account: { kind: 'school' as const } };
  const inBio: Finding = { ...named, kind: 'in-bio', span: null, quote: '', signal: true };
  const statement = findingOf(TEXT, 'missing-disclaimer', 'statement-present', '', { signal: true });

  it.each([
    ['accounts', { accounts: ['school'] }, official, {}],
    ['platforms', { platforms: ['x', 'linkedin'] }, { platform: 'x' }, { platform: 'instagram' }],
    ['exceptPlatforms', { exceptPlatforms: ['linkedin'] }, { platform: 'practice' }, { platform: 'linkedin' }],
    ['surfaces', { surfaces: ['caption'] }, { surface: 'caption' }, { surface: 'post' }],
    ['exceptSurfaces', { exceptSurfaces: ['message'] }, { surface: 'reply' }, { surface: 'message' }],
    ['audiences', { audiences: ['public'] }, { audience: 'public' }, { audience: 'only-me' }],
    ['media any', { media: 'any' }, { media: ['video'] }, { media: [] }],
    ['media none', { media: 'none' }, { media: [] }, { media: ['image'] }],
    ['media of a kind', { media: ['image'] }, { media: ['video', 'image'] }, { media: ['video'] }],
    ['authorIdentifiable by account', { authorIdentifiable: true }, official, {}],
    [
      'authorIdentifiable by handle',
      { authorIdentifiable: true },
      { account: { kind: 'personal', handle: '@hillend' } },
      { account: { kind: 'personal', handle: 'somebody' } },
    ],
    [
      'all at once',
      { platforms: ['x'], surfaces: ['post'], media: 'any' },
      { platform: 'x', media: ['image'] },
      { platform: 'x', media: [] },
    ],
  ])('%s', (_, when, met, unmet) => {
    expect(applies(when, met)).toBe(true);
    expect(applies(when, unmet)).toBe(false);
  });

  it('kinds, except kinds and confidence look at the finding', () => {
    expect(applies({ kinds: ['full-name'] })).toBe(true);
    expect(applies({ kinds: ['first-name'] })).toBe(false);
    expect(applies({ exceptKinds: ['full-name'] })).toBe(false);
    expect(applies({ exceptKinds: ['surname'] })).toBe(true);
    const unsure: Finding = { ...maya, confidence: 'possible' };
    const profile = smallProfile([rule('pupil-name', 'first', 'tip', { when: { minConfidence: 'likely' } })]);
    expect(nudgesFor(profile, [unsure], TEXT)).toEqual([]);
    expect(nudgesFor(profile, [{ ...maya, confidence: 'likely' }], TEXT)).toHaveLength(1);
  });

  it('the author is identifiable by a named school and by the bio', () => {
    expect(applies({ authorIdentifiable: true }, {}, [named])).toBe(true);
    expect(applies({ authorIdentifiable: true }, {}, [inBio])).toBe(true);
    expect(applies({ authorIdentifiable: false }, {}, [inBio])).toBe(false);
    expect(applies({ authorIdentifiable: false })).toBe(true);
  });

  it('a statement is present or absent', () => {
    expect(applies({ disclaimer: 'present' }, {}, [statement])).toBe(true);
    expect(applies({ disclaimer: 'absent' }, {}, [statement])).toBe(false);
    expect(applies({ disclaimer: 'absent' })).toBe(true);
    expect(applies({ disclaimer: 'present' })).toBe(false);
  });

  it('company counts, signals do not', () => {
    expect(applies({ alongside: ['school-name'] }, {}, [named])).toBe(true);
    expect(applies({ alongside: ['school-name'] }, {}, [inBio])).toBe(false);
    expect(applies({ alongside: ['school-name', 'tone'] }, {}, [named])).toBe(false);
    expect(applies({ notAlongside: ['school-name'] }, {}, [named])).toBe(false);
    expect(applies({ notAlongside: ['school-name'] })).toBe(true);
  });
});

describe('bundled rules that outrank one another', () => {
  it('a capped hold still leads over a rule that is milder by nature', () => {
    const [nudge] = nudgesFor(school('bisl'), [{ ...maya, confidence: 'likely' }], TEXT);
    expect(nudge).toMatchObject({ level: 'warn', clause: { id: 'respect-privacy-of-others' } });
  });
});
