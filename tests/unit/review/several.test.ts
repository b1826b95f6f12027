// Two schools before one draft: both speak, each for itself, and nothing is said or offered twice.
import { describe, expect, it } from 'vitest';
import { Verdict } from '../../../src/model/nudge';
import { Profile } from '../../../src/model/profile';
import { mergeProfiles } from '../../../src/policy/merge/merge-profiles';
import { review, type Session } from '../../../src/review/review';
import { createSession } from '../../../src/review/session';
import { reviewActionAll, reviewAll } from '../../../src/review/several';
import { atFirst, atOther } from '../../../src/settings/at-school';
import { AlsoSchool, defaults, type Settings } from '../../../src/settings/schema';
import { clauseOf, ruleOf, school, trust } from '../policy/merging';
import { draft, press, roster } from './drafting';

/** One that stands alone, with the rules that a test brings. */
const alone = (id: string, name: string, rules: unknown[], over: Record<string, unknown> = {}): Profile =>
  Profile.parse({
    ...trust(),
    ...{ id, identity: { name, handles: [id.replace('-', '')] } },
    clauses: [
      clauseOf('names', {
        checks: ['pupil-name', 'tone', 'school-name', 'work-hours', 'missing-disclaimer', 'undeclared-author'],
      }),
    ],
    rules,
    ...over,
  });

const fell = (level: 'tip' | 'warn' | 'hold' = 'warn', over = {}) =>
  alone('fell-side', 'Fell Side School', [ruleOf('names', 'pupil-name', level)], over);
const tarn = (level: 'tip' | 'warn' | 'hold' = 'hold', over = {}) =>
  alone('tarn-view', 'Tarn View Academy', [ruleOf('names', 'pupil-name', level)], over);

const at = (
  profile: Profile,
  settings: Partial<Settings> = {},
  list: Parameters<typeof createSession>[0]['roster'] = roster,
): Session => createSession({ profile, roster: list, settings: { ...defaults(), ...settings } });

const TEXT = 'Well done Marnie Tolworth!';
const said = (verdict: Verdict) => verdict.nudges.map(({ rule, level, school: { name } }) => `${rule} ${level} ${name}`);

