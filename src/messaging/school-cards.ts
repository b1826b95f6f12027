// What pages are told of schools: where profiles come from, how each key fared, and what a link leads to.
import * as z from 'zod';
import { Accepted, KeyReport, Managed, Refused } from '../model/standing';

/** Where a profile is kept level with, and when that was last done. */
export const Level = z.object({ by: z.enum(['device', 'address']), checkedAt: z.string().nullable() });

/** A place where a school's profile comes from, as pages show it. */
export const SourceCard = z.object({
  id: z.string(),
  by: z.enum(['school', 'person']),
  address: z.string().nullable(),
  /** The same as an enrolment link, for a colleague; where school and key are known. */
  link: z.string().nullable(),
  schoolId: z.string().nullable(),
  /** The keys that may sign the next file, each as the words by which people compare it. */
  keys: z.array(z.object({ id: z.string(), words: z.array(z.string()) })),
  accepted: Accepted.nullable(),
  refused: Refused.nullable(),
  askedAt: z.string().nullable(),
  heardAt: z.string().nullable(),
  nextAt: z.string().nullable(),
  goneSince: z.string().nullable(),
  /** Whether the browser may ask that address. */
  allowed: z.boolean(),
});
export type SourceCard = z.infer<typeof SourceCard>;

/** All that is known of what schools have set here, for the settings and for diagnostics. */
export const SchoolReport = z.object({
  /** `null`: device management has said nothing. */
  managed: Managed.omit({ locks: true, rosterKey: true }).extend({ hasRosterKey: z.boolean() }).nullable(),
  keys: z.array(KeyReport),
  sources: z.array(SourceCard),
  locked: z.array(z.string()),
  notes: z.array(z.string()),
  /** What of a school's profile does not fit upon its base and is left out, by its place in the file. */
  misfits: z.array(z.string()),
});
export type SchoolReport = z.infer<typeof SchoolReport>;

/** What an enrolment link leads to, looked at before anything is accepted. */
export const EnrolmentCard = z.object({
  school: z.string(),
  schoolId: z.string(),
  profileId: z.string(),
  /** The school in force whose profile lies upon this one: following it takes nobody's place. */
  under: z.string().nullable(),
  address: z.string(),
  words: z.array(z.string()),
  version: z.int(),
  issued: z.string(),
  expires: z.string(),
});
export type EnrolmentCard = z.infer<typeof EnrolmentCard>;
