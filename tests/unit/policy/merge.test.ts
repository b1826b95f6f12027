// A school upon its trust: what goes first, what stays, what neither of the two may become by being put together.
import { describe, expect, it } from 'vitest';
import { Profile } from '../../../src/model/profile';
import { bundledProfiles } from '../../../src/policy/catalogue';
import { mergeProfiles } from '../../../src/policy/merge/merge-profiles';
import { type Here, shortfallWords, type Way, withBases } from '../../../src/policy/merge/with-bases';
import { findingOf, nudgesFor } from './drafting';
import { clauseOf, ruleOf, school, trust } from './merging';

const merged = (base: Profile, overlay: Profile) => {
  const outcome = mergeProfiles(base, overlay);
  if (!outcome.ok) throw new Error(outcome.problems.join('\n'));
  return outcome;
};

describe('a school upon its trust', () => {
  it('has its own id, version and name, and is known by the names of both', () => {
    const { profile } = merged(
      trust({ handles: ['NorthTrust'] }),
      school({}, { identity: { name: 'Fell Side', handles: ['FellSide'] } }),
    );
    expect(profile).toMatchObject({
      id: 'fell-side',
      version: 7,
      identity: { name: 'Fell Side', handles: ['FellSide', 'NorthTrust'] },
    });
    expect(profile.identity.aliases).toContain('North Lakes Trust');
    expect(profile.extends).toBeUndefined();
    expect(Profile.safeParse(profile).success).toBe(true);
  });

  it('knows the logos of both, its own title first where both have one', () => {
    const [dragon, oak, tower] = ['d', '0', '7'].map((digit) => digit.repeat(64));
    const { profile } = merged(
      trust(
        {},
        {
          identity: {
            name: 'North Lakes Trust',
            logos: [
              { title: 'the oak', hash: oak },
              { title: 'a tower', hash: tower },
            ],
          },
        },
      ),
      school(
        {},
        {
          identity: {
            name: 'Fell Side',
            logos: [
              { title: 'the dragon', hash: dragon },
              { title: 'our oak', hash: oak },
            ],
          },
        },
      ),
    );
    expect(profile.identity.logos?.map(({ title }) => title)).toEqual(['the dragon', 'our oak', 'a tower']);
    expect(merged(trust({}), school({})).profile.identity).not.toHaveProperty('logos');
  });

  it('keeps what it says nothing of, and each clause says whose it is', () => {
    const { profile } = merged(trust(), school({ clauses: [clauseOf('ours')] }));
    expect(profile.clauses.map(({ id, from }) => [id, from?.name])).toEqual([
      ['ours', undefined],
      ['names', 'North Lakes Trust'],
      ['kind', 'North Lakes Trust'],
    ]);
  });

  it('replaces a clause of the same id, and all rules of one clause and check at once', () => {
    const base = trust({
      rules: [
        ruleOf('names', 'pupil-name', 'hold'),
        ruleOf('names', 'pupil-name', 'tip', { media: 'none' }),
        ruleOf('kind', 'tone', 'warn'),
      ],
    });
    const overlay = school({
      clauses: [clauseOf('names', { summary: 'Ours.' })],
      rules: [ruleOf('names', 'pupil-name', 'warn')],
    });
    const { profile, remarks } = merged(base, overlay);
    expect(profile.clauses.find(({ id }) => id === 'names')).toMatchObject({ summary: 'Ours.' });
    expect(profile.clauses.find(({ id }) => id === 'names')?.from).toBeUndefined();
    expect(profile.rules.map(({ clause, level }) => [clause, level])).toEqual([
      ['names', 'warn'],
      ['kind', 'warn'],
    ]);
    expect(remarks).toEqual([]);
  });

  it('lets a rule of the base go whose check the school’s own clause no longer names', () => {
    const overlay = school({ clauses: [clauseOf('kind', { checks: [], uncheckable: 'We look to it ourselves.' })] });
    expect(merged(trust(), overlay).profile.rules.map(({ clause }) => clause)).toEqual(['names']);
  });

  it('leaves two documents of one id apart, so that a clause of the trust never cites the school’s paper', () => {
    const overlay = school(
      { clauses: [clauseOf('ours')] },
      { documents: [{ id: 'policy', title: 'Online Policy', dated: '2026' }] },
    );
    const { profile } = merged(trust(), overlay);
    expect(profile.documents.map(({ id, dated }) => [id, dated])).toEqual([
      ['policy', '2026'],
      ['north-lakes-policy', 'May 2025'],
    ]);
    expect(profile.clauses.map(({ id, document }) => [id, document])).toEqual([
      ['ours', 'policy'],
      ['names', 'north-lakes-policy'],
      ['kind', 'north-lakes-policy'],
    ]);
  });

  it('works in its own hours, or in the trust’s where it gives none, and is shut when either is', () => {
    const day = (name: string, from: string) => ({ name, from, to: from });
    const hours = { mon: [{ from: '08:00', to: '16:00' }] };
    const base = trust(
      {},
      {
        calendar: {
          timeZone: 'Europe/London',
          workingHours: hours,
          bankHolidays: 'none',
          closures: [day('Trust day', '2026-10-02'), day('Inset', '2026-10-05')],
        },
      },
    );
    const own = {
      timeZone: 'Europe/London',
      workingHours: {},
      bankHolidays: 'england-and-wales',
      closures: [day('Inset', '2026-11-02')],
    };
    expect(merged(base, school({}, { calendar: own })).profile.calendar).toMatchObject({
      workingHours: hours,
      bankHolidays: 'england-and-wales',
      closures: [day('Inset', '2026-11-02'), day('Trust day', '2026-10-02')],
    });
  });

  it('adds its terms to a list of the trust and loses none', () => {
    const list = (terms: string[]) => [{ id: 'parents', title: 'Parents', kind: 'parent', terms }];
    const { profile } = merged(
      trust({}, { lists: list(['Ida Vale', 'Rhys Penn']) }),
      school({}, { lists: list(['Una Croft', 'Ida Vale']) }),
    );
    expect(profile.lists[0]?.terms).toEqual(['Una Croft', 'Ida Vale', 'Rhys Penn']);
  });
});

