// Tries the examples that a profile carries, and says where what came is not what was expected.
import { DRAFT_LIMIT, type Draft } from '../model/draft';
import type { Profile } from '../model/profile';
import type { ExpectedNudge, ProfileExample } from '../model/profile-example';
import type { Level } from '../model/words';

/** A nudge as far as an example may ask for it. */
export interface Seen {
  readonly rule: string;
  readonly level: Level;
  readonly clause: string;
}

/** The review, handed in: the studio stands beside it and does not know it. */
export type Look = (draft: Draft, pupils: readonly string[]) => readonly Seen[];

export interface Tried {
  /** Counted from one, as a person counts. */
  readonly number: number;
  readonly example: ProfileExample;
  /** Expected, and did not come, or not so. */
  readonly missing: readonly ExpectedNudge[];
  /** Came, and was not expected, or not so. */
  readonly surplus: readonly Seen[];
}

/** Returns every example with what came of it, in the profile's order. */
export function tryExamples({ examples = [] }: Profile, look: Look): Tried[] {
  return examples.map((example, index) => {
    const seen = look(draftOf(example), example.pupils);
    return {
      number: index + 1,
      example,
      missing: example.expect.filter((wanted) => !seen.some((nudge) => meets(nudge, wanted))),
      surplus: seen.filter((nudge) => !example.expect.some((wanted) => meets(nudge, wanted))),
    };
  });
}

export const holdsGood = ({ missing, surplus }: Tried): boolean => missing.length + surplus.length === 0;

/** Returns the difference line by line, as a tool for texts would: what is missing with a minus, what came instead with a plus. */
export function differences(tried: readonly Tried[]): string[] {
  return tried
    .filter((one) => !holdsGood(one))
    .flatMap(({ number, example, missing, surplus }) => [
      `example ${number} (${placeOf(example)}): ${shortened(example.text)}`,
      ...missing.map(
        (wanted) => `  - ${[wanted.rule, wanted.level, wanted.clause && `(${wanted.clause})`].filter(Boolean).join(' ')}`,
      ),
      ...surplus.map(({ rule, level, clause }) => `  + ${rule} ${level} (${clause})`),
    ]);
}

/** Returns in one sentence how it went. */
export function outcomeOf(tried: readonly Tried[]): string {
  const good = tried.filter(holdsGood).length;
  const innocent = tried.filter(({ example }) => example.expect.length === 0).length;
  if (tried.length === 0) return 'The profile carries no examples.';
  return `${good} of ${tried.length} examples came out as expected; ${innocent} of them are innocent.`;
}

const meets = (nudge: Seen, { rule, level, clause }: ExpectedNudge): boolean =>
  nudge.rule === rule && (level ?? nudge.level) === nudge.level && (clause ?? nudge.clause) === nudge.clause;

/** Where an example that does not say is written. */
export const surfaceOf = ({ platform, surface }: ProfileExample) => surface ?? (platform === 'instagram' ? 'caption' : 'post');

/** Returns the draft that an example stands for, with what it leaves out filled in. */
export function draftOf(example: ProfileExample): Draft {
  const { text, platform, account, audience, at, media, altTexts, pictureHashes, bio, to } = example;
  return {
    text: text.slice(0, DRAFT_LIMIT),
    platform,
    surface: surfaceOf(example),
    account: typeof account === 'string' ? { kind: account } : account,
    audience,
    at,
    media,
    ...(altTexts ? { altTexts } : {}),
    ...(pictureHashes ? { pictureHashes } : {}),
    ...(bio ? { bio } : {}),
    ...(to ? { to } : {}),
  };
}

const placeOf = (example: ProfileExample): string =>
  `${example.platform} ${surfaceOf(example)}, ${typeof example.account === 'string' ? example.account : example.account.kind}`;

const shortened = (text: string): string => JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
