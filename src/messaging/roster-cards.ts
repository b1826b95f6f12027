// What pages are told of lists of pupils: how many and since when, never a name.
import * as z from 'zod';

export const RosterCard = z.object({ count: z.int(), addedAt: z.string(), groups: z.array(z.string()) });
export type RosterCard = z.infer<typeof RosterCard>;

export const ListCard = RosterCard.extend({
  origin: z.enum(['brought', 'school']),
  /** Whose pupils it knows; `null` where it is in use nowhere. */
  school: z.string().nullable(),
});
export type ListCard = z.infer<typeof ListCard>;
