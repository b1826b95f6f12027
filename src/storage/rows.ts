// What each table holds, as zod schemas: rows are judged on reading, for an older version or a failing disk may have written them.
import * as z from 'zod';
import { LearntBio } from '../model/learnt-bio';
import { Profile } from '../model/profile';
import { Roster } from '../model/roster';
import { RuleId } from '../model/words';

const At = z.iso.datetime({ offset: true });

export const SettingsRow = z.object({
  id: z.string(),
  /** Judged key by key, by the settings room. */
  values: z.unknown(),
  /** Since when these are a restored copy, because the database had been lost; until the next change. */
  restoredAt: At.optional(),
});
export type SettingsRow = z.infer<typeof SettingsRow>;

export const ProfileRow = z.object({ id: z.string(), profile: Profile });
export type ProfileRow = z.infer<typeof ProfileRow>;

export const RosterRow = Roster.extend({ id: z.string() });
export type RosterRow = z.infer<typeof RosterRow>;

const Taught = { id: z.int(), rule: RuleId, at: At };

/**
 * A word taught is kept, for the person to see and take back. "These words" is kept only as a keyed fingerprint, and a name said to be
 * a pupil's as the school's own list is: as fingerprints under a key of their own.
 */
export const CorrectionRow = z.discriminatedUnion('correction', [
  z.object({
    ...Taught,
    correction: z.enum(['not-a-pupil', 'not-our-school']),
    words: z.string().max(400),
    folded: z.string().min(1),
  }),
  z.object({ ...Taught, correction: z.literal('these-words'), fingerprint: z.string().regex(/^[0-9a-f]{32}$/) }),
  z.object({
    ...Taught,
    correction: z.literal('a-pupil'),
    key: Roster.shape.key,
    fingerprints: Roster.shape.fingerprints.max(40_000),
  }),
]);
export type CorrectionRow = z.infer<typeof CorrectionRow>;

/** The key of this installation's fingerprints: 32 random bytes. */
export const Key = z.string().regex(/^[0-9a-f]{64}$/);
export const KeyRow = z.object({ id: z.string(), key: Key });
export type KeyRow = z.infer<typeof KeyRow>;

/** What was learnt of a profile on a site; the text itself is never kept. */
export const BioRow = LearntBio.extend({ id: z.string() });
export type BioRow = z.infer<typeof BioRow>;

/** A page to be brought up again: its address without query or fragment, and when. */
export const ReminderRow = z.object({
  id: z.int(),
  url: z.url({ protocol: /^(https?|chrome-extension|moz-extension)$/ }).max(2_000),
  at: At,
  /** Since when the person has been told; until they answer, its address is still wanted. */
  told: At.optional(),
});
export type ReminderRow = z.infer<typeof ReminderRow>;

/** Everything in the tables, as found and not yet judged. */
export interface StoredRows {
  settings: unknown;
  profiles: readonly unknown[];
  roster: unknown;
  corrections: readonly unknown[];
  key: unknown;
  bios: readonly unknown[];
}
