// What was stored is judged piece by piece: a bad piece is told and left out, and what worked stays in force.
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../src/model/profile';
import { bundledProfiles } from '../../../src/policy/catalogue';
import { fingerprintName } from '../../../src/roster/taught-pupil';
import { defaults } from '../../../src/settings/schema';
import { fingerprintOf, newKey } from '../../../src/storage/fingerprint';
import { type Found, putTogether } from '../../../src/storage/kept';
import type { Mirror } from '../../../src/storage/mirror';
import type { StoredRows } from '../../../src/storage/rows';

const bundled = bundledProfiles();
const bisl = bundled.find(({ id }) => id === 'bisl')!;
const own: Profile = { ...bisl, id: 'hill-top', version: 3, identity: { ...bisl.identity, name: 'Hill Top School' } };
const chosen = (profileId: string | null) => ({ ...defaults(), profileId });
const at = '2026-11-20T12:00:00.000Z';
const roster = { id: 'mine', version: 1, count: 1, addedAt: at, key: 'A'.repeat(43), groups: ['Year 4'], fingerprints: 'AAAA' };

const rows = (change: Partial<StoredRows> = {}): StoredRows => ({
  settings: { id: 'mine', values: chosen('bisl') },
  profiles: [],
  roster: undefined,
  corrections: [],
  key: undefined,
  bios: [],
  ...change,
});
const copy = (change: Partial<Mirror> = {}): Mirror => ({
  version: 1,
  settings: chosen('bisl'),
  profile: bisl,
  ahead: false,
  ...change,
});
const kept = (found: Partial<Found>) => putTogether({ rows: rows(), mirror: null, bundled, ...found });

describe('a new installation', () => {
  it('has nothing chosen and nothing to complain of', () => {
    const fresh = kept({ rows: rows({ settings: undefined }) });
    expect(fresh).toMatchObject({ settings: defaults(), profile: null, roster: null, troubles: [], source: 'nothing' });
  });
});

describe('what was stored well', () => {
  it('is in force', () => {
    const all = kept({ rows: rows({ roster, profiles: [{ id: own.id, profile: own }] }) });
    expect(all).toMatchObject({ troubles: [], source: 'database', profile: bisl, imported: [own] });
    expect(all.roster?.count).toBe(1);
  });

  it('may be an imported school', () => {
    const all = kept({
      rows: rows({ settings: { id: 'mine', values: chosen('hill-top') }, profiles: [{ id: own.id, profile: own }] }),
    });
    expect(all.profile?.identity.name).toBe('Hill Top School');
    expect(all.troubles).toEqual([]);
  });
});

describe('what was stored badly', () => {
  it('is told, piece by piece, while the rest holds', () => {
    const all = kept({
      rows: rows({
        settings: { id: 'mine', values: { ...chosen('bisl'), sitesOff: 'all' } },
        profiles: [{ id: 'hill-top', profile: { ...own, clauses: [] } }, 'rubbish', { id: own.id, profile: own }],
        roster: { ...roster, key: 'short' },
        corrections: [
          { id: 1, rule: 'pupil-name', at, correction: 'not-a-pupil', words: 'Rose', folded: 'rose' },
          { id: 2 },
          null,
        ],
      }),
    });
    expect(all.profile).toBe(bisl);
    expect(all.imported).toEqual([own]);
    expect(all.taught.notPupils).toEqual(['rose']);
    expect(all.roster).toBeNull();
    expect(all.troubles).toEqual([
      'A stored setting could not be read and its default is used: Sites.',
      'A stored school profile (“hill-top”) could not be read and is left out; import it again.',
      'A stored school profile could not be read and is left out; import it again.',
      'The stored pupil list could not be read and is not in use; import it again.',
      '2 remembered corrections could not be read and are left out.',
    ]);
  });

  it('is replaced by the copy that worked last: a setting', () => {
    const all = kept({ rows: rows({ settings: { id: 'mine', values: { ...chosen('bisl'), profileId: 7 } } }), mirror: copy() });
    expect(all.profile).toBe(bisl);
    expect(all.troubles).toEqual(['A stored setting could not be read and the last one that worked stays in force: My school.']);
  });

  it('is replaced by the copy that worked last: a profile', () => {
    const stored = rows({ settings: { id: 'mine', values: chosen('hill-top') }, profiles: [{ id: 'hill-top', profile: {} }] });
    const all = kept({ rows: stored, mirror: copy({ settings: chosen('hill-top'), profile: own }) });
    expect(all.profile).toEqual(own);
    expect(all.troubles).toContain('The profile of Hill Top School could not be read; the last copy that worked stays in force.');
  });

  it('never puts another school in its place', () => {
    const all = kept({ rows: rows({ settings: { id: 'mine', values: chosen('hill-top') } }), mirror: copy() });
    expect(all.profile).toBeNull();
    expect(all.troubles).toEqual([
      'Your school’s profile (“hill-top”) is not here, so nothing is checked. Choose your school again.',
    ]);
  });

  it('cannot make a copy that is bad itself count', () => {
    const mirror = copy({ settings: chosen('hill-top'), profile: { ...own, rules: 'none' } });
    expect(kept({ rows: rows({ settings: { id: 'mine', values: chosen('hill-top') } }), mirror }).profile).toBeNull();
  });
});

