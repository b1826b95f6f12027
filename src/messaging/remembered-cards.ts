// What was taught here, and what somebody wants to be reminded of, as the pages show it.
import * as z from 'zod';
import { Correction } from '../model/nudge';
import { RuleId } from '../model/words';

export const RememberedCorrection = z.object({
  id: z.int(),
  correction: Correction,
  rule: RuleId,
  at: z.string(),
  /** The word taught, for "not a pupil" and "not our school". "These words" keeps a fingerprint only. */
  words: z.string().nullable(),
});
export type RememberedCorrection = z.infer<typeof RememberedCorrection>;

/** A page that the person wants to be reminded of. */
export const ReminderCard = z.object({ id: z.int(), url: z.string(), at: z.string() });
export type ReminderCard = z.infer<typeof ReminderCard>;
