// What our practice page lays under a draft: in whose manner, when and by whose policy it is to be looked at. Nothing that a site's page may say.
import * as z from 'zod';
import { Draft, DraftContext } from './draft';
import { Platform } from './words';

export const PracticeStage = z.object({
  /** The site whose rules and lengths hold. */
  platform: Platform.exclude(['practice']),
  /** The moment of writing; left out: now. */
  at: Draft.shape.at.optional(),
  /** This school's policy alone, as it speaks to anybody: none of the person's settings count. Left out: all that is in force for the person. */
  school: z.string().max(60).optional(),
  /** With `school`: invented pupils, who alone are on the list. */
  pupils: z.array(z.string().max(120)).max(50).optional(),
});
export type PracticeStage = z.infer<typeof PracticeStage>;

/** A draft as a composer sends it; its platform stays `practice`, so that nobody counts it as written. */
export const SentDraft = Draft.omit({ at: true }).extend({ practice: PracticeStage.optional() });
export type SentDraft = z.infer<typeof SentDraft>;

/** What goes with the words on the practice page. */
export const PracticeContext = DraftContext.extend({ practice: PracticeStage });
export type PracticeContext = z.infer<typeof PracticeContext>;
