// What somebody is writing, and where, as whom and when.
import * as z from 'zod';
import { AccountKind, Audience, Media, Platform, Surface } from './words';

/** Longer than any of the four sites takes. What is longer is judged by its first part, and the verdict says so. */
export const DRAFT_LIMIT = 20_000;

export const Account = z.object({
  kind: AccountKind,
  /** Without the `@`; absent when the page does not show it. */
  handle: z.string().max(100).optional(),
  name: z.string().max(200).optional(),
});
export type Account = z.infer<typeof Account>;

/** Everything about a draft that is not its words. */
export const DraftContext = z.object({
  platform: Platform,
  surface: Surface,
  account: Account,
  media: z.array(Media).max(50),
  audience: Audience,
  /** The author's own profile text, when it is known. */
  bio: z.string().max(5_000).optional(),
});
export type DraftContext = z.infer<typeof DraftContext>;

export const Draft = DraftContext.extend({
  text: z.string(),
  /** The moment of writing, ISO 8601 with offset or `Z`. */
  at: z.iso.datetime({ offset: true }),
});
export type Draft = z.infer<typeof Draft>;
