// A kept file comes back whole, or not at all and with the reason.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../src/model/profile';
import { bundledProfiles } from '../../../src/policy/catalogue';
import { defaults } from '../../../src/settings/schema';
import { type FileContents, readDataFile, writeDataFile } from '../../../src/storage/data-file';
import { newKey } from '../../../src/storage/fingerprint';

const bundledIds = new Set(bundledProfiles().map(({ id }) => id));
const [school] = bundledProfiles();
const own: Profile = { ...school!, id: 'hill-top' };
const at = '2026-11-20T12:00:00.000Z';

const contents: FileContents = {
  settings: { ...defaults(), profileId: 'hill-top', breaks: [{ name: 'Lunch', from: '12:00', to: '13:00' }] },
  profiles: [own],
  corrections: [
    { id: 1, rule: 'pupil-name', at, correction: 'not-a-pupil', words: 'Rose', folded: 'rose' },
    { id: 4, rule: 'tone', at, correction: 'these-words', fingerprint: 'ab'.repeat(16) },
  ],
  fingerprintKey: newKey(),
  reflections: [
    {
      ...{ at: '2026-11-20T11:45:00.000Z', rule: 'pupil-name', level: 'hold', platform: 'x', surface: 'post', press: null },
      ...{ account: 'personal', clause: 'names', whose: 'Hill Top School', outcome: 'fixed' },
    },
  ],
};
const file = JSON.parse(writeDataFile(contents, new Date(at))) as Record<string, unknown>;
const read = (change: Record<string, unknown>) => readDataFile(JSON.stringify({ ...file, ...change }), bundledIds);

describe('a file that was written', () => {
  it('comes back as it was', () => {
    const back = readDataFile(writeDataFile(contents, new Date(at)), bundledIds);
    expect(back).toMatchObject({ ok: true, contents });
  });

  it('tells what it brings and what stays', () => {
    expect(read({})).toMatchObject({
      ok: true,
      notes: [
        'Brought in: your settings, 1 school profile and 2 corrections, in place of what was stored. Your pupil list stays as it was.',
        'Your reflections are those of the file now: 1 entry.',
      ],
    });
  });

  describe('by somebody who joined their schools by link', () => {
    const settings = { profileId: 'joined', alsoSchools: [{ profileId: 'joined-too', workingHours: {} }] };
    const json = JSON.stringify({ ...file, settings });
    const kept = { ok: true, contents: { settings: { profileId: 'joined', alsoSchools: [{ profileId: 'joined-too' }] } } };

    it('comes back where they are here, and nothing is to be said', () => {
      const back = readDataFile(json, bundledIds, new Set(['joined', 'joined-too']));
      expect(back).toMatchObject(kept);
      expect(back.ok && back.notes.length).toBe(2);
    });

    it('comes back elsewhere with the choice and the hours, and says what is to be joined again', () => {
      const back = readDataFile(json, bundledIds);
      expect(back).toMatchObject(kept);
      expect(back.ok && back.notes.slice(2)).toEqual([
        expect.stringMatching(/^Your school’s profile \(“joined”\) is neither in the file nor here\. Join it again/),
        expect.stringMatching(/^The profile of your other school \(“joined-too”\) is neither/),
      ]);
    });
  });

  it('takes a default for a setting it does not name, and notes one we do not know', () => {
    const back = read({ settings: { profileId: null, moonPhase: 'full' } });
    expect(back).toMatchObject({ ok: true, contents: { settings: defaults() } });
    expect(back.ok && back.notes).toContain('This version has no setting called “moonPhase”; it is left out.');
  });
});

describe('a file that is wrong', () => {
  it.each<[string, string, string]>([
    ['not JSON', '{"format":', 'The file is not JSON, so it is not one that Second Glance wrote, or it was cut short.'],
    ['empty', '', 'The file is not JSON, so it is not one that Second Glance wrote, or it was cut short.'],
    ['somebody else’s', '{"settings":{}}', 'The file was not written by Second Glance.'],
    ['a list', '[]', 'The file was not written by Second Glance.'],
    ['nothing', 'null', 'The file was not written by Second Glance.'],
    [
      'of a later version',
      '{"format":"second-glance-data","version":9}',
      'The file is of version 9; this Second Glance reads up to version 2. Update it first.',
    ],
    ['endless', `"${'a'.repeat(20_000_000)}"`, 'The file is too large to be one that Second Glance wrote.'],
  ])('is refused in one sentence: %s', (_, json, problem) => {
    expect(readDataFile(json, bundledIds)).toEqual({ ok: false, problems: [problem, 'Nothing was changed.'] });
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['a setting', { settings: { breaks: [{ name: 'Lunch', from: '13:00', to: '12:00' }] } }, /“My breaks”.*ends after it starts/],
    ['a profile', { profiles: [{ ...own, clauses: [] }] }, /^School profile 1: At “clauses”/],
    ['a profile under a bundled id', { profiles: [{ ...own, id: 'bisl' }] }, /“bisl” belongs to a school that comes with/],
    ['two profiles of one id', { profiles: [own, own] }, /Two school profiles/],
    ['a correction', { corrections: [{ id: 1, correction: 'all-clear' }] }, /^At “corrections › 1/],
    ['fingerprints without a key', { fingerprintKey: null }, /key that they need is missing/],
    ['a pupil list smuggled in', { roster: { fingerprints: 'AAAA' } }, /roster/],
  ])('names what is bad: %s', (_, change, says) => {
    const back = read(change);
    expect(back.ok).toBe(false);
    const problems = back.ok ? [] : back.problems;
    expect(problems[0]).toMatch(says);
    expect(problems.at(-1)).toBe('Nothing was changed.');
  });

  it('may be anything, and is still answered', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(file)), (value, key) => {
        const back = read({ [key]: value });
        expect(back.ok || back.problems.every((problem) => problem.endsWith('.'))).toBe(true);
      }),
    );
  });
});
