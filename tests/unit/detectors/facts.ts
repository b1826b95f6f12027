// Makes drafts and facts for detectors from examples, with the bundled profiles as they are.
import { readFileSync } from 'node:fs';
import type { Example } from '../../../src/detectors/define';
import type { Action } from '../../../src/model/action';
import type { Facts } from '../../../src/model/facts';
import { Profile } from '../../../src/model/profile';
import type { Pupil, PupilMatcher } from '../../../src/model/roster';
import { type PreparedDraft, prepareDraft } from '../../../src/text/prepare';

const profiles = new Map<string, Profile>();

export function profileOf(policy: string): Profile {
  const known = profiles.get(policy);
  if (known) return known;
  const file = new URL(`../../../src/policy/profiles/${policy}.json`, import.meta.url);
  const profile = Profile.parse(JSON.parse(readFileSync(file, 'utf8')));
  profiles.set(policy, profile);
  return profile;
}

/** An evening in term, when nobody is at work. */
const EVENING = '2026-05-12T20:00:00Z';

export function draftOf({ text, bio, ...example }: Example): PreparedDraft {
  return prepareDraft({
    platform: example.platform ?? 'x',
    surface: example.surface ?? 'post',
    account: example.account ?? { kind: 'personal' },
    media: example.media ?? [],
    audience: example.audience ?? 'public',
    at: example.at ?? EVENING,
    text,
    ...(bio === undefined ? {} : { bio }),
    ...(example.to && { to: example.to }),
    ...(example.altTexts && { altTexts: example.altTexts }),
    ...(example.pictureHashes && { pictureHashes: example.pictureHashes }),
  });
}

/** The press of an example, by a personal account. */
export const actionOf = ({ action, platform = 'x', account = { kind: 'personal' } }: Example): Action | null =>
  action ? { platform, account, media: [], ...action } : null;

export async function factsOf({ policy = 'bisl', pupils, facts }: Pick<Example, 'policy' | 'pupils' | 'facts'>): Promise<Facts> {
  const { identity, calendar, disclaimers, lists } = { ...profileOf(policy), ...facts };
  return {
    identity,
    calendar,
    disclaimers,
    lists,
    schoolAccounts: [],
    pupils: pupils ? await matcherOf(pupils) : null,
    hasPupilList: pupils !== undefined,
    notPupils: new Set(),
    notSchool: new Set(),
  };
}

async function matcherOf(pupils: readonly (string | Pupil)[]): Promise<PupilMatcher> {
  const { buildRoster } = await import('../../../src/roster/build-roster');
  const { createMatcher } = await import('../../../src/roster/matcher');
  const key = 'A'.repeat(43);
  return createMatcher(buildRoster(pupils.map(pupilOf), { key, addedAt: EVENING }));
}

function pupilOf(pupil: string | Pupil): Pupil {
  if (typeof pupil !== 'string') return pupil;
  const [first = '', ...rest] = pupil.split(' ');
  return { first, last: rest.join(' ') };
}
