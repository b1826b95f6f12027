// One sitting of writing in working hours: who was asked about the hour, when it was last written, and when work ends. No words.
import * as z from 'zod';

const Moment = z.iso.datetime({ offset: true });

export const Sitting = z.object({
  /** The composer that was asked about the hour, as the page calls it. */
  composer: z.string().max(80),
  /** The last draft, in whichever composer. */
  last: Moment,
  /** When the stretch of work ends in which it began. */
  until: Moment,
});
export type Sitting = z.infer<typeof Sitting>;
