// The four bundled schools: whole, valid, in known words, and different where their policies differ.
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/model/draft';
import type { Nudge } from '../../../src/model/nudge';
import { RuleId } from '../../../src/model/words';
import { bundledProfile, bundledProfiles } from '../../../src/policy/catalogue';
import { vocabulary } from '../../house/vocabulary';
import { findingOf, nudgesFor, school } from './drafting';

const ids = ['bisl', 'blue-sky', 'islwyn', 'bledington'] as const;

describe('the catalogue', () => {
  it('holds four schools by name, read once', () => {
    expect(bundledProfiles().map(({ identity }) => identity.name)).toEqual([
      'Bledington Primary School',
      'Blue Sky Learning',
      'The British International School of Ljubljana',
      'Islwyn High School',
    ]);
    for (const profile of bundledProfiles()) expect(bundledProfile(profile.id)).toBe(profile);
    expect(bundledProfile('somewhere-else')).toBeNull();
  });
});

describe.each(ids)('%s', (id) => {
  const profile = school(id);

  it('speaks in the eighteen words only', () => {
    for (const { checks } of profile.clauses) for (const check of checks) expect(vocabulary).toContain(check);
  });

  it('has a rule for every check and a clause for every rule', () => {
    const ruled = new Set(profile.rules.map(({ check, clause }) => `${clause} ${check}`));
    const checked = new Set(profile.clauses.flatMap(({ id: clause, checks }) => checks.map((check) => `${clause} ${check}`)));
    expect([...ruled].filter((pair) => !checked.has(pair))).toEqual([]);
    expect([...checked].filter((pair) => !ruled.has(pair))).toEqual([]);
  });

  it('says where every clause stands, in a sentence of its own', () => {
    for (const { position, summary, uncheckable } of profile.clauses) {
      expect(position).toMatch(/./);
      expect(summary).toMatch(/^[A-Z].*\.$/);
      if (uncheckable) expect(uncheckable).toMatch(/^[A-Z].*\.$/);
    }
    expect(new Set(profile.clauses.map(({ summary }) => summary)).size).toBe(profile.clauses.length);
  });

  it('covers every part of the policy', () => {
    const topics = new Set(profile.clauses.map(({ topic }) => topic));
    expect([...topics].sort()).toEqual(['conduct', 'duties', 'official-accounts', 'personal-use', 'reporting']);
  });

  it('holds nobody’s post more strongly than its clause binds', () => {
    const binding = new Map(profile.clauses.map(({ id: clause, modality }) => [clause, modality]));
    const tooStrong = profile.rules.filter(
      ({ clause, level }) => level === 'hold' && !['must', 'must-not', 'duty'].includes(binding.get(clause) ?? ''),
    );
    expect(tooStrong.map(({ clause }) => clause)).toEqual([]);
  });

  it('never minds working hours or missing statements on official accounts', () => {
    for (const { check, when } of profile.rules)
      if (check === 'work-hours' || check === 'missing-disclaimer') expect(when.accounts).toEqual(['personal']);
  });

  it('works Monday to Friday from half past eight to half past three', () => {
    const { workingHours, timeZone, bankHolidays } = profile.calendar;
    expect(Object.keys(workingHours)).toEqual(['mon', 'tue', 'wed', 'thu', 'fri']);
    for (const day of Object.values(workingHours)) expect(day).toEqual([{ from: '08:30', to: '15:30' }]);
    expect([timeZone, bankHolidays]).toEqual(
      id === 'bisl' ? ['Europe/Ljubljana', 'slovenia'] : ['Europe/London', 'england-and-wales'],
    );
  });
});

it('together they use the whole vocabulary', () => {
  const used = new Set(ids.flatMap((id) => school(id).rules.map(({ check }) => check)));
  expect([...used].sort()).toEqual([...vocabulary].sort());
  for (const word of vocabulary) expect(RuleId.safeParse(word).success).toBe(true);
});

