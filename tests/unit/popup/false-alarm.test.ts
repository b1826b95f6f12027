// The file of a false alarm: without the tick nothing of the draft is in it, wherever a nudge may carry words.
import { describe, expect, it } from 'vitest';
import { type ReportParts, reportFile } from '../../../entrypoints/popup/false-alarm';
import { nudge } from '../panel/workbench';

const secret = 'Marnie Tolworth';
const parts: ReportParts = {
  nudge: {
    ...nudge('hold', `pupil-name:${secret}`),
    why: `This names ${secret}.`,
    evidence: [`to ${secret}`],
    exposure: `${secret} can see it.`,
    quotes: [secret],
    spans: [[10, 25]],
    fixes: [
      {
        kind: 'edit',
        id: 'initials',
        label: `Write “M. T.” for ${secret}`,
        edit: { start: 10, end: 25, quote: secret, replacement: 'M. T.' },
      },
    ],
  },
  draft: {
    id: 'a',
    surface: 'message',
    standing: 'current',
    account: { kind: 'personal', handle: 'mstolworth', name: secret },
    verdict: null,
  },
  site: 'x',
  version: '0.1.0',
  status: {
    profile: {
      id: 'bledington',
      name: 'Bledington Primary School',
      version: 7,
      origin: 'bundled',
      documents: [],
      bases: [],
      otherNames: [],
    },
    also: [],
  },
  day: '2026-11-26',
  words: null,
};

describe('without the tick', () => {
  const file = reportFile(parts);

  it.each([secret, 'Marnie', 'Tolworth', 'mstolworth', 'M. T.'])('“%s” is not in it', (word) => {
    expect(file).not.toContain(word);
  });

  it('says what somebody needs who mends rules', () => {
    expect(JSON.parse(file)).toMatchObject({
      version: '0.1.0',
      site: 'x',
      surface: 'message',
      rule: 'pupil-name',
      level: 'hold',
      confidence: 'certain',
      profile: { id: 'bledington', version: 7 },
      clause: { id: 'names', ref: 'Section A, bullet 3' },
    });
    expect(JSON.parse(file)).not.toHaveProperty('words');
  });
});

it('with the tick, what was written is in it, and nothing else is different', () => {
  const { words, ...rest } = JSON.parse(reportFile({ ...parts, words: `Well done ${secret}` })) as Record<string, unknown>;
  expect(words).toEqual({ written: `Well done ${secret}`, seen: [secret], evidence: [`to ${secret}`] });
  expect(rest).toEqual(JSON.parse(reportFile(parts)));
});

it('names the version of a further school, and none where the profile has gone meanwhile', () => {
  const version = (status: ReportParts['status']) =>
    (JSON.parse(reportFile({ ...parts, status })) as { profile: { version: number | null } }).profile.version;
  const [card] = [parts.status?.profile];
  expect(version({ profile: null, also: card ? [card] : [] })).toBe(7);
  expect(version({ profile: null, also: [] })).toBeNull();
  expect(version(null)).toBeNull();
});