describe('what is final in the base', () => {
  const finalClause = trust({ clauses: [clauseOf('names', { final: true }), clauseOf('kind')] });
  const finalRule = trust({ rules: [ruleOf('names', 'pupil-name', 'hold', {}, true), ruleOf('kind', 'tone', 'warn')] });
  const softer = school({
    clauses: [clauseOf('names', { summary: 'Name whom you like.', checks: [], uncheckable: 'Nobody looks.' })],
  });

  it.each([
    ['clause', finalClause],
    ['rule', finalRule],
  ])('a %s: the clause stays as it is, and the author of the overlay hears of it', (_, base) => {
    const { profile, remarks } = merged(base, softer);
    expect(profile.clauses.find(({ id }) => id === 'names')).toMatchObject({
      checks: ['pupil-name'],
      from: { id: 'north-lakes' },
    });
    expect(profile.rules).toContainEqual(expect.objectContaining({ clause: 'names', level: 'hold' }));
    expect(remarks.join()).toMatch(/^In clauses, item 1: “names” is final in the profile of North Lakes Trust/);
  });

  it.each([finalClause, finalRule])('cannot be lowered by a rule beside it, whatever its conditions', (base) => {
    const overlay = school({
      rules: [ruleOf('names', 'pupil-name', 'tip'), ruleOf('names', 'pupil-name', 'tip', { platforms: ['x'] })],
    });
    const { profile, remarks } = merged(base, overlay);
    const text = 'Well done Ada Vale';
    const [nudge] = nudgesFor(profile, [findingOf(text, 'pupil-name', 'full-name', 'Ada Vale')], text);
    expect(nudge).toMatchObject({ level: 'hold', clause: { whose: 'North Lakes Trust' }, school: { name: 'Fell Side School' } });
    expect(remarks.join()).toMatch(/In rules, item 1: .* is final/);
  });

  it.each([finalClause, finalRule])('speaks in its own words, whatever a rule as strong beside it would say', (base) => {
    const overlay = school({ rules: [{ ...ruleOf('names', 'pupil-name', 'hold'), say: 'This is fine here.' }] });
    const text = 'Well done Ada Vale';
    const [nudge] = nudgesFor(merged(base, overlay).profile, [findingOf(text, 'pupil-name', 'full-name', 'Ada Vale')], text);
    expect(nudge?.level).toBe('hold');
    expect(JSON.stringify(nudge)).not.toContain('This is fine here.');
  });

  it('may be made stronger', () => {
    const base = trust({ rules: [ruleOf('names', 'pupil-name', 'tip', {}, true)] });
    const { profile } = merged(base, school({ rules: [ruleOf('names', 'pupil-name', 'hold')] }));
    const text = 'Well done Ada Vale';
    expect(nudgesFor(profile, [findingOf(text, 'pupil-name', 'full-name', 'Ada Vale')], text)[0]?.level).toBe('hold');
  });

  it('holds over two floors', () => {
    const middle = Profile.parse({ ...school({}), id: 'hub', extends: 'north-lakes', identity: { name: 'Hub' } });
    const top = Profile.parse({ ...softer, extends: 'hub' });
    const { profile } = withBases({ profile: top, way: 'school' }, [
      { profile: middle, way: 'school' },
      { profile: finalClause, way: 'school' },
    ]);
    expect(profile.clauses.find(({ id }) => id === 'names')).toMatchObject({
      checks: ['pupil-name'],
      from: { name: 'North Lakes Trust' },
    });
  });

  it('about a statement cannot be met by a bio that the school makes count', () => {
    const base = trust(
      {
        clauses: [clauseOf('names'), clauseOf('views', { checks: ['missing-disclaimer'], final: true })],
        rules: [ruleOf('views', 'missing-disclaimer', 'hold')],
      },
      { disclaimers: { bioCounts: false, statements: [] } },
    );
    const { profile, remarks } = merged(base, school({}, { disclaimers: { bioCounts: true, statements: [] } }));
    expect([profile.disclaimers.bioCounts, remarks.length]).toEqual([false, 1]);
  });
});

