// What a detector saw. A finding knows no policy.
import * as z from 'zod';
import { Span } from './span';
import { Confidence, RuleId } from './words';

export const Finding = z.object({
  rule: RuleId,
  /** Which of the detector's kinds of observation this is, such as `full-name`; profiles may tell kinds apart. */
  kind: z.string().max(40),
  /** `null` where nothing in the words shows it, such as the hour. */
  span: Span.nullable(),
  /** The draft's own words at the span; empty where there is none. */
  quote: z.string(),
  confidence: Confidence,
  /** Plain, lower-case phrases for the card: "named next to Year 4". Never a name from the roster that the draft does not hold. */
  evidence: z.array(z.string()),
  /** What a fix may put in the words' place, where the detector knows ("Year 4" for a pupil of Year 4). */
  hints: z.record(z.string(), z.string()).optional(),
  /**
   * What was seen where the draft's own words do not hold it: the name of the person whom it reaches, words in a picture's
   * description. What a correction speaks of.
   */
  named: z.string().max(200).optional(),
  /** So unsure that only a rule which names its kind may keep it. */
  optIn: z.literal(true).optional(),
  /** An observation that only conditions of rules look at (the bio names the school); never shown by itself. */
  signal: z.literal(true).optional(),
});
export type Finding = z.infer<typeof Finding>;
