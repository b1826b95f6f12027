// The closed vocabularies every other noun is built from.
import * as z from 'zod';
import { words as formats } from './format-words';

export const Platform = z.enum(['facebook', 'x', 'linkedin', 'instagram', 'practice']);
export type Platform = z.infer<typeof Platform>;

export const Surface = z.enum(['post', 'comment', 'reply', 'share', 'message', 'caption', 'bio']);
export type Surface = z.infer<typeof Surface>;

/**
 * What a press does to somebody: `follow` needs no consent of theirs, `connect` asks for it (add a friend, invite), `accept`
 * answers their own request, `message` opens a talk in private, `repost` passes on what they posted, without words.
 */
export const ActionKind = z.enum(['follow', 'connect', 'accept', 'message', 'repost']);
export type ActionKind = z.infer<typeof ActionKind>;

export const AccountKind = z.enum(['personal', 'school']);
export type AccountKind = z.infer<typeof AccountKind>;

export const Media = z.enum(['image', 'video']);
export type Media = z.infer<typeof Media>;

export const Audience = z.enum(['public', 'connections', 'only-me', 'unknown']);
export type Audience = z.infer<typeof Audience>;

/** From mildest to strongest: `tip` (advised), `warn` (should not), `hold` (must not: Post pauses and asks). */
export const Level = z.enum(['tip', 'warn', 'hold']);
export type Level = z.infer<typeof Level>;

/** From weakest to strongest. Only a `certain` finding may ever hold a post. */
export const Confidence = z.enum(['possible', 'likely', 'certain']);
export type Confidence = z.infer<typeof Confidence>;

/**
 * A rule's id, which is also the name of its detector's folder.
 * A pattern and not an enum: a profile written for a newer version must still load here.
 */
export const RuleId = z
  .string()
  .max(40)
  .regex(/^[a-z]+(-[a-z]+)*$/, { error: () => formats().ruleId });
export type RuleId = z.infer<typeof RuleId>;

/** How a clause binds: what must or must not be, what should or should not, what may, and plain duties. */
export const Modality = z.enum(['must', 'must-not', 'should', 'should-not', 'may', 'duty']);
export type Modality = z.infer<typeof Modality>;

/** Which of two levels is the stronger; negative when `a` is milder. */
export const compareLevels = (a: Level, b: Level): number => Level.options.indexOf(a) - Level.options.indexOf(b);

/** Which of two confidences is the stronger; negative when `a` is weaker. */
export const compareConfidence = (a: Confidence, b: Confidence): number =>
  Confidence.options.indexOf(a) - Confidence.options.indexOf(b);
