// The private journal as data: what was nudged and what came of it, never a word of a draft; and what is asked and told of it.
import * as z from 'zod';
import { Action } from './action';
import { AccountKind, ActionKind, Level, Platform, RuleId, Surface } from './words';

/**
 * `fixed`: put right by our click. `changed`: the nudge went away while they wrote on. `edited`: the same, after the pause at Post.
 * `waited`: not sent after the pause at Post, or put off until later. `posted`: sent as it stood. `corrected`: they said that it was
 * mistaken. `left`: the draft was left, or nobody knows.
 */
export const Outcome = z.enum(['fixed', 'changed', 'edited', 'waited', 'posted', 'corrected', 'left']);
export type Outcome = z.infer<typeof Outcome>;

/** In UTC and to the quarter of an hour: enough for weeks in any time zone, and too little to find a post by. */
const QuarterHour = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:(00|15|30|45):00\.000Z$/)
  .refine((at) => !Number.isNaN(Date.parse(at)));

/** Returns the quarter of an hour that a moment is in. */
export const quarterOf = (ms: number): string => new Date(Math.floor(ms / 900_000) * 900_000).toISOString();

/** One matter that was nudged. Strict: nothing else can come into the journal with it. */
export const JournalEntry = z.strictObject({
  at: QuarterHour,
  rule: RuleId,
  level: Level,
  platform: Platform,
  /** `null` for a press that is no writing. */
  surface: Surface.nullable(),
  /** A press that reaches somebody; `null` for what was written. */
  press: ActionKind.nullable(),
  account: AccountKind,
  /** The clause's id, and whose it is: the school's or its trust's name. */
  clause: z.string().max(60),
  whose: z.string().max(200),
  outcome: Outcome,
});
export type JournalEntry = z.infer<typeof JournalEntry>;

/** As many as are kept; beyond, the oldest go. */
export const MOST_ENTRIES = 20_000;

/** How long one is kept. */
export const KEPT_MONTHS = 13;

/** What a composer tells of the person's doings. Which nudges there are, the background knows by itself. */
export const Deed = z.enum(['held', 'fixed', 'put-off', 'scheduling', 'sent', 'emptied']);
export type Deed = z.infer<typeof Deed>;

export const ComposerDid = z.object({
  type: z.literal('did'),
  did: Deed,
  composer: z.string().max(40),
  /** Of the draft as it was then. */
  revision: z.int().nonnegative(),
  /** Which nudges it is about; of `sent` and `emptied` it is all. */
  rules: z.array(RuleId).max(20),
});
export type ComposerDid = z.infer<typeof ComposerDid>;

/** What came of a question about a press. `shown`: the nudges' names; the background looks at the press again and takes its own. */
export const PressDid = z.object({
  action: Action,
  did: z.enum(['went-on', 'left-it', 'corrected']),
  shown: z.array(z.string().max(100)).min(1).max(20),
});
export type PressDid = z.infer<typeof PressDid>;

/** Some of the journal: what meets all that is not `null`. */
export const JournalSelection = z.object({
  /** The latest so many weeks. */
  weeks: z.int().min(1).max(60).nullable().default(null),
  /** The week that begins on that Monday. */
  monday: z.iso.date().nullable().default(null),
  rule: RuleId.nullable().default(null),
  platform: Platform.nullable().default(null),
  outcome: Outcome.nullable().default(null),
});
export type JournalSelection = z.infer<typeof JournalSelection>;

export const Counts = z.record(Outcome, z.int().nonnegative());
export type Counts = z.infer<typeof Counts>;

export const JournalReport = z.object({
  /** How many are kept altogether, whatever is selected, and for how many months. */
  kept: z.int().nonnegative(),
  months: z.int().positive(),
  together: Counts,
  /** Every week from the first that holds anything to this one, also those that hold nothing. */
  weeks: z.array(z.object({ monday: z.iso.date(), counts: Counts })),
  /** Most nudged first. */
  rules: z.array(z.object({ rule: RuleId, title: z.string(), counts: Counts })),
  /** What can be selected by. */
  choices: z.object({ rules: z.array(z.object({ rule: RuleId, title: z.string() })), platforms: z.array(Platform) }),
  /** One plain sentence when something could not be written or read. */
  trouble: z.string().nullable(),
});
export type JournalReport = z.infer<typeof JournalReport>;