// The first review of a process unpacks what the language is read with.
describe('two schools', { timeout: 60_000 }, () => {
  it('both speak of the same pupil, the stronger first, and each nudge says whose it is', () => {
    const verdict = reviewAll(draft(TEXT), 4, [at(fell('warn')), at(tarn('hold'))]);
    expect(said(verdict)).toEqual(['pupil-name hold Tarn View Academy', 'pupil-name warn Fell Side School']);
    expect(verdict.nudges.map(({ clause }) => clause.whose)).toEqual(['Tarn View Academy', 'Fell Side School']);
    expect(Verdict.safeParse(verdict).success).toBe(true);
    expect(verdict.revision).toBe(4);
  });

  it('hold what either holds, also with the same rule, clause and level in both, and no two nudges have one name', () => {
    const verdict = reviewAll(draft(TEXT), 1, [at(fell('hold')), at(tarn('hold'))]);
    expect(said(verdict)).toEqual(['pupil-name hold Fell Side School', 'pupil-name hold Tarn View Academy']);
    expect(new Set(verdict.nudges.map(({ id }) => id)).size).toBe(2);
    // The first school's is what it would be alone, so that its open card stays open when another is added.
    expect(verdict.nudges[0]?.id).toBe(review(draft(TEXT), 1, at(fell('hold'))).nudges[0]?.id);
  });

  it('offer a change of the same words once, and say for whom it serves', () => {
    const verdict = reviewAll(draft(TEXT), 1, [at(fell('hold')), at(tarn('hold'))]);
    const edits = verdict.nudges.flatMap(({ fixes }) => fixes.flatMap((fix) => (fix.kind === 'edit' ? [fix] : [])));
    const places = edits.map(({ edit }) => JSON.stringify(edit));
    expect(places.length).toBeGreaterThan(0);
    expect(new Set(places).size).toBe(places.length);
    expect(edits.every(({ label }) => label.endsWith('(also for Tarn View Academy)'))).toBe(true);
  });

  it('offer one statement where both want one', () => {
    const disclaimers = (text: string) => ({ disclaimers: { bioCounts: true, statements: [{ id: 'own', texts: [text] }] } });
    const rules = [ruleOf('names', 'missing-disclaimer', 'warn'), ruleOf('names', 'school-name', 'tip')];
    const one = alone('fell-side', 'Fell Side School', rules, disclaimers('Views are my own.'));
    const two = alone('tarn-view', 'Tarn View Academy', rules, disclaimers('All views are mine and not the academy’s.'));
    const verdict = reviewAll(draft('I teach at Fell Side School and at Tarn View Academy.'), 1, [at(one), at(two)]);
    const statements = verdict.nudges.filter(({ rule }) => rule === 'missing-disclaimer');
    expect(statements.map(({ school }) => school.name)).toEqual(['Fell Side School', 'Tarn View Academy']);
    const added = statements.flatMap(({ fixes }) => fixes.filter((fix) => fix.kind === 'edit'));
    expect(added.map(({ label }) => label)).toEqual([expect.stringContaining('(also for Tarn View Academy)')]);
  });

  it('have each their own pupils', () => {
    const verdict = reviewAll(draft(TEXT), 1, [at(fell(), {}, null), at(tarn())]);
    expect(said(verdict)).toContain('pupil-name hold Tarn View Academy');
    expect(verdict.nudges.filter(({ school }) => school.profileId === 'fell-side').every(({ level }) => level !== 'hold')).toBe(
      true,
    );
  });

  it('a name that was taught one by one is no list of pupils, beside which others must be surer ones', () => {
    const taught = { notPupils: [], notSchool: [], pupils: roster, silenced: () => false };
    expect(createSession({ profile: fell(), taught }).facts).toMatchObject({ hasPupilList: false, pupils: expect.anything() });
    expect(createSession({ profile: fell(), roster }).facts).toMatchObject({ hasPupilList: true, pupils: expect.anything() });
  });

  it('are answered by one correction', () => {
    const taught = { notPupils: ['marnie tolworth'], notSchool: [], pupils: null, silenced: () => false };
    const sessions = [fell(), tarn()].map((profile) => createSession({ profile, roster, taught }));
    expect(reviewAll(draft(TEXT), 1, sessions).nudges).toEqual([]);
  });

  it('are each as they would be alone, whatever the other says', () => {
    for (const text of [
      TEXT,
      'What a useless bunch of idiots they are',
      'At Fell Side School with Marnie, and Corin Ashdale',
      '',
    ]) {
      const sessions = [at(fell('warn')), at(tarn('hold'))];
      const together = reviewAll(draft(text), 1, sessions);
      for (const [place, session] of sessions.entries()) {
        const own = review(draft(text), 1, session).nudges.map(({ fixes: _, id: __, ...nudge }) => nudge);
        const here = together.nudges
          .filter(({ school }) => school.profileId === session.profile.id)
          .map(({ fixes: _, id: __, ...nudge }) => nudge);
        expect(here, `${place}: ${text}`).toEqual(own);
      }
    }
  });

  it('lose nothing when a detector of one fails', () => {
    const broken = {
      ...at(fell()),
      detectors: at(fell()).detectors.map((one) => ({ ...one, observe: () => expect.fail('broken') })),
    };
    const verdict = reviewAll(draft(TEXT), 1, [broken, at(tarn())]);
    expect([said(verdict), verdict.unsure]).toEqual([['pupil-name hold Tarn View Academy'], ['pupil-name']]);
  });

  it('of one school is that school’s own verdict', () => {
    const session = at(fell());
    expect(reviewAll(draft(TEXT), 3, [session])).toEqual(review(draft(TEXT), 3, session));
  });
});

