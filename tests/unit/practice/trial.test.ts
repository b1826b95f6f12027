// The practice page's own reckoning: what surrounds a draft, what the review is told of it, and which key does what.
import { describe, expect, it } from 'vitest';
import { turnOf } from '../../../entrypoints/practice/projector-keys';
import { hourTold, momentTold } from '../../../entrypoints/practice/surface-words';
import {
  accountOf,
  audiencesOf,
  changed,
  contextOf,
  momentOf,
  ownDraft,
  SURFACES,
  trialOf,
} from '../../../entrypoints/practice/trial';
import { SentDraft } from '../../../src/model/practice-stage';
import { bundledProfiles } from '../../../src/policy/catalogue';
import { numbered } from '../../../src/studio/example-groups';
import { smallProfile } from '../signing/school';

const around = { school: 'larkfield', calendar: smallProfile.calendar, now: '2026-10-06T12:00:00Z' };

describe('a change', () => {
  it('keeps nothing that its site does not have', () => {
    const caption = changed({ ...ownDraft, surface: 'post' }, { site: 'instagram' });
    expect(caption).toMatchObject({ site: 'instagram', surface: 'caption', audience: 'unknown' });
    expect(changed(caption, { site: 'linkedin' })).toMatchObject({ surface: 'post', audience: 'public' });
    expect(changed({ ...ownDraft, audience: 'only-me' }, { site: 'linkedin' }).audience).toBe('public');
    expect(changed(ownDraft, { surface: 'message' }).audience).toBe('unknown');
  });

  it('of the account leaves an example’s readers as they are', () => {
    const { trial } = trialOf(numbered(bundledProfiles()[0]!)[0]!);
    expect(changed(trial, { account: { kind: 'school' } }).audience).toBe(trial.audience);
  });
});

describe('what the review is told', () => {
  it('of one’s own words, now: neither a moment nor a school', () => {
    const context = contextOf(ownDraft, around);
    expect(context).toMatchObject({ platform: 'practice', surface: 'post', account: { kind: 'personal' } });
    expect(context.practice).toEqual({ platform: 'facebook' });
  });

  it('as for anybody: the school by itself, with nobody on its list', () => {
    expect(contextOf({ ...ownDraft, reach: 'anybody' }, around).practice).toMatchObject({ school: 'larkfield', pupils: [] });
  });

  it('of a picked time: a moment that is one, and none where the hours hold none', () => {
    expect(momentOf({ moment: 'school-day', given: null }, around)).toBe('2026-10-12T09:30:00.000Z');
    const free = { ...around, calendar: { ...around.calendar, workingHours: {} } };
    expect(momentOf({ moment: 'school-day', given: null }, free)).toBeNull();
    expect(contextOf({ ...ownDraft, moment: 'school-day' }, free).practice).toEqual({ platform: 'facebook' });
  });

  it.each(bundledProfiles().map((profile) => [profile.id, profile] as const))(
    'of each example of %s is all it says',
    (id, profile) => {
      for (const one of numbered(profile)) {
        const { trial, text } = trialOf(one);
        const draft = { ...contextOf(trial, { ...around, school: id }), text };
        expect(SentDraft.parse(draft), `example ${one.number}`).toEqual(draft);
        expect(SURFACES[trial.site]).toContain(trial.surface);
        expect(draft.practice).toMatchObject({
          platform: one.example.platform,
          at: one.example.at,
          pupils: one.example.pupils,
          school: id,
        });
        expect([draft.bio, draft.media]).toEqual([one.example.bio, one.example.media]);
      }
    },
  );
});

it('an official account has the school’s own name, and its first handle', () => {
  const identity = { ...smallProfile.identity, handles: ['larkfieldschool', 'other'] };
  expect(accountOf('school', identity)).toEqual({
    kind: 'school',
    name: 'Larkfield School',
    page: true,
    handle: 'larkfieldschool',
  });
  expect(accountOf('personal', identity)).toEqual({ kind: 'personal' });
});

it('readers are asked for only where a site shows them', () => {
  expect(audiencesOf({ site: 'x', surface: 'post' })).toEqual(['unknown']);
  expect(audiencesOf({ site: 'facebook', surface: 'comment' })).toEqual(['unknown']);
});

it('moments are told by the school’s clocks', () => {
  expect(momentTold('2026-10-06T10:15:00Z', 'Europe/London')).toBe('Tue, 6 October 2026, 11:15');
  expect(hourTold('2026-10-06T10:15:00Z', 'Europe/Ljubljana')).toBe('Tuesday, 12:15');
});

describe('a key of the projector', () => {
  const plain = { isModified: false, isOnControl: false };

  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    [' ', 'turn'],
    ['Escape', 'leave'],
    ['a', null],
    ['toString', null],
  ])('%j does %j', (key, does) => {
    expect(turnOf({ key, ...plain })).toBe(does);
  });

  it('is the browser’s own with Alt and the like, and Space is the button’s that has the focus', () => {
    expect(turnOf({ key: 'ArrowLeft', isModified: true, isOnControl: false })).toBeNull();
    expect(turnOf({ key: ' ', isModified: false, isOnControl: true })).toBeNull();
    expect(turnOf({ key: 'PageDown', isModified: false, isOnControl: true })).toBe('next');
  });
});
