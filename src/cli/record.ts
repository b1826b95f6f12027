// One line of a file of drafts: its shape, its defaults, and the draft it stands for.
import * as z from 'zod';
import { Account, Draft, Person } from '../model/draft';
import { Pupil } from '../model/roster';
import { AccountKind, Audience, Media, Platform, RuleId, Surface } from '../model/words';
import { splitName } from '../roster/split-name';

/** What is left out, or `null`, gets the default. */
const optional = <Shape extends z.ZodType>(shape: Shape, value: z.infer<Shape>) =>
  shape.nullish().transform((given): z.infer<Shape> => given ?? value);

const PupilRow = z.union([
  z.string().trim().min(1).max(200).transform(splitName),
  Pupil.extend({ last: Pupil.shape.last.nullish(), knownAs: Pupil.shape.knownAs.nullish(), group: Pupil.shape.group.nullish() }),
]);

const asPupil = ({ first, last, knownAs, group }: z.infer<typeof PupilRow>): Pupil => ({
  first,
  last: last ?? '',
  ...(knownAs ? { knownAs } : {}),
  ...(group ? { group } : {}),
});

export const Record = z.object({
  id: z.union([z.string(), z.number()]),
  /** A bundled id, or a path to a profile file. */
  policy: z.string().min(1),
  text: z.string(),
  platform: optional(Platform, 'facebook'),
  surface: Surface.nullish(),
  account: optional(z.union([AccountKind, Account]), 'personal'),
  audience: optional(Audience, 'unknown'),
  at: Draft.shape.at.nullish(),
  media: optional(z.array(Media).max(50), []),
  pupils: optional(z.array(PupilRow).max(50_000), []).transform((rows) => rows.map(asPupil)),
  bio: z.string().max(5_000).nullish(),
  to: z.array(Person).max(20).nullish(),
  altTexts: Draft.shape.altTexts.nullish(),
  pictureHashes: Draft.shape.pictureHashes.nullish(),
  expect: z.array(RuleId).nullish(),
  allow: optional(z.array(RuleId), []),
});
export type Record = z.infer<typeof Record>;

/** A line that cannot be used, and why, as one plain phrase. */
export interface BadLine {
  problem: string;
}

/** Reads one line. */
export function readRecord(line: string): Record | BadLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: 'is not JSON' };
  }
  const judged = Record.safeParse(value, { error: plainly });
  if (judged.success) return judged.data;
  return {
    problem: judged.error.issues
      .map(({ path, message }) => `${path.length ? `\`${path.join('.')}\` ` : ''}${message}`)
      .join('; '),
  };
}

/** The draft that a record stands for; without a moment, it is being written now. */
export const draftOf = ({
  text,
  platform,
  surface,
  account,
  audience,
  at,
  media,
  bio,
  to,
  altTexts,
  pictureHashes,
}: Record): Draft => ({
  text,
  platform,
  surface: surface ?? (platform === 'instagram' ? 'caption' : 'post'),
  account: typeof account === 'string' ? { kind: account } : account,
  audience,
  media,
  at: at ?? new Date().toISOString(),
  ...(bio ? { bio } : {}),
  ...(to ? { to } : {}),
  ...(altTexts ? { altTexts } : {}),
  ...(pictureHashes ? { pictureHashes } : {}),
});

export const isBad = <Read extends object>(read: Read | BadLine): read is BadLine => 'problem' in read;

function plainly(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined) return 'is missing';
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_type') return `must be ${issue.expected === 'array' ? 'a list' : issue.expected}`;
  if (issue.code === 'invalid_format' && issue.format === 'datetime')
    return 'must be a moment with offset, such as 2026-11-20T09:30:00+01:00';
  return undefined;
}