describe('accounts', () => {
  const official = { accounts: ['school'] };
  const rules = [ruleOf('names', 'pupil-name', 'warn', official)];
  const schools = () => [at(alone('fell-side', 'Fell Side School', rules)), at(alone('tarn-view', 'Tarn View Academy', rules))];
  const speaking = (verdict: Verdict) => verdict.nudges.map(({ school }) => school.profileId);
  const post = (account: object) => draft(TEXT, { account: { kind: 'personal', ...account } as never });

  it.each([
    ['fellside', ['fell-side']],
    ['tarnview', ['tarn-view']],
    ['mrs_vale', []],
  ])('@%s is official for %j alone', (handle, whose) => {
    const verdict = reviewAll(post({ handle }), 1, schools());
    expect(speaking(verdict)).toEqual(whose);
    expect(verdict.account.kind).toBe(whose.length > 0 ? 'school' : 'personal');
  });

  it('that the person says is the school’s is the first school’s, unless it is known to be another’s', () => {
    expect(speaking(reviewAll(post({ kind: 'school', told: true, handle: 'history_club' }), 1, schools()))).toEqual([
      'fell-side',
    ]);
    expect(speaking(reviewAll(post({ kind: 'school', told: true, handle: 'tarnview' }), 1, schools()))).toEqual(['tarn-view']);
    expect(speaking(reviewAll(post({ told: true, handle: 'tarnview' }), 1, schools()))).toEqual([]);
  });

  it('listed for one school are none of the other’s', () => {
    const settings: Settings = {
      ...defaults(),
      schoolAccounts: [
        { platform: 'facebook', handle: 'choir' },
        { platform: 'facebook', handle: 'chess', profileId: 'tarn-view' },
      ],
    };
    const [one, two] = schools();
    const sessions = [
      createSession({ profile: one!.profile, roster, settings: atFirst(settings, 'fell-side') }),
      createSession({ profile: two!.profile, roster, settings: atOther(settings, AlsoSchool.parse({ profileId: 'tarn-view' })) }),
    ];
    expect(speaking(reviewAll(post({ handle: 'choir' }), 1, sessions))).toEqual(['fell-side']);
    expect(speaking(reviewAll(post({ handle: 'chess' }), 1, sessions))).toEqual(['tarn-view']);
  });
});

describe('hours', () => {
  it('are each school’s own', () => {
    const week = (from: string, to: string) => ({
      calendar: { timeZone: 'Europe/London', workingHours: { mon: [{ from, to }] }, bankHolidays: 'none' },
    });
    const hours = (id: string, name: string, from: string, to: string) =>
      at(alone(id, name, [ruleOf('names', 'work-hours', 'warn')], week(from, to)));
    const sessions = [
      hours('fell-side', 'Fell Side School', '08:00', '12:00'),
      hours('tarn-view', 'Tarn View Academy', '13:00', '17:00'),
    ];
    const at10 = reviewAll(draft('Kettle on', { at: '2026-11-23T10:00:00Z' }), 1, sessions);
    const at14 = reviewAll(draft('Kettle on', { at: '2026-11-23T14:00:00Z' }), 1, sessions);
    const at19 = reviewAll(draft('Kettle on', { at: '2026-11-23T19:00:00Z' }), 1, sessions);
    expect([at10, at14, at19].map(said)).toEqual([
      ['work-hours warn Fell Side School'],
      ['work-hours warn Tarn View Academy'],
      [],
    ]);
  });
});

describe('two schools of one trust', () => {
  const upon = (id: string, name: string, own: object = {}): Session => {
    const merged = mergeProfiles(trust(), Profile.parse({ ...school(own), id, identity: { name } }));
    return at(merged.ok ? merged.profile : expect.unreachable(merged.problems.join()));
  };

  it('say what the trust says once', () => {
    const verdict = reviewAll(draft(TEXT), 1, [upon('fell-side', 'Fell Side School'), upon('tarn-view', 'Tarn View Academy')]);
    expect(verdict.nudges.map(({ clause }) => clause.whose)).toEqual(['North Lakes Trust']);
  });

  it('and what each says of its own as well', () => {
    const own = { clauses: [clauseOf('names', { summary: 'Ours.' })] };
    const verdict = reviewAll(draft(TEXT), 1, [
      upon('fell-side', 'Fell Side School'),
      upon('tarn-view', 'Tarn View Academy', own),
    ]);
    expect(verdict.nudges.map(({ clause }) => clause.whose)).toEqual(['North Lakes Trust', 'Tarn View Academy']);
  });
});

it('a press is looked at by both', () => {
  const rules = [ruleOf('ties', 'pupil-contact', 'warn')];
  const clauses = { clauses: [clauseOf('ties', { checks: ['pupil-contact'] })] };
  const sessions = [
    at(alone('fell-side', 'Fell Side School', rules, clauses)),
    at(alone('tarn-view', 'Tarn View Academy', rules, clauses)),
  ];
  const { nudges } = reviewActionAll(press('follow', 'Marnie Tolworth'), sessions);
  expect(nudges.map(({ school }) => school.name)).toEqual(['Fell Side School', 'Tarn View Academy']);
  expect(new Set(nudges.map(({ id }) => id)).size).toBe(2);
});
