// What is remembered of a draft while it is written: which matters were nudged in it and what is known of each so far. Never words.
import * as z from 'zod';
import { Outcome } from '../model/journal';
import { AccountKind, Level, Platform, RuleId, Surface } from '../model/words';

/** All nudges of one rule in one draft, of whichever school: one matter, one row. */
export const Matter = z.object({
  rule: RuleId,
  /** The strongest that it was. */
  level: Level,
  clause: z.string(),
  whose: z.string(),
  /** The names of its nudges about words, as they stood last: by these a draft is known again. */
  names: z.array(z.string()),
  /** When it was first seen, in milliseconds. */
  since: z.number(),
  /** Its number in the journal, once it has one. */
  row: z.int().nullable(),
  /** It stands in the latest verdict. */
  standing: z.boolean(),
  /** When it was first not seen any more, in milliseconds; `null` while it stands. */
  goneAt: z.number().nullable(),
  outcome: Outcome,
  /** The person has done something about it, so it is worth a row however short it stood. */
  touched: z.boolean(),
  /** The post was held for it. */
  held: z.boolean(),
  /** A way on that was taken outside the words: put off with our reminder, or the site's schedule opened. */
  later: z.enum(['put-off', 'scheduling']).nullable(),
  /** The revision that our click changed. */
  fixedAt: z.int().nullable(),
  /** What was in force when the person set us right. */
  corrected: z.int().nullable(),
  /** How often its row was rewritten. */
  turns: z.int(),
});
export type Matter = z.infer<typeof Matter>;

export const Followed = z.object({
  composer: z.string(),
  platform: Platform,
  surface: Surface,
  account: AccountKind,
  /** The person had said which account writes it. */
  told: z.boolean(),
  /** Of the latest verdict. */
  revision: z.int(),
  /** A number for what was in force then. */
  force: z.int(),
  /** The revision that was sent and of which there is no verdict yet. */
  sending: z.int().nullable(),
  /** It has been sent. */
  sent: z.boolean(),
  /** The composer was emptied while the verdict about what was sent is still to come. */
  emptied: z.boolean(),
  /** Since when nobody writes in it, in milliseconds. */
  asleep: z.number().nullable(),
  matters: z.array(Matter),
});
export type Followed = z.infer<typeof Followed>;

/** One rule's nudges in a verdict. */
export type Shown = Pick<Matter, 'rule' | 'level' | 'clause' | 'whose' | 'names'>;

/** A verdict, as far as the journal is concerned. */
export interface Seen extends Pick<Followed, 'surface' | 'account' | 'told' | 'revision' | 'force'> {
  shown: readonly Shown[];
  /** Rules that could not answer. */
  unsure: readonly string[];
  now: number;
}
