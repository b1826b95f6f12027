// One draft in, one verdict out: observe with every detector the profile needs, judge, and drop what was dismissed.
import type { Detector } from '../detectors/define';
import type { Draft } from '../model/draft';
import type { Facts } from '../model/facts';
import type { Verdict } from '../model/nudge';
import type { Profile } from '../model/profile';

/** Everything a review needs besides the draft. Made once, used for many drafts. */
export interface Session {
  profile: Profile;
  facts: Facts;
  detectors: readonly Detector[];
  rulesOff: ReadonlySet<string>;
  /** The person's own wording for the statement, when they gave one. */
  ownDisclaimer: string | null;
  /** Has the person said "don't show this again" for this rule and these words? */
  silenced(rule: string, quotes: readonly string[]): boolean;
}

/** Returns the verdict for a draft. Never throws for any draft: a detector that fails is listed as unsure. */
export type Review = (draft: Draft, revision: number, session: Session) => Verdict;
