// What somebody is about to do on a site by a press, without words: follow, connect, accept, message, pass on.
import * as z from 'zod';
import { Account, Person } from './draft';
import { ActionKind, Media, Platform } from './words';

export const Action = z.object({
  platform: Platform,
  kind: ActionKind,
  /** Who acts. */
  account: Account,
  /** Whom it reaches; of what is passed on, whose it is. */
  person: Person,
  /** Of what is passed on. */
  media: z.array(Media).max(50),
});
export type Action = z.infer<typeof Action>;
