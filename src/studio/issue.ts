// What goes around a profile before it is signed: whose it is, from when until when, and which keys come next.
import type { Profile } from '../model/profile';
import type { SharedRoster } from '../model/roster';

export interface Issue {
  /** As staff enrol for it; left out, the profile's own id. */
  schoolId?: string | undefined;
  /** Left out, the profile's own. */
  version?: number | undefined;
  issued: Date;
  /** For how many days it holds. */
  days: number;
  /** The keys that may sign the next file. */
  keys: readonly string[];
  /** The pupils as fingerprints, without their key. */
  roster?: SharedRoster | undefined;
}

const DAY_MS = 86_400_000;

/** Returns what is to be signed; it is judged when it is signed. Examples are for the admin's desk and stay there. */
export function issueOf({ examples: _, ...profile }: Profile, { schoolId, version, issued, days, keys, roster }: Issue): unknown {
  const number = version ?? profile.version;
  return {
    schoolId: schoolId ?? profile.id,
    version: number,
    issued: moment(issued),
    expires: moment(new Date(issued.getTime() + days * DAY_MS)),
    keys,
    profile: { ...profile, version: number, ...(roster ? { roster } : {}) },
  };
}

/** To the second, as people would write it. */
const moment = (date: Date): string => date.toISOString().replace(/\.\d{3}Z$/, 'Z');
