// Presses that reach somebody, judged by the four policies: what is held, warned of or let be, and what is offered instead.
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/model/action';
import { Verdict } from '../../../src/model/nudge';
import { review, reviewAction } from '../../../src/review/review';
import { draft, press, sessionAt } from './drafting';

const policies = ['bisl', 'blue-sky', 'islwyn', 'bledington'] as const;
const sessions = new Map(policies.map((policy) => [policy, sessionAt(policy)]));
const level = (policy: (typeof policies)[number], action: Action) =>
  reviewAction(action, sessions.get(policy)!).nudges[0]?.level ?? 'silent';
const levels = (action: Action) => policies.map((policy) => level(policy, action));

const lists = [
  { id: 'parents', title: 'Parents', kind: 'parent' as const, terms: ['Jo Tolworth'] },
  { id: 'leavers', title: 'Leavers', kind: 'ex-pupil' as const, terms: ['Idris Penhallow'] },
];

describe('a pupil', () => {
  it.each<[Action['kind'], string[]]>([
    // BISL forbids every contact, Blue Sky advises against it, Islwyn speaks of inviting, accepting and talking, Bledington of requests.
    ['follow', ['hold', 'warn', 'warn', 'warn']],
    ['connect', ['hold', 'warn', 'hold', 'hold']],
    ['accept', ['hold', 'warn', 'hold', 'hold']],
    ['message', ['hold', 'warn', 'hold', 'warn']],
    ['repost', ['hold', 'warn', 'silent', 'silent']],
  ])('%s: %j', (kind, wanted) => {
    expect(levels(press(kind, 'Marnie Tolworth'))).toEqual(wanted);
  });

  it('is never held on a name that is only nearly theirs, and at most mentioned on a first name', () => {
    expect(levels(press('accept', 'Marnie Tolwrth'))).toEqual(['warn', 'warn', 'warn', 'warn']);
    expect(levels(press('accept', 'Marnie'))).toEqual(['tip', 'tip', 'tip', 'tip']);
    expect(levels(press('accept', 'Nesta Quill'))).toEqual(['silent', 'silent', 'silent', 'silent']);
  });

  it('is the school’s own business on its own account, but for messages at Islwyn', () => {
    const account = { kind: 'school' as const };
    expect(levels(press('follow', 'Marnie Tolworth', { account }))).toEqual(['silent', 'silent', 'silent', 'silent']);
    expect(levels(press('message', 'Marnie Tolworth', { account }))).toEqual(['silent', 'silent', 'warn', 'silent']);
  });

  it('is told as the page shows them, with the clause and what to do', () => {
    const verdict = reviewAction(press('accept', 'Marnie Tolworth 🌸'), sessions.get('bledington')!);
    expect(Verdict.safeParse(verdict).success).toBe(true);
    const [nudge] = verdict.nudges;
    expect(nudge).toMatchObject({
      rule: 'pupil-contact',
      why: 'This accepts a pupil’s request.',
      evidence: ['Marnie Tolworth 🌸 is on your pupil list (Year 4)'],
      quotes: ['Marnie Tolworth 🌸'],
      spans: [],
      corrections: ['not-a-pupil', 'these-words'],
      clause: { id: 'decline-pupils', modality: 'must' },
    });
    expect(nudge?.alsoTouches.map(({ id }) => id)).toEqual(['report-requests']);
    expect(nudge?.fixes).toEqual([
      {
        kind: 'next',
        id: 'decline-and-tell-headteacher',
        label: 'Decline and tell the Headteacher',
        advice: 'Turn the request down. Tell the Headteacher.',
      },
    ]);
  });

  it('brings the name and address of whom to tell, where the profile has them', () => {
    const contacts = [
      {
        id: 'dsl',
        role: 'Designated safeguarding lead',
        name: 'Amara Bello',
        email: 'dsl@school.example',
        for: ['pupil-contact'],
      },
    ];
    const [nudge] = reviewAction(press('message', 'Marnie Tolworth'), sessionAt('islwyn', { profile: { contacts } })).nudges;
    expect(nudge?.fixes).toEqual([
      expect.objectContaining({
        kind: 'next',
        label: 'Write by the school’s own channels and tell Amara Bello',
        advice: expect.stringMatching(
          /do not answer here and tell the designated safeguarding lead \(Amara Bello, dsl@school\.example\)\.$/,
        ),
      }),
    ]);
  });

  it('names nobody from the list whom the page does not show', () => {
    for (const policy of policies)
      for (const kind of ['follow', 'connect', 'accept', 'message', 'repost'] as const)
        for (const name of ['Marnie Tolworth', 'Marnie', 'Corin A.', 'Marnie Tolwrth', 'M. Tolworth']) {
          const told = JSON.stringify(reviewAction(press(kind, name), sessions.get(policy)!));
          for (const word of ['Marnie', 'Tolworth', 'Corin', 'Ashdale'])
            if (!name.includes(word)) expect(told).not.toContain(word);
        }
  });

  it('who is said to be none is let be, by name and by handle', () => {
    const taught = { notPupils: ['marnie tolworth'], notSchool: [], silenced: () => false };
    const session = sessionAt('bisl', { taught });
    for (const person of [{ name: 'Marnie Tolworth 🌸' }, { handle: 'marnie_tolworth' }])
      expect(reviewAction(press('follow', '', { person }), session).nudges).toEqual([]);
    expect(reviewAction(press('follow', 'Corin Ashdale'), session).nudges).toHaveLength(1);
  });

  it('of whom the person wants to hear no more is not mentioned again', () => {
    const silenced = (rule: string, quotes: readonly string[]) =>
      rule === 'pupil-contact' && quotes.every((words) => words === 'Jo Tolworth');
    const taught = { notPupils: [], notSchool: [], silenced };
    const session = sessionAt('islwyn', { profile: { lists }, taught });
    expect(reviewAction(press('accept', 'Jo Tolworth'), session).nudges).toEqual([]);
  });
});

