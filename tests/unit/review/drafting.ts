// Sessions and presses for the tests of review: two pupils, whatever school is asked for.
import type { Action } from '../../../src/model/action';
import type { Draft } from '../../../src/model/draft';
import type { Profile } from '../../../src/model/profile';
import type { Session } from '../../../src/review/review';
import { createSession, type SessionParts } from '../../../src/review/session';
import { buildRoster } from '../../../src/roster/build-roster';
import { defaults, type Settings } from '../../../src/settings/schema';
import { school } from '../policy/drafting';

/** An evening in term, when nobody is at work. */
export const EVENING = '2026-11-25T20:00:00Z';

export const roster = buildRoster(
  [
    { first: 'Marnie', last: 'Tolworth', group: 'Year 4' },
    { first: 'Corin', last: 'Ashdale', group: 'Year 2' },
  ],
  { key: 'A'.repeat(43), addedAt: EVENING },
);

interface Parts extends Omit<SessionParts, 'profile' | 'settings'> {
  settings?: Partial<Settings>;
  profile?: Partial<Profile>;
}

export const sessionAt = (policy: string, { settings = {}, profile = {}, ...parts }: Parts = {}): Session =>
  createSession({ roster, ...parts, profile: { ...school(policy), ...profile }, settings: { ...defaults(), ...settings } });

export const press = (kind: Action['kind'], name: string, over: Partial<Action> = {}): Action => ({
  platform: 'x',
  kind,
  account: { kind: 'personal' },
  person: { name },
  media: [],
  ...over,
});

export const draft = (text: string, over: Partial<Draft> = {}): Draft => ({
  platform: 'facebook',
  surface: 'post',
  account: { kind: 'personal' },
  media: [],
  audience: 'unknown',
  at: EVENING,
  ...over,
  text,
});
