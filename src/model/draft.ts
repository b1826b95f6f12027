// What somebody is writing, and where, as whom and when.
import * as z from 'zod';
import { PictureHash } from './picture-hash';
import { AccountKind, Audience, Media, Platform, Surface } from './words';

/** Longer than any of the four sites takes. What is longer is judged by its first part, and the verdict says so. */
export const DRAFT_LIMIT = 20_000;

/** Somebody on a site, as far as the page shows them. */
export const Person = z.object({
  /** As shown. */
  name: z.string().max(200).optional(),
  /** Without the `@`; the last part of their profile's address. */
  handle: z.string().max(100).optional(),
});
export type Person = z.infer<typeof Person>;

export const Account = z.object({
  kind: AccountKind,
  /** Without the `@`; absent when the page does not show it. */
  handle: z.string().max(100).optional(),
  name: z.string().max(200).optional(),
  /** The site shows it to be a page of an organisation and not a person. */
  page: z.literal(true).optional(),
  /** The person has said for this draft which kind it is. */
  told: z.literal(true).optional(),
});
export type Account = z.infer<typeof Account>;

/** Everything about a draft that is not its words. */
export const DraftContext = z.object({
  platform: Platform,
  surface: Surface,
  account: Account,
  media: z.array(Media).max(50),
  /** What is written about the attachments for people who cannot see them; as many as can be read. */
  altTexts: z.array(z.string().max(2_000)).max(50).optional(),
  /** How the attached pictures look, of as many as can be read. */
  pictureHashes: z.array(PictureHash).max(50).optional(),
  /** Whom a message or reply goes to, as far as the page shows it. */
  to: z.array(Person).max(20).optional(),
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
