// What a person is shown: the finding, the clause it touches and the ways on.
import * as z from 'zod';
import { Account } from './draft';
import { Span, TextEdit } from './span';
import { Confidence, Level, Modality, RuleId } from './words';

/**
 * `edit` changes the draft in one undoable step. `next` is a way on that the person takes outside the words. `schedule` opens the
 * site's own way to post later, and `remind` asks the background to bring the page up again at that moment: each with the advice
 * that stands in its place where the page cannot do it. `message` puts a prepared text on the clipboard, which the person sends;
 * `move` puts the draft's own words there, for the person to post from another account.
 */
export const Fix = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('edit'), id: z.string(), label: z.string(), edit: TextEdit }),
  z.object({ kind: z.literal('schedule'), id: z.string(), label: z.string(), advice: z.string() }),
  z.object({
    kind: z.literal('remind'),
    id: z.string(),
    label: z.string(),
    advice: z.string(),
    at: z.iso.datetime({ offset: true }),
  }),
  z.object({ kind: z.literal('message'), id: z.string(), label: z.string(), text: z.string().max(2_000) }),
  z.object({ kind: z.literal('move'), id: z.string(), label: z.string() }),
  z.object({ kind: z.literal('next'), id: z.string(), label: z.string(), advice: z.string() }),
]);
export type Fix = z.infer<typeof Fix>;

/** A clause as the card shows it. */
export const ClauseView = z.object({
  id: z.string(),
  /** Whose clause it is: the school's, or the trust's upon whose profile the school's lies. */
  whose: z.string(),
  /** Document, date, section and position in one line. */
  ref: z.string(),
  modality: Modality,
  summary: z.string(),
  /** The school's own words, where the school supplied them. */
  wording: z.string().optional(),
  link: z.url({ protocol: /^https$/ }).optional(),
});
export type ClauseView = z.infer<typeof ClauseView>;

/** Ways of saying "you are wrong", or "you are right and could not be sure", that are remembered. */
export const Correction = z.enum(['not-a-pupil', 'a-pupil', 'not-our-school', 'these-words']);
export type Correction = z.infer<typeof Correction>;

export const Nudge = z.object({
  /** Stable while the same rule sees the same words, so that a card may stay open across keys. */
  id: z.string(),
  rule: RuleId,
  level: Level,
  confidence: Confidence,
  title: z.string(),
  /** One plain sentence. */
  why: z.string(),
  evidence: z.array(z.string()),
  /** Who can see it, where the page shows that and it matters: "Everyone can see this." */
  exposure: z.string().optional(),
  spans: z.array(Span),
  /** The words at the spans, then what was seen elsewhere: whom it reaches, words in a picture's description. */
  quotes: z.array(z.string()),
  clause: ClauseView,
  alsoTouches: z.array(ClauseView),
  fixes: z.array(Fix),
  corrections: z.array(Correction),
  school: z.object({ profileId: z.string(), name: z.string() }),
});
export type Nudge = z.infer<typeof Nudge>;

export const Verdict = z.object({
  revision: z.int().nonnegative(),
  nudges: z.array(Nudge),
  /** Detectors that could not answer. They neither hide nor block a post. */
  unsure: z.array(RuleId),
  /** Set when only the first part of a very long draft was read. */
  truncated: z.boolean(),
  /** As whom it was judged: what the page shows, and what the person has said of it. */
  account: Account,
});
export type Verdict = z.infer<typeof Verdict>;
