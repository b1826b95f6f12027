// What was learnt of the person's own profile text on a site when it was seen: two answers, and never the text.
import * as z from 'zod';
import { Platform } from './words';

export const LearntBio = z.object({
  platform: Platform,
  handle: z.string().max(100).optional(),
  name: z.string().max(200).optional(),
  /** A statement that views are their own stands in it. */
  statement: z.boolean(),
  /** It names the school whose profile was in force then. */
  namesSchool: z.boolean(),
  profileId: z.string().max(60),
  /** Further schools in force then that it names, by their profiles. */
  alsoNames: z.array(z.string().max(60)).max(8).optional(),
  at: z.iso.datetime({ offset: true }),
});
export type LearntBio = z.infer<typeof LearntBio>;
