// What pages say of the school: moments as people say them, and a report that tells an admin all and of the person nothing.
import { describe, expect, it } from 'vitest';
import { reportText } from '../../../entrypoints/options/report-text';
import { momentWords } from '../../../entrypoints/pages/moment-words';
import type { Status } from '../../../src/messaging/protocol';
import type { SchoolReport, SourceCard } from '../../../src/messaging/school-cards';

describe('a moment', () => {
  const at = (day: number, hour: number, minute: number) => new Date(2026, 10, day, hour, minute);
  it.each([
    [at(26, 9, 14), 'today 09:14'],
    [at(26, 0, 0), 'today 00:00'],
    [at(25, 23, 59), 'yesterday 23:59'],
    [at(24, 9, 14), '24 November 2026, 09:14'],
    [at(27, 9, 14), '27 November 2026, 09:14'],
  ])('%s', (moment, words) => {
    expect(momentWords(moment.toISOString(), at(26, 12, 0))).toBe(words);
  });

  it('is a day by the calendar where the clocks change', () => {
    expect(momentWords(new Date(2026, 9, 24, 23, 30).toISOString(), new Date(2026, 9, 25, 23, 45))).toBe('yesterday 23:30');
  });
});

describe('the report', () => {
  const status: Status = {
    profile: { id: 'hill-top', name: 'Hill Top School', version: 12, origin: 'school', documents: [], bases: [], otherNames: [] },
    also: [],
    ...{ level: null, alsoLevels: [], locked: [], notes: [], news: [], paused: null, troubles: [], unseen: [], composers: 1 },
  };
  const source: SourceCard = {
    ...{
      id: 'address',
      by: 'school',
      address: 'https://profiles.hill-top.example/p',
      link: null,
      schoolId: 'hill-top',
      allowed: true,
    },
    keys: [{ id: 'key-one', words: ['able', 'about'] }],
    accepted: {
      ...{
        at: '2026-11-02T08:00:00.000Z',
        profileId: 'hill-top',
        school: 'Hill Top School',
        version: 12,
        digest: 'd',
        keyId: 'key-one',
        pupils: 31,
      },
      ...{ issued: '2026-11-01T08:00:00Z', expires: '2027-11-01T08:00:00Z' },
    },
    refused: { at: '2026-11-26T08:00:00.000Z', says: 'The file is older.', problems: [] },
    ...{ askedAt: '2026-11-26T08:00:00.000Z', heardAt: null, nextAt: null, goneSince: null },
  };
  const school: SchoolReport = {
    managed: {
      ...{
        askedAt: '2026-11-26T09:00:00.000Z',
        heardAt: '2026-11-26T09:00:00.000Z',
        goneSince: null,
        missing: {},
        withdrawnAt: null,
      },
      ...{ keys: [], floor: 3, hasRosterKey: true },
    },
    keys: [{ key: 'profileJson', state: 'refused', problems: ['It is empty.'], at: '2026-11-20T09:00:00.000Z' }],
    ...{ sources: [source], locked: ['rulesOff'], notes: ['A note.'], misfits: ['A misfit.'] },
  };
  const text = (one: SchoolReport | null) =>
    reportText({ status, school: one, version: '1.2.3', id: 'abc', browser: 'Browser/1' });

  it('tells keys, versions, dates, keys in use and refusals', () => {
    for (const line of [
      'Second Glance 1.2.3 (abc), Browser/1',
      'Policy: hill-top, version 12 (school). Places to write in that are read now: 1.',
      'Device management: last asked 2026-11-26 09:00:00 UTC, last heard 2026-11-26 09:00:00 UTC.',
      'Key profileJson: refused since 2026-11-20 09:00:00 UTC. It is empty.',
      'Lowest version asked for: 3.',
      'A key for the pupil list is here.',
      'Set by the school: rulesOff.',
      '  in force: version 12 since 2026-11-02 08:00:00 UTC, issued 2026-11-01 08:00:00 UTC, good until 2027-11-01 08:00:00 UTC, signed with key key-one, with 31 pupils as codes.',
      '  last asked 2026-11-26 08:00:00 UTC, last good answer never, next never.',
      '  refused 2026-11-26 08:00:00 UTC: The file is older.',
    ])
      expect(text(school).split('\n')).toContain(line);
  });

  it('says so where nothing was set', () => {
    expect(text({ ...school, managed: null, keys: [], sources: [], locked: [] })).toContain(
      'Device management has set nothing here.',
    );
  });
});
