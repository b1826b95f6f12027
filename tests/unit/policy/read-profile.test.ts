// Profiles from outside: what is wrong is said in sentences, and nothing throws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledProfiles } from '../../../src/policy/catalogue';
import { readProfile } from '../../../src/policy/read-profile';
import { smallProfile } from './drafting';

const good = smallProfile([{ check: 'tone', clause: 'first', level: 'warn' }]);
type Loose = Record<string, unknown>;
/** The good profile after a change, as a file's text. */
const changed = (change: (profile: Loose & { clauses: Loose[]; rules: Loose[]; calendar: Loose }) => void): string => {
  const copy = JSON.parse(JSON.stringify(good));
  change(copy);
  return JSON.stringify(copy);
};
const problems = (json: string): string[] => {
  const read = readProfile(json);
  return read.ok ? [] : read.problems;
};

describe('good profiles', () => {
  it.each(bundledProfiles().map((profile) => [profile.id, profile] as const))('%s reads back as it is', (_, profile) => {
    expect(readProfile(JSON.stringify(profile))).toEqual({ ok: true, profile });
  });

  it('with a byte order mark and white space around', () => {
    expect(readProfile(`\uFEFF\n ${JSON.stringify(good)} \n`).ok).toBe(true);
  });
});

describe('bad profiles', () => {
  it.each<[string, string, RegExp]>([
    ['nothing', '', /^The file is empty\.$/],
    ['no JSON', 'Dear all,', /^The file is not a profile: it is not valid JSON( near line 1)?\.$/],
    ['a slip on line 3', '{\n"schema": 1,\n"id" "x"\n}', /near line 3\.$/],
    ['half a file', JSON.stringify(good).slice(0, 300), /not valid JSON.*\.$/],
    ['too large', `"${'a'.repeat(6 * 1024 * 1024)}"`, /^The file is larger than 5 MB \(6\.0 MB\)\.$/],
    ['a list', '[]', /^The profile: expected a group of entries, but found a list\.$/],
    ['nothing inside', 'null', /^The profile: expected a group of entries, but found nothing \(null\)\.$/],
    ['another version', changed((p) => (p.schema = 2)), /^In schema: expected 1, but found 2\.$/],
    ['no name', changed((p) => (p.identity = {})), /^The entry “name” is missing in identity: expected text\.$/],
    [
      'a wrong modality',
      changed((p) => (p.clauses[2]!.modality = 'never')),
      /^In clauses, item 3, modality: expected “must”, .* or “duty”, but found “never”\.$/,
    ],
    [
      'a number for text',
      changed((p) => (p.clauses[0]!.summary = 7)),
      /^In clauses, item 1, summary: expected text, but found 7\.$/,
    ],
    [
      'empty text',
      changed((p) => (p.clauses[0]!.summary = ' ')),
      /^In clauses, item 1, summary is too short: expected at least 1 character, but found “ ”\.$/,
    ],
    [
      'too long a text',
      changed((p) => (p.clauses[0]!.summary = 'a'.repeat(601))),
      /summary is too long: expected at most 600 characters, but found 601 characters\.$/,
    ],
    ['no clauses', changed((p) => (p.clauses = [])), /^In clauses is too short a list: expected at least 1 item, but found 0\.$/],
    ['an unknown entry', changed((p) => (p.colour = 'red')), /^The profile holds “colour”, which is not known here/],
    [
      'an unknown entry within',
      changed((p) => (p.rules[0]!.when = { weather: 'fine' })),
      /^In rules, item 1, when holds “weather”, which is not known here/,
    ],
    [
      'a rule without its clause',
      changed((p) => (p.rules[0]!.clause = 'fourth')),
      /^In rules, item 1, clause: no clause is called "fourth"\.$/,
    ],
    [
      'a check the clause does not name',
      changed((p) => (p.rules[0]!.check = 'reputation')),
      /does not name "reputation" among its checks\.$/,
    ],
    ['two clauses of one name', changed((p) => (p.clauses[1]!.id = 'first')), /two clauses are called "first"\.$/],
    [
      'a clause with nothing to say',
      changed((p) => (p.clauses[2]!.checks = [])),
      /a clause has checks, or a reason in `uncheckable`/,
    ],
    [
      'a wrong hour',
      changed((p) => (p.calendar.workingHours = { mon: [{ from: '8:30', to: '15:30' }] })),
      /a time is written like 08:30, but found “8:30”\.$/,
    ],
    ['a wrong day', changed((p) => (p.calendar.workingHours = { monday: [] })), /^In calendar, workingHours/],
    ['a wrong zone', changed((p) => (p.calendar.timeZone = 'Bledington')), /a time zone is written like Europe\/London\.$/],
    [
      'an insecure link',
      changed((p) => (p.clauses[0]!.link = 'javascript:alert(1)')),
      /an address that begins with https:\/\/, but found “javascript:alert\(1\)”\.$/,
    ],
    [
      'a wrong union',
      changed((p) => (p.rules[0]!.when = { media: 'some' })),
      /^In rules, item 1, when, media: expected one of the forms/,
    ],
  ])('%s', (_, json, sentence) => {
    const said = problems(json);
    expect(said.join('\n')).toMatch(new RegExp(sentence.source, 'm'));
    for (const problem of said) expect(problem).toMatch(/^[A-Z].*\.$/);
  });

  it('says everything that is wrong, and of very much the first twenty', () => {
    const two = changed((p) => {
      p.id = 'Hill End';
      p.version = 0.5;
    });
    expect(problems(two)).toHaveLength(2);
    const many = problems(
      changed((p) => {
        p.rules = Array.from({ length: 50 }, () => ({}));
      }),
    );
    expect(many).toHaveLength(21);
    expect(many.at(-1)).toMatch(/^There are \d+ more problems/);
  });

  it('cuts what it quotes', () => {
    const [said] = problems(changed((p) => (p.clauses[0]!.modality = 'x'.repeat(10_000))));
    expect(said?.length).toBeLessThan(250);
  });

  it('is not impressed by depth or by __proto__', () => {
    expect(problems('['.repeat(200_000)).length).toBe(1);
    expect(problems('['.repeat(5_000) + ']'.repeat(5_000)).length).toBe(1);
    expect(problems(JSON.stringify(good).replace('{', '{"__proto__":{"schema":1},')).join()).toMatch(/not known here|^$/);
    expect(({} as { schema?: unknown }).schema).toBeUndefined();
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (json) => {
        const read = readProfile(json);
        expect(read.ok || read.problems.length > 0).toBe(true);
      }),
    );
  });

  it('never throws when any one entry is replaced', () => {
    const paths = pathsOf(JSON.parse(JSON.stringify(good)));
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 1 }), (path, value) => {
        const copy = JSON.parse(JSON.stringify(good));
        const last = path.at(-1)!;
        path.slice(0, -1).reduce((inner, key) => inner[key], copy)[last] = value;
        const said = problems(JSON.stringify(copy));
        for (const problem of said) expect(problem).toMatch(/^[A-Z][\s\S]*\.$/);
      }),
      { numRuns: 500 },
    );
  });
});

function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, child]) =>
    pathsOf(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? inner : [path, ...inner];
}
