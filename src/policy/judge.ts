// From findings to nudges: keeps what a rule of this profile names in this context, and attaches clause, level and fixes.
import type { Finding } from '../model/finding';
import type { Nudge } from '../model/nudge';
import type { Profile } from '../model/profile';
import type { PreparedDraft } from '../text/prepare';

/** What judging needs besides findings and draft. */
export interface Judging {
  profile: Profile;
  /** The person's own wording for the statement, when they gave one. */
  ownDisclaimer: string | null;
  /** How a rule is told to staff; handed in, because detectors and policies do not know each other. */
  describe(rule: string): { title: string; kinds: Readonly<Record<string, string>> };
}

/** Returns one nudge a matter, strongest first; `[]` when no rule of the profile applies. */
export type Judge = (findings: readonly Finding[], draft: PreparedDraft, judging: Judging) => Nudge[];