describe('the differences', () => {
  const text = 'I teach at the school with Maya Okafor.';
  const seen = {
    name: findingOf(text, 'school-name', 'name', 'the school'),
    association: findingOf(text, 'missing-disclaimer', 'association', 'I teach'),
    field: findingOf(text, 'missing-disclaimer', 'professional-views', 'teach'),
    hours: findingOf(text, 'work-hours', 'in-hours'),
    pupil: findingOf(text, 'pupil-name', 'full-name', 'Maya Okafor'),
    matter: findingOf(text, 'individual-matter', 'conflict', 'with'),
    logo: findingOf(text, 'school-branding', 'logo', 'school'),
    follow: findingOf(text, 'school-follow', 'follow'),
  };
  const one = (id: string, what: keyof typeof seen, over: Partial<Draft> = {}): Nudge | undefined =>
    nudgesFor(school(id), [seen[what]], text, over)[0];
  const level = (id: string, what: keyof typeof seen, over: Partial<Draft> = {}) => one(id, what, over)?.level ?? 'silent';
  const everywhere = (what: keyof typeof seen, over: Partial<Draft> = {}) => ids.map((id) => level(id, what, over));
  const official: Partial<Draft> = { account: { kind: 'school' } };
  const picture: Partial<Draft> = { media: ['image'] };

  it('naming the school: free, forbidden, to be considered, forbidden', () => {
    expect(everywhere('name')).toEqual(['silent', 'hold', 'tip', 'hold']);
    expect(everywhere('name', official)).toEqual(['silent', 'silent', 'silent', 'silent']);
  });

  it('Bledington excepts LinkedIn, and nobody else does', () => {
    expect(everywhere('name', { platform: 'linkedin' })).toEqual(['silent', 'hold', 'tip', 'silent']);
    expect(everywhere('name', { platform: 'practice' })).toEqual(['silent', 'hold', 'tip', 'hold']);
  });

  it('Bledington tells saying that you work there from talking about the school', () => {
    const clauseOf = (kind: string) =>
      nudgesFor(school('bledington'), [{ ...seen.name, kind }], text).map(({ clause, alsoTouches }) => [
        clause.id,
        ...alsoTouches.map(({ id }) => id),
      ])[0];
    expect(clauseOf('association')).toEqual(['not-as-employee', 'nothing-about-school-or-people']);
    expect(clauseOf('name')).toEqual(['nothing-about-school-or-people', 'not-as-employee']);
  });

  it('a statement is asked for by two, and of those who write about their field by one', () => {
    expect(everywhere('association')).toEqual(['hold', 'hold', 'silent', 'silent']);
    expect(everywhere('field')).toEqual(['warn', 'silent', 'silent', 'silent']);
    expect(everywhere('association', official)).toEqual(['silent', 'silent', 'silent', 'silent']);
    expect(everywhere('field', official)).toEqual(['silent', 'silent', 'silent', 'silent']);
  });

  it('only schools that ask for a statement bring one', () => {
    expect(ids.map((id) => school(id).disclaimers.statements.length > 0)).toEqual([true, true, false, false]);
    for (const id of ['bisl', 'blue-sky'] as const) {
      const texts = school(id).disclaimers.statements.flatMap((statement) => statement.texts);
      expect(texts).toHaveLength(3);
      expect(texts.at(-1)).toBe('Views my own.');
      for (const words of texts.slice(0, -1)) expect(words).toMatch(/employer/);
    }
  });

  it('working hours: should not, contradictory, not mentioned, must not', () => {
    expect(everywhere('hours')).toEqual(['warn', 'tip', 'silent', 'hold']);
    expect(everywhere('hours', official)).toEqual(['silent', 'silent', 'silent', 'silent']);
  });

  it('Blue Sky shows both of its clauses about use at work', () => {
    const nudge = one('blue-sky', 'hours');
    expect([nudge?.clause, ...(nudge?.alsoTouches ?? [])].map((clause) => clause?.modality)).toEqual(
      expect.arrayContaining(['must-not', 'may']),
    );
  });

  it('pupils: protected on personal accounts by all, advised against by Islwyn', () => {
    expect(everywhere('pupil')).toEqual(['hold', 'hold', 'warn', 'hold']);
    expect(everywhere('pupil', picture)).toEqual(['hold', 'hold', 'warn', 'hold']);
    expect(one('islwyn', 'pupil')?.clause.modality).toBe('should-not');
  });

  it('pupils on official accounts: a picture and a name together are what Islwyn forbids', () => {
    expect(everywhere('pupil', official)).toEqual(['silent', 'silent', 'tip', 'silent']);
    expect(everywhere('pupil', { ...official, ...picture })).toEqual(['tip', 'silent', 'hold', 'silent']);
  });

  it('a specific matter is what Islwyn advises against', () => {
    expect(everywhere('matter')).toEqual(['hold', 'hold', 'warn', 'hold']);
  });

  it('logos are BISL’s concern, following the school Bledington’s', () => {
    expect(everywhere('logo')).toEqual(['hold', 'silent', 'silent', 'silent']);
    expect(everywhere('follow', { platform: 'x' })).toEqual(['silent', 'silent', 'silent', 'hold']);
    expect(everywhere('follow', { platform: 'facebook' })).toEqual(['silent', 'silent', 'silent', 'silent']);
  });

  it('ordinary words, villages and short forms are not taken for names', () => {
    expect(school('blue-sky').identity).toMatchObject({ ambiguous: ['Blue Sky'], acronyms: [] });
    expect(school('islwyn').identity).toMatchObject({ ambiguous: ['Islwyn'], acronyms: ['IHS'], handles: ['Islwynhigh'] });
    expect(school('bledington').identity).toMatchObject({ ambiguous: ['Bledington'], domains: ['bledington.gloucs.sch.uk'] });
    expect(school('bisl').identity.acronyms).toEqual(['BISL']);
  });
});