describe('what cannot be put together', () => {
  const refused = (base: Profile, overlay: Profile): string => {
    const outcome = mergeProfiles(base, overlay);
    return outcome.ok ? '' : outcome.problems.join('\n');
  };

  it('says in which of the two what is wrong stands, by its own place there', () => {
    const overlay = school({
      clauses: [clauseOf('ours')],
      rules: [ruleOf('kind', 'tone', 'tip'), ruleOf('gone', 'tone', 'tip')],
    });
    expect(refused(trust(), overlay)).toBe('The overlay “fell-side”: In rules, item 2, clause: no clause is called "gone".');
    expect(refused(trust(), school({ clauses: [clauseOf('ours', { document: 'lost' })] }))).toBe(
      'The overlay “fell-side”: In clauses, item 1, document: no document is called "lost".',
    );
  });

  it('is itself, another’s, or one that asked for nothing', () => {
    expect(refused(trust(), Profile.parse({ ...trust(), version: 9 }))).toMatch(/cannot lie upon itself/);
    expect(refused(trust(), school({}, { extends: 'south-lakes' }))).toMatch(
      /extends “south-lakes”: expected that base, but found “north-lakes”/,
    );
    const whole = Profile.parse({ ...trust(), id: 'alone' });
    expect(refused(trust(), whole)).toMatch(/extends nothing: expected "extends": "north-lakes"/);
    expect(Profile.safeParse({ ...school({}), extends: 'fell-side' }).success).toBe(false);
  });

  it('has a document twice', () => {
    const document = { id: 'guide', title: 'Guide', dated: '2026' };
    expect(refused(trust(), school({}, { documents: [document, { ...document, title: 'Other' }] }))).toBe(
      'The overlay “fell-side”: In documents, item 2, id: “guide” stands there twice, first in item 1.',
    );
  });

  it('is more together than a profile may be', () => {
    const many = (prefix: string) => Array.from({ length: 1_100 }, (_, index) => clauseOf(`${prefix}-${index}`));
    expect(refused(trust({ clauses: many('a'), rules: [] }), school({ clauses: many('b') }))).toMatch(
      /“fell-side” upon “north-lakes”: In clauses is too long a list: expected at most 2000 items, but found 2200/,
    );
  });
});