describe('families and former pupils', () => {
  const listed = (policy: string, kind: Action['kind'], name: string) =>
    reviewAction(press(kind, name), sessionAt(policy, { profile: { lists } })).nudges[0];

  it('are told apart by the policies', () => {
    const of = (kind: Action['kind'], name: string) => policies.map((policy) => listed(policy, kind, name)?.level ?? 'silent');
    expect(of('connect', 'Jo Tolworth')).toEqual(['silent', 'silent', 'hold', 'hold']);
    expect(of('follow', 'Jo Tolworth')).toEqual(['silent', 'silent', 'silent', 'hold']);
    expect(of('accept', 'Idris Penhallow')).toEqual(['hold', 'warn', 'warn', 'hold']);
    expect(of('follow', 'Idris Penhallow')).toEqual(['hold', 'warn', 'silent', 'warn']);
  });

  it('bring their own clause', () => {
    expect(listed('bledington', 'accept', 'Jo Tolworth')).toMatchObject({
      clause: { id: 'no-parents-as-friends' },
      evidence: ['Jo Tolworth is on your list “Parents”'],
      corrections: ['these-words'],
    });
    expect(listed('islwyn', 'accept', 'Idris Penhallow')?.clause.id).toBe('no-pupils-as-friends');
  });
});

describe('an unknown requester', () => {
  const rules = (when: object) => [{ check: 'pupil-contact', clause: 'no-contact-with-students', level: 'hold' as const, when }];
  const asked = (when: object) =>
    reviewAction(press('accept', 'Nesta Quill'), sessionAt('bisl', { profile: { rules: rules(when) } })).nudges;

  it('is mentioned only where a rule names the kind, and then as a tip', () => {
    expect(asked({})).toEqual([]);
    expect(asked({ exceptKinds: ['accept-pupil'] })).toEqual([]);
    expect(asked({ kinds: ['accept-unknown'] })).toMatchObject([
      { level: 'tip', evidence: ['Nesta Quill is on none of your lists'] },
    ]);
  });
});

describe('the school’s own account', () => {
  const bledington = { person: { name: 'Bledington Primary School' } };
  it('is not followed on X at Bledington, and its pictures are not passed on', () => {
    expect(level('bledington', press('follow', '', bledington))).toBe('hold');
    expect(level('bledington', press('follow', '', { ...bledington, platform: 'facebook' }))).toBe('silent');
    expect(level('bledington', press('repost', '', { ...bledington, media: ['image'] }))).toBe('warn');
    expect(level('bledington', press('repost', '', bledington))).toBe('silent');
    expect(level('islwyn', press('follow', '', { person: { handle: 'Islwynhigh' } }))).toBe('silent');
  });

  it('may be an account that the person runs for it', () => {
    const settings = { schoolAccounts: [{ platform: 'x' as const, handle: '@Bled_Owls' }] };
    const [nudge] = reviewAction(
      press('follow', 'Owls', { person: { name: 'Owls', handle: 'bled_owls' } }),
      sessionAt('bledington', { settings }),
    ).nudges;
    expect(nudge).toMatchObject({ level: 'hold', evidence: ['bled_owls is an account of the school'] });
    expect(nudge?.fixes.map(({ id }) => id)).toEqual(['read-without-following', 'from-the-school']);
  });
});

describe('words to a pupil', () => {
  const to = [{ name: 'Marnie Tolworth' }];
  const held = (policy: string, over: object) =>
    review(draft('See you tomorrow', { to, ...over }), 1, sessionAt(policy)).nudges.filter(
      ({ rule }) => rule === 'pupil-contact',
    );

  it('are held in private and in public, on the person’s own account', () => {
    expect(held('bisl', { surface: 'message' })).toMatchObject([
      { level: 'hold', why: 'This writes to a pupil in private.', spans: [], quotes: ['Marnie Tolworth'] },
    ]);
    expect(held('bisl', { surface: 'reply' })).toMatchObject([{ level: 'hold', why: 'This answers a pupil.' }]);
    expect(held('bisl', { surface: 'post' })).toEqual([]);
    expect(held('bisl', { surface: 'message', account: { kind: 'school' } })).toEqual([]);
    expect(held('islwyn', { surface: 'message', account: { kind: 'school' } })).toMatchObject([
      { level: 'warn', clause: { id: 'no-private-messages-to-pupils' } },
    ]);
  });
});

describe('a press', () => {
  it('is nobody’s business once its rule is switched off', () => {
    const session = sessionAt('bisl', { settings: { rulesOff: ['pupil-contact'] } });
    expect(reviewAction(press('follow', 'Marnie Tolworth'), session).nudges).toEqual([]);
  });

  it('tells a detector that fails as unsure', () => {
    const session = sessionAt('bisl');
    const broken = session.detectors.map((each) => ({
      ...each,
      ...(each.consider && {
        consider: () => {
          throw new Error('Marnie Tolworth');
        },
      }),
    }));
    expect(reviewAction(press('follow', 'Marnie Tolworth'), { ...session, detectors: broken })).toMatchObject({
      nudges: [],
      unsure: ['pupil-contact'],
    });
  });
});
