// What a school signs and puts at a web address: its profile, which one it is, how long it holds, and which keys come next.
import * as z from 'zod';
import { words } from './format-words';
import { Profile } from './profile';

/** Five megabytes of profile: many times the longest policy, with a list of pupils to spare. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** A signed file writes three bytes with four signs, and its head and signature besides. */
export const SIGNED_FILE_LIMIT = Math.ceil((PAYLOAD_LIMIT * 4) / 3) + 1024;

/** The public half of an Ed25519 key: 32 bytes, base64url. The last sign carries four bits, so only these sixteen end one. */
export const PublicKey = z.string().regex(/^[\w-]{42}[AEIMQUYcgkosw048]$/, { error: () => words().key });
export type PublicKey = z.infer<typeof PublicKey>;

/** Whose profile it is, for everybody who subscribes: a school, or a trust of fifty. */
export const SchoolId = Profile.shape.id;
export type SchoolId = z.infer<typeof SchoolId>;

/** Moments are written in one way, so that the later of two is the later in the alphabet. */
export const Moment = z.iso.datetime({ error: () => words().moment });

export const SignedProfile = z
  .strictObject({
    /** Pinned when somebody enrols: another school's file is refused however well it is signed. */
    schoolId: SchoolId,
    /** Grows with every file; never goes back. The profile within says the same number. */
    version: z.int().positive().max(1_000_000_000),
    issued: Moment,
    /** From then on the profile stays in force and is called out of date. */
    expires: Moment,
    /** The keys that may sign the next file. Naming two lets a school change over; leaving one out withdraws it. */
    keys: z.array(PublicKey).min(1).max(8),
    profile: Profile,
  })
  .check(({ value, issues }) => {
    const report = (path: string[], message: string) => issues.push({ code: 'custom', input: value, path, message });
    if (Date.parse(value.expires) <= Date.parse(value.issued)) report(['expires'], words().expires);
    if (value.profile.version !== value.version) report(['version'], words().versionWithin(value.profile.version));
    if (new Set(value.keys).size < value.keys.length) report(['keys'], words().keysOnce);
  });
export type SignedProfile = z.infer<typeof SignedProfile>;