describe('an overlay', { timeout: 60_000 }, () => {
  it('that adds nothing is its base under its own name', () => {
    for (const base of bundledProfiles()) {
      const overlay = Profile.parse({
        ...{ schema: 1, id: 'fell-side', version: 1, extends: base.id, identity: { name: 'Fell Side' } },
        ...{
          documents: [],
          clauses: [],
          rules: [],
          calendar: base.calendar,
          disclaimers: { bioCounts: base.disclaimers.bioCounts, statements: [] },
        },
      });
      const { profile } = merged(base, overlay);
      expect(profile.clauses.map(({ from: _, ...clause }) => clause)).toEqual(base.clauses);
      for (const part of ['documents', 'rules', 'contacts', 'lists', 'calendar', 'disclaimers'] as const)
        expect(profile[part]).toEqual(base[part]);
    }
  });

  it('needs no clause of its own, but what stands alone does', () => {
    expect(Profile.safeParse({ ...school({}), extends: undefined }).success).toBe(false);
    expect(school({}).clauses).toEqual([]);
  });

  it('of any kind upon any base gives a profile that is valid, or sentences', () => {
    const pick = seeded(20261126);
    const ids = ['a', 'b', 'c', 'd'];
    const checks = ['pupil-name', 'tone'];
    const random = (isBase: boolean): Profile | null => {
      const clauses = ids
        .filter(() => pick(2))
        .map((id) => clauseOf(id, { checks: checks.slice(pick(2)), ...(isBase && pick(2) ? { final: true } : {}) }));
      const within = isBase ? clauses.map(({ id }) => id) : ids;
      const rules = Array.from({ length: within.length > 0 ? pick(5) : 0 }, () =>
        ruleOf(within[pick(within.length)]!, checks[pick(2)]!, (['tip', 'warn', 'hold'] as const)[pick(3)]!, {}, pick(4) === 0),
      );
      const parsed = Profile.safeParse({ ...(isBase ? trust() : school({})), clauses, rules });
      return parsed.success ? parsed.data : null;
    };
    let good = 0;
    for (let run = 0; run < 200; run++) {
      const [base, overlay] = [random(true), random(false)];
      if (!base || !overlay) continue;
      const outcome = mergeProfiles(base, overlay);
      if (!outcome.ok) {
        expect(outcome.problems.every((problem) => /^The overlay “fell-side”: In rules, item \d/.test(problem))).toBe(true);
        continue;
      }
      good++;
      expect(Profile.safeParse(outcome.profile).data).toEqual(outcome.profile);
      // What is final is there, word for word.
      const finals = base.rules.filter(({ final, clause }) => final || base.clauses.find(({ id }) => id === clause)?.final);
      expect(outcome.profile.rules).toEqual(expect.arrayContaining(finals));
    }
    expect(good).toBeGreaterThan(50);
  });
});

