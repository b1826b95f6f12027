// Sessions of the command line: one for each policy and list of pupils, kept while they are wanted again.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Profile } from '../model/profile';
import type { Pupil } from '../model/roster';
import { bundledProfile, bundledProfiles } from '../policy/catalogue';
import { readProfile } from '../policy/read-profile';
import type { Session } from '../review/review';
import { createSession } from '../review/session';
import { buildRoster } from '../roster/build-roster';
import { findFile } from './places';

type Found<What> = ({ ok: true } & What) | { ok: false; problem: string };

/** More than a file of drafts has schools or classes, and few enough to hold. */
const KEPT = 64;

export interface Sessions {
  of(policy: string, pupils: readonly Pupil[]): Found<{ session: Session }>;
}

export function createSessions(): Sessions {
  const profiles = new Map<string, Found<{ profile: Profile }>>();
  const sessions = new Map<string, Session>();
  const profileOf = (policy: string) => {
    const found = profiles.get(policy) ?? findProfile(policy);
    profiles.set(policy, found);
    return found;
  };
  return {
    of(policy, pupils) {
      const key = JSON.stringify([policy, pupils]);
      const found = profileOf(policy);
      if (!found.ok) return found;
      const session =
        sessions.get(key) ?? createSession({ profile: found.profile, roster: pupils.length ? fingerprint(pupils) : null });
      sessions.delete(key);
      sessions.set(key, session);
      if (sessions.size > KEPT) sessions.delete(sessions.keys().next().value ?? '');
      return { ok: true, session };
    },
  };
}

/** Fingerprints pupils under a key that nobody keeps. */
export const fingerprint = (pupils: readonly Pupil[]) =>
  buildRoster(pupils, { key: randomBytes(32).toString('base64url'), addedAt: new Date().toISOString() });

function findProfile(policy: string): Found<{ profile: Profile }> {
  const bundled = bundledProfile(policy);
  if (bundled) return { ok: true, profile: bundled };
  const path = findFile(policy);
  if (path === undefined) return refuse(policy, `is neither a file nor one of ${bundledIds().join(', ')}`);
  try {
    const read = readProfile(readFileSync(path, 'utf8'));
    return read.ok ? read : refuse(policy, `cannot be used: ${read.problems.join(' ')}`);
  } catch (error) {
    return refuse(policy, `could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const refuse = (policy: string, problem: string) => ({ ok: false, problem: `policy "${policy}" ${problem}` }) as const;

const bundledIds = (): string[] => bundledProfiles().map(({ id }) => id);