describe('a database that does not open', () => {
  it('leaves school and settings in force from the copy, and says what is not', () => {
    const all = kept({ rows: null, failure: 'UnknownError', mirror: copy({ settings: { ...chosen('bisl'), sitesOff: ['x'] } }) });
    expect(all).toMatchObject({ profile: bisl, source: 'copy-only', roster: null, settings: { sitesOff: ['x'] } });
    expect(all.troubles).toEqual([
      'What Second Glance stores could not be opened (UnknownError). Your school and settings are used from a copy; your pupil list and corrections are not in use.',
    ]);
  });

  it('with no copy says that nothing is checked', () => {
    const all = kept({ rows: null, failure: 'UnknownError' });
    expect(all.profile).toBeNull();
    expect(all.troubles).toEqual([expect.stringContaining('Nothing is checked until you choose your school.')]);
  });
});

describe('a database that was lost', () => {
  it('is restored from the copy, and the person is told what is gone', () => {
    const all = kept({ rows: rows({ settings: undefined }), mirror: copy() });
    expect(all).toMatchObject({ profile: bisl, source: 'copy' });
    expect(all.restoredAt).not.toBeNull();
    expect(all.troubles).toEqual([expect.stringContaining('if you had a pupil list, import it again')]);
  });

  it('goes on being told until something is changed', () => {
    const all = kept({ rows: rows({ settings: { id: 'mine', values: chosen('bisl'), restoredAt: at } }), mirror: copy() });
    expect(all.restoredAt).toBe(at);
    expect(all.troubles).toHaveLength(1);
  });

  it('is another thing than one that was shut while a setting changed', () => {
    const mirror = copy({ settings: { ...chosen('bisl'), paused: 'until-resumed' }, ahead: true });
    const all = kept({ mirror });
    expect(all).toMatchObject({ source: 'copy', restoredAt: null, troubles: [], settings: { paused: 'until-resumed' } });
  });
});

describe('words not to be shown again', () => {
  const key = newKey();
  const silent = ['Daft', 'plan'].map((words, index) => ({
    id: index + 1,
    rule: 'tone',
    at,
    correction: 'these-words',
    fingerprint: fingerprintOf(key, 'tone', words),
  }));

  it('are silenced for their rule alone, however they are written', () => {
    const { taught } = kept({ rows: rows({ corrections: silent, key: { id: 'mine', key } }) });
    expect(taught.silenced('tone', ['PLAN', 'daft', 'Daft'])).toBe(true);
    expect(taught.silenced('tone', ['daft']), 'fewer of them').toBe(true);
    expect(taught.silenced('tone', ['daft', 'gormless']), 'others beside them').toBe(false);
    expect(taught.silenced('reputation', ['Daft', 'plan'])).toBe(false);
    expect(taught.silenced('tone', [])).toBe(false);
  });

  it('are shown again when their key is gone, and that is told', () => {
    const all = kept({ rows: rows({ corrections: silent }) });
    expect(all.taught.silenced('tone', ['Daft', 'plan'])).toBe(false);
    expect(all.troubles).toEqual([expect.stringContaining('shown again')]);
  });
});

it('a name said to be a pupil’s is a list of its own, with or without the school’s', () => {
  const key = 'A'.repeat(43);
  const taught = {
    id: 1,
    rule: 'pupil-name',
    at,
    correction: 'a-pupil',
    key,
    fingerprints: fingerprintName('Tolu Bankole', key, at),
  };
  const all = kept({ rows: rows({ corrections: [taught, { ...taught, id: 2, fingerprints: 'no text!' }] }) });
  expect(all.taught.pupils).toMatchObject({ count: 1, key });
  expect(JSON.stringify(all.taught)).not.toMatch(/tolu|bankole/i);
  expect(all.troubles).toEqual(['A remembered correction could not be read and is left out.']);
  expect(kept({}).taught.pupils).toBeNull();
});