describe('finding the base', () => {
  const here = (profile: Profile, way: Way): Here => ({ profile, way });
  const clauseIds = ({ clauses }: Profile) => clauses.map(({ id }) => id);

  it('leaves what extends nothing as it is', () => {
    const profile = trust();
    expect(withBases(here(profile, 'imported'), []).profile).toBe(profile);
  });

  it('leaves the school’s own part in force where it is missing, and says so', () => {
    const overlay = school(
      {
        clauses: [clauseOf('ours', { document: 'guide' }), clauseOf('theirs')],
        rules: [ruleOf('kind', 'tone', 'hold'), ruleOf('ours', 'tone', 'warn')],
      },
      { documents: [{ id: 'guide', title: 'Guide', dated: '2026' }] },
    );
    const { profile, shortfalls } = withBases(here(overlay, 'school'), []);
    expect([clauseIds(profile), profile.rules.map(({ clause }) => clause)]).toEqual([['ours'], ['ours']]);
    expect(Profile.safeParse(profile).success).toBe(true);
    expect(shortfalls.map(shortfallWords)).toEqual([
      'The policy of Fell Side School lies upon another (“north-lakes”), which is not here yet. Meanwhile Fell Side School’s own part is checked.',
    ]);
  });

  it.each<[Way, Way, boolean]>([
    ['school', 'school', true],
    ['school', 'bundled', true],
    ['school', 'joined', false],
    ['school', 'imported', false],
    ['joined', 'joined', true],
    ['joined', 'school', true],
    ['joined', 'imported', false],
    ['imported', 'imported', true],
    ['imported', 'joined', true],
  ])('of what came as %s takes a base that came as %s: %s', (way, baseWay, isTaken) => {
    const { profile, shortfalls } = withBases(here(school({}), way), [here(trust(), baseWay)]);
    expect(clauseIds(profile).includes('kind')).toBe(isTaken);
    expect(shortfalls.map(({ kind }) => kind)).toEqual(isTaken ? [] : ['untrusted']);
  });

  it('takes the most trusted of two with one id, however new the other', () => {
    const forged = Profile.parse({ ...trust({ rules: [] }), version: 900 });
    const { profile } = withBases(here(school({}), 'imported'), [here(forged, 'imported'), here(trust(), 'school')]);
    expect(profile.rules.length).toBe(2);
  });

  it('goes down as far as is allowed, and no further', () => {
    const floor = (name: string, under: string | undefined) =>
      Profile.parse({ ...trust({ clauses: [clauseOf(name)], rules: [] }), id: name, extends: under, identity: { name } });
    const all = ['a', 'b', 'c', 'd', 'e'].map((name, index, names) => here(floor(name, names[index + 1]), 'school'));
    const { profile, bases, shortfalls } = withBases(all[0]!, all);
    expect([clauseIds(profile), bases.map(({ id }) => id), shortfalls.map(({ kind }) => kind)]).toEqual([
      ['a', 'b', 'c', 'd'],
      ['b', 'c', 'd'],
      ['too-deep'],
    ]);
    expect(withBases(all[2]!, all).shortfalls).toEqual([]);
  });

  it('of profiles that lie upon each other takes neither', () => {
    const one = Profile.parse({ ...trust(), extends: 'fell-side' });
    const { profile, shortfalls } = withBases(here(school({}), 'school'), [here(one, 'school'), here(school({}), 'school')]);
    expect([profile.clauses, shortfalls.map(({ kind }) => kind)]).toEqual([[], ['cycle']]);
  });

  it('that does not fit leaves out what does not, and keeps why for whoever looks', () => {
    const { profile, shortfalls } = withBases(here(school({ rules: [ruleOf('gone', 'tone', 'tip')] }), 'school'), [
      here(trust(), 'school'),
    ]);
    expect(profile).toMatchObject({ id: 'fell-side', identity: { name: 'Fell Side School' } });
    expect(profile.rules).toEqual(trust().rules);
    expect(shortfalls).toMatchObject([{ kind: 'unfit', problems: [expect.stringContaining('no clause is called "gone"')] }]);
  });
});

