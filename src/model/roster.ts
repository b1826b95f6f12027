// Pupils: as the admin's list gives them, as they are kept (keyed fingerprints), and as a detector asks about them.
import * as z from 'zod';

/** One row of a list, before fingerprinting. Exists only while a list is being read; never stored. */
export const Pupil = z.object({
  first: z.string().trim().min(1).max(80),
  last: z.string().trim().max(80).default(''),
  knownAs: z.string().trim().max(80).optional(),
  /** Class or year as staff say it: "Year 4", "7B". */
  group: z.string().trim().max(40).optional(),
});
export type Pupil = z.infer<typeof Pupil>;

/** What part of a pupil's name some words of a draft are; `initial` is "M. Okafor" or "Maya O." */
export const NamePart = z.enum(['full', 'initial', 'first', 'last', 'known-as']);
export type NamePart = z.infer<typeof NamePart>;

/**
 * A list as it is stored: keyed, truncated HMAC-SHA-256 fingerprints, grouped by what they stand for.
 * Neither names nor a way back to them; `count` is for showing.
 */
export const Roster = z.object({
  version: z.literal(1),
  count: z.int().nonnegative(),
  addedAt: z.iso.datetime({ offset: true }),
  /** 32 random bytes, base64url. */
  key: z.string().regex(/^[\w-]{43}$/),
  /** Class or year names that fingerprints point into. */
  groups: z.array(z.string()),
  /** Fingerprints with their packed facts, sorted, base64url. Their make is the roster room's own business. */
  fingerprints: z
    .string()
    .max(40_000_000)
    // What must not be there, and no pattern for all of it, which would run out of stack.
    .refine((prints) => !/[^\w-]/.test(prints)),
});
export type Roster = z.infer<typeof Roster>;

/**
 * A list as a profile carries it to all staff. Without its key the fingerprints say nothing to whoever finds the file; the key comes
 * by device management, or stands here where the file itself comes that way.
 */
export const SharedRoster = z.strictObject({ ...Roster.shape, key: Roster.shape.key.optional() });
export type SharedRoster = z.infer<typeof SharedRoster>;

export interface PupilMatch {
  /** First and past-last token of the match. */
  tokens: readonly [start: number, end: number];
  part: NamePart;
  /** Spelt exactly (accents and hyphens aside), or one slip away. */
  exact: boolean;
  /** Of a name of two surnames only one: "Amy Lloyd" for Amy Lloyd-Price. As often another person. */
  partial?: true;
  /** Not spelt so, but said so: "Quraishi" for Qureshi. */
  sounds?: true;
  /** With a grammatical ending, or a changed beginning: "Žigov", "i Wen", "Okafors". Other words end so too. */
  inflected?: true;
  /** Class or year, when the list says so. */
  group?: string;
}

/** Answers which runs of words are names on the list. Words come folded by `text/`. */
export interface PupilMatcher {
  readonly size: number;
  match(words: readonly string[]): readonly PupilMatch[];
}
