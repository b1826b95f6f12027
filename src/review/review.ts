// One draft in, one verdict out: observe with every detector the profile needs, judge, and drop what was dismissed.
import type { Detector } from '../detectors/define';
import { DRAFT_LIMIT, type Draft } from '../model/draft';
import type { Facts } from '../model/facts';
import type { Finding } from '../model/finding';
import type { Verdict } from '../model/nudge';
import type { Profile } from '../model/profile';
import type { Platform } from '../model/words';
import { judge } from '../policy/judge';
import { type PreparedDraft, prepareDraft } from '../text/prepare';
import { neededRules } from './needed-rules';

/** Everything a review needs besides the draft. Made once, used for many drafts. */
export interface Session {
  profile: Profile;
  facts: Facts;
  detectors: readonly Detector[];
  rulesOff: ReadonlySet<string>;
  /** Accounts that the person runs for the school. */
  schoolAccounts: readonly { platform: Platform; handle: string }[];
  /** Sites whose bio holds the statement, by the person's own word. */
  statementInBio: ReadonlySet<Platform>;
  /** The person's own wording for the statement, when they gave one. */
  ownDisclaimer: string | null;
  /** Has the person said "don't show this again" for this rule and these words? */
  silenced(rule: string, quotes: readonly string[]): boolean;
}

/** Returns the verdict for a draft. Never throws for any draft: a detector that fails is listed as unsure. */
export function review(draft: Draft, revision: number, session: Session): Verdict {
  const prepared = prepareDraft(asKnown(draft, session));
  const { findings, unsure } = observeAll(prepared, session);
  const nudges = judge(findings.map(asShown(session)), prepared, {
    profile: session.profile,
    ownDisclaimer: session.ownDisclaimer,
    describe: (rule) => session.detectors.find(({ id }) => id === rule) ?? { title: rule, kinds: {} },
  }).filter(({ rule, quotes }) => !session.rulesOff.has(rule) && !session.silenced(rule, quotes));
  return { revision, nudges, unsure, truncated: draft.text.length > DRAFT_LIMIT, account: prepared.account };
}

/** Lays over the draft what the person has told us about their accounts, which no page can know. */
function asKnown(draft: Draft, { schoolAccounts, statementInBio, profile }: Session): Draft {
  const text = draft.text.slice(0, DRAFT_LIMIT);
  const handle = foldHandle(draft.account.handle ?? draft.account.name ?? '');
  const official = schoolAccounts.some((own) => own.platform === draft.platform && foldHandle(own.handle) === handle);
  const account = official ? { ...draft.account, kind: 'school' as const } : draft.account;
  if (!statementInBio.has(draft.platform)) return { ...draft, text, account };
  const statement = profile.disclaimers.statements[0]?.texts[0] ?? 'Views my own.';
  return { ...draft, text, account, bio: [draft.bio, statement].filter(Boolean).join('\n') };
}

/** Words of which the person wants to hear no more stay to be seen by conditions, beside other words too. */
const asShown =
  ({ silenced }: Session) =>
  (finding: Finding): Finding =>
    finding.quote !== '' && silenced(finding.rule, [finding.quote]) ? { ...finding, signal: true } : finding;

function observeAll(draft: PreparedDraft, session: Session): { findings: Finding[]; unsure: string[] } {
  const needed = neededRules(session.profile);
  const findings: Finding[] = [];
  const unsure: string[] = [];
  for (const detector of session.detectors) {
    if (!needed.has(detector.id)) continue;
    try {
      findings.push(...detector.observe(draft, session.facts));
    } catch {
      // The detector door: what cannot be told is said to be untold, and the rest still counts.
      unsure.push(detector.id);
    }
  }
  return { findings, unsure };
}

const foldHandle = (handle: string): string => handle.trim().replace(/^@/, '').toLowerCase();
