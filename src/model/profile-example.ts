// A draft that a profile carries to show what it means: the same at every school's desk, whoever tries it.
import * as z from 'zod';
import { Account, Draft, Person } from './draft';
import { AccountKind, Audience, Level, Media, Platform, RuleId, Surface } from './words';

/** What should come of an example: a nudge of this rule, and where it is said, at this level and about this clause. */
export const ExpectedNudge = z.strictObject({ rule: RuleId, level: Level.optional(), clause: z.string().max(60).optional() });
export type ExpectedNudge = z.infer<typeof ExpectedNudge>;

/** A Saturday evening: what is written then is written in nobody's working hours. */
const QUIET_MOMENT = '2026-10-10T20:00:00Z';

export const ProfileExample = z.strictObject({
  text: z.string().max(20_000),
  platform: Platform.default('facebook'),
  /** Left out: a caption on Instagram, elsewhere a post. */
  surface: Surface.optional(),
  account: z.union([AccountKind, Account]).default('personal'),
  audience: Audience.default('unknown'),
  at: Draft.shape.at.default(QUIET_MOMENT),
  media: z.array(Media).max(50).default([]),
  altTexts: Draft.shape.altTexts,
  pictureHashes: Draft.shape.pictureHashes,
  bio: Draft.shape.bio,
  to: z.array(Person).max(20).optional(),
  /** Invented pupils who are on the list while this one is tried. */
  pupils: z.array(z.string().trim().min(1).max(120)).max(50).default([]),
  /** Every nudge that should come, and no other; none for an innocent draft. */
  expect: z.array(ExpectedNudge).max(20),
  /** Why, in the admin's words. */
  because: z.string().trim().min(1).max(200).optional(),
});
export type ProfileExample = z.infer<typeof ProfileExample>;
