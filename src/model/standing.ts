// What is known of the schools that set something here: heard by device management, fetched from addresses, refused, and until when.
import * as z from 'zod';
import { ProfileAddress } from './enrolment';
import type { Profile } from './profile';
import { Roster } from './roster';
import { PublicKey, SchoolId } from './signed-profile';

const At = z.iso.datetime({ offset: true });

/** How one key of device management was judged when it was last heard. Values are not kept here. */
export const KeyReport = z.object({
  key: z.string().max(100),
  state: z.enum(['good', 'refused', 'unknown']),
  problems: z.array(z.string()),
  /** Since when it has been as it is. */
  at: At,
});
export type KeyReport = z.infer<typeof KeyReport>;

/** `pushed`: came as a whole by device management. `address`: the address was named there. Others: a person subscribed. */
export const SourceId = z.string().regex(/^(pushed|address|own-[a-z0-9-]+)$/);
export type SourceId = z.infer<typeof SourceId>;

/** Why something newer than what is in force was not taken. */
export const Refused = z.object({ at: At, says: z.string(), problems: z.array(z.string()) });
export type Refused = z.infer<typeof Refused>;

/** The profile of a source that was taken last. It stays until a better one comes, whatever happens. */
export const Accepted = z.object({
  at: At,
  profileId: z.string(),
  school: z.string(),
  version: z.int(),
  /** SHA-256, base64url: of the signed file, or of the text that was pushed. */
  digest: z.string(),
  issued: At.nullable(),
  expires: At.nullable(),
  keyId: z.string().nullable(),
  /** How many pupils it brought as fingerprints; `null` when it brought no list. */
  pupils: z.int().nullable(),
});
export type Accepted = z.infer<typeof Accepted>;

/** What changed when a newer profile came in force, until the person has seen it. */
export const News = z.object({ at: At, school: z.string(), version: z.int(), says: z.array(z.string()) });
export type News = z.infer<typeof News>;

export const Source = z.object({
  id: SourceId,
  by: z.enum(['school', 'person']),
  address: ProfileAddress.nullable(),
  /** Pinned at enrolment, or by the first file that was taken. */
  schoolId: SchoolId.nullable(),
  /** The keys that may sign the next file. */
  keys: z.array(PublicKey),
  /** The keys as they were given, to know when they are given anew. */
  given: z.array(PublicKey),
  /** The highest version that each key has signed, by the key's id. */
  highest: z.record(z.string(), z.object({ version: z.int(), digest: z.string() })),
  /** The latest moment that a file which was taken has proved: no clock here is believed to be behind it. */
  latest: At.nullable(),
  etag: z.string().max(200).nullable(),
  /** When it was last asked, and when it last answered well. */
  askedAt: At.nullable(),
  heardAt: At.nullable(),
  nextAt: At.nullable(),
  failures: z.int().nonnegative(),
  refused: Refused.nullable(),
  /** Since when device management has no longer named it. */
  goneSince: At.nullable(),
  accepted: Accepted.nullable(),
  /** Each has its own: what one says is not lost for another's, and goes with it. */
  news: News.nullable().default(null),
});
export type Source = z.infer<typeof Source>;

export const Managed = z.object({
  askedAt: At,
  heardAt: At,
  /** Since when nothing has come any more. A file that is gone and one that is broken look the same. */
  goneSince: At.nullable(),
  withdrawnAt: At.nullable(),
  keys: z.array(KeyReport),
  /** Since when a key that was here has not come any more, by its name. */
  missing: z.record(z.string().max(100), At).default({}),
  /** Settings that the school has set, judged again whenever they are used. */
  locks: z.record(z.string(), z.unknown()),
  floor: z.int().nullable(),
  rosterKey: Roster.shape.key.nullable(),
});
export type Managed = z.infer<typeof Managed>;

/** So many schools at once, and no more: nobody works at more, and each is asked every few hours. */
export const MOST_SOURCES = 20;

export const Standing = z.object({
  version: z.literal(1),
  managed: Managed.nullable(),
  sources: z.array(Source).max(MOST_SOURCES),
});
export type Standing = z.infer<typeof Standing>;

export const nothingStands: Standing = { version: 1, managed: null, sources: [] };

/** Returns of a stored row whatever is as it should be: one bad part never takes the rest with it. */
export function standingFrom(row: unknown): Standing {
  const parts = Standing.safeParse(row);
  if (parts.success) return parts.data;
  const { managed, sources } = (typeof row === 'object' && row !== null ? row : {}) as Record<string, unknown>;
  const good = (Array.isArray(sources) ? sources : []).flatMap((one) => Source.safeParse(one).data ?? []);
  return {
    version: 1,
    managed: Managed.nullable().safeParse(managed).data ?? null,
    sources: good.filter(({ id }, at) => good.findIndex((other) => other.id === id) === at).slice(0, MOST_SOURCES),
  };
}

/** What stands with the profiles that belong to it, by source: kept, and changed together. */
export interface Held {
  standing: Standing;
  profiles: Readonly<Record<string, Profile>>;
}

export const nothingHeld: Held = { standing: nothingStands, profiles: {} };