describe('an overlay that does not fit', () => {
  const here = (profile: Profile): Here => ({ profile, way: 'school' });
  const upon = (base: Profile, overlay: Profile) => withBases(here(overlay), [here(base)]);
  const problemsOf = ({ shortfalls }: ReturnType<typeof upon>) => shortfalls.flatMap(({ problems }) => problems);
  const text = 'Ada Vale did well today';
  const levelOf = (profile: Profile) =>
    nudgesFor(profile, [findingOf(text, 'pupil-name', 'full-name', 'Ada Vale')], text)[0]?.level;

  it('since the trust renamed a clause never takes the trust’s final rule away', () => {
    const renamed = trust({
      clauses: [clauseOf('names', { final: true }), clauseOf('be-kind')],
      rules: [ruleOf('names', 'pupil-name', 'hold'), ruleOf('be-kind', 'tone', 'warn')],
    });
    const { profile, shortfalls } = upon(renamed, school({ rules: [ruleOf('kind', 'tone', 'hold')] }));
    expect(levelOf(profile)).toBe('hold');
    expect(shortfalls.map(shortfallWords)).toEqual([
      'Not all of Fell Side School’s policy fits upon “north-lakes”. What does not is left out, and all the rest is checked.',
    ]);
  });

  it('since the trust made a clause final loses only the rule that its own clause was for', () => {
    const base = trust({
      clauses: [clauseOf('names', { final: true }), clauseOf('kind')],
      rules: [ruleOf('names', 'pupil-name', 'hold')],
    });
    const overlay = school({
      clauses: [clauseOf('names', { checks: ['pupil-name', 'tone'] }), clauseOf('ours')],
      rules: [ruleOf('names', 'tone', 'tip'), ruleOf('ours', 'tone', 'tip')],
    });
    const based = upon(base, overlay);
    expect(based.profile.rules.map(({ clause, check }) => [clause, check])).toEqual([
      ['names', 'pupil-name'],
      ['ours', 'tone'],
    ]);
    expect(problemsOf(based).join()).toMatch(/^The overlay “fell-side”: In rules, item 1, check: clause "names" does not name/);
  });

  it('in its names leaves out as many of its own as are too many', () => {
    const acronyms = (letter: string, many: number) => Array.from({ length: many }, (_, index) => `${letter}${index}S`);
    const base = trust({}, { identity: { name: 'North Lakes Trust', acronyms: acronyms('N', 6) } });
    const overlay = school(
      { rules: [ruleOf('kind', 'tone', 'hold')] },
      { identity: { name: 'Fell Side School', acronyms: acronyms('F', 5) } },
    );
    const { profile } = upon(base, overlay);
    expect(profile.identity.acronyms).toEqual([...acronyms('F', 4), ...acronyms('N', 6)]);
    expect(profile.rules.find(({ clause }) => clause === 'kind')?.level).toBe('hold');
  });

  it('in several rounds is told by the places in its own file', () => {
    const overlay = school({
      clauses: [clauseOf('lost', { document: 'nowhere' }), clauseOf('ours')],
      rules: [ruleOf('gone', 'tone', 'tip'), ruleOf('ours', 'tone', 'tip'), ruleOf('lost', 'tone', 'tip')],
    });
    const based = upon(trust(), overlay);
    expect(based.profile.rules.map(({ clause }) => clause)).toEqual(['ours', 'names', 'kind']);
    expect(problemsOf(based)).toEqual([
      'The overlay “fell-side”: In clauses, item 1, document: no document is called "nowhere".',
      'The overlay “fell-side”: In rules, item 1, clause: no clause is called "gone".',
      'The overlay “fell-side”: In rules, item 3, clause: no clause is called "lost".',
    ]);
  });

  it('has a paper twice, and keeps the first of them', () => {
    const guide = { id: 'guide', title: 'Guide', dated: '2026' };
    const based = upon(trust(), school({}, { documents: [guide, { ...guide, title: 'Other' }] }));
    expect(based.profile.documents.map(({ title }) => title)).toEqual(['Guide', 'Online Policy']);
    expect(based.profile.rules.length).toBe(2);
  });

  it('through no entry of its own leaves the base’s word, under the school’s name and hours', () => {
    const guide = { id: 'guide', title: 'Guide', dated: '2026' };
    const base = trust({}, { documents: [{ id: 'policy', title: 'Online Policy', dated: 'May 2025' }, guide, guide] });
    const { profile } = upon(base, school({ rules: [ruleOf('kind', 'tone', 'tip')] }));
    expect(profile).toMatchObject({ id: 'fell-side', version: 7, identity: { name: 'Fell Side School' } });
    expect(profile.identity.aliases).toContain('North Lakes Trust');
    expect([profile.rules, profile.clauses[0]?.from?.name]).toEqual([base.rules, 'North Lakes Trust']);
    expect(Profile.safeParse(profile).success).toBe(true);
  });

  it('and has no rule of its own says that nothing is checked while its base is missing', () => {
    const { shortfalls } = withBases(here(school({ rules: [ruleOf('kind', 'tone', 'hold')] })), []);
    expect(shortfalls.map(shortfallWords).join()).toMatch(/nothing is checked for Fell Side School meanwhile\.$/);
  });
});

/** The same on every machine: a whole number from 0 up to and without `below`. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
