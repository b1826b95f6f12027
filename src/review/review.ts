// One draft or press in, one verdict out: observe with every detector the profile needs, judge, and drop what was dismissed.
import type { Detector } from '../detectors/define';
import type { Action } from '../model/action';
import { DRAFT_LIMIT, type Draft } from '../model/draft';
import type { Facts } from '../model/facts';
import type { Finding } from '../model/finding';
import type { LearntBio } from '../model/learnt-bio';
import type { Verdict } from '../model/nudge';
import type { Profile } from '../model/profile';
import type { ActionKind, Platform, Surface } from '../model/words';
import { judge } from '../policy/judge';
import type { Occasion } from '../policy/when';
import type { Learnt } from '../text/learnt/reader';
import type { Memory } from '../text/memory';
import { withPrefilters } from '../text/prefilter/seen';
import { type PreparedDraft, type PreparedText, prepareDraft, prepareText } from '../text/prepare';
import { asKnownAccount, asKnownBio } from './known-account';
import { neededRules } from './needed-rules';
import { ofSchool } from './of-school';
import { createWeighing, type Weighing } from './weighing';
import { words } from './words';

/** Everything a review needs besides the draft. Made once, used for many drafts. */
export interface Session {
  profile: Profile;
  facts: Facts;
  detectors: readonly Detector[];
  /** Reads a draft as a whole beside the detectors. */
  learnt: Learnt;
  rulesOff: ReadonlySet<string>;
  /** Accounts that the person runs for the school. */
  schoolAccounts: readonly { platform: Platform; handle: string }[];
  /** Sites whose bio holds the statement, by the person's own word. */
  statementInBio: ReadonlySet<Platform>;
  /** What was learnt of the person's own profiles when they were seen. */
  learntBios: readonly LearntBio[];
  /** The person's own wording for the statement, when they gave one. */
  ownDisclaimer: string | null;
  /** Has the person said "don't show this again" for this rule and these words? */
  silenced(rule: string, quotes: readonly string[]): boolean;
}

/**
 * Returns the verdict for a draft. Never throws for any draft: a detector that fails is listed as unsure. `text`: the part of it that is
 * read, prepared.
 */
export const review = (draft: Draft, revision: number, session: Session, text: PreparedText = readPart(draft)): Verdict =>
  withPrefilters(() => reviewed(draft, revision, session, text), text.memory);

function reviewed(draft: Draft, revision: number, session: Session, text: PreparedText): Verdict {
  const prepared = prepareDraft(asKnown(draft, session), text);
  const descriptions = (draft.altTexts ?? []).map((words) =>
    prepareDraft({ ...draft, account: prepared.account }, prepareText(words, text.memory)),
  );
  const weighing = weighingOf(prepared, session);
  const seen = observeAll(session, (detector) => [
    ...weighing.weigh(detector, () => detector.observe(prepared, session.facts)),
    ...(detector.readsDescriptions
      ? descriptions.flatMap((one) => detector.observe(one, session.facts).flatMap(inDescription))
      : []),
  ]);
  return { ...verdictOn(seen, prepared, session), revision, truncated: draft.text.length > DRAFT_LIMIT };
}

/** Returns the weighing of a draft in this session. */
export const weighingOf = (draft: PreparedDraft, session: Session): Weighing =>
  createWeighing(draft, session.learnt, ofSchool(session));

/** Returns the part of a draft that is read, prepared. `memory`: of its earlier revisions, whose words it shares. */
export const readPart = ({ text }: Draft, memory?: Memory): PreparedText => prepareText(text.slice(0, DRAFT_LIMIT), memory);

/** Returns the verdict for a press that reaches somebody. Never throws. */
export function reviewAction(action: Action, session: Session): Verdict {
  const { platform, kind, media } = action;
  const known: Action = { ...action, account: asKnownAccount(action.account, platform, session) };
  const seen = observeAll(session, (detector) => detector.consider?.(known, session.facts) ?? []);
  const occasion: Occasion = {
    platform,
    surface: SURFACES[kind],
    account: known.account,
    media,
    audience: 'unknown',
    at: '',
    text: prepareText(''),
    bioText: null,
  };
  return { ...verdictOn(seen, occasion, session), revision: 0, truncated: false };
}

/** To write in private is a message before its first word, to pass on is to share; the others have no place to write in. */
const SURFACES: Readonly<Record<ActionKind, Surface | null>> = {
  follow: null,
  connect: null,
  accept: null,
  message: 'message',
  repost: 'share',
};

function verdictOn({ findings, unsure }: Seen, occasion: Occasion, session: Session) {
  const nudges = judge(findings.map(asShown(session)), occasion, {
    profile: session.profile,
    ownDisclaimer: session.ownDisclaimer,
    describe: (rule) => session.detectors.find(({ id }) => id === rule) ?? { title: rule, kinds: {} },
  }).filter(({ rule, quotes }) => !session.rulesOff.has(rule) && !session.silenced(rule, quotes));
  return { nudges, unsure, account: occasion.account };
}

/** Lays over the draft what the person has told us about their accounts, which no page can know. */
function asKnown(draft: Draft, session: Session): Draft {
  const { bio: _, ...rest } = draft;
  const bio = asKnownBio(draft, session);
  const account = asKnownAccount(draft.account, draft.platform, session);
  return { ...rest, account, ...(bio === undefined ? {} : { bio }) };
}

/** What was seen in a picture's description cannot be underlined; it is told by its words. */
function inDescription({ span, quote, evidence, hints, ...finding }: Finding): Finding[] {
  if (span === null) return [];
  const where = words().described(quote);
  return [
    {
      ...finding,
      span: null,
      quote: '',
      evidence: [where, ...evidence],
      named: quote,
      hints: { ...hints, place: 'description' },
    },
  ];
}

/** Words of which the person wants to hear no more stay to be seen by conditions, beside other words too. */
const asShown =
  ({ silenced }: Session) =>
  (finding: Finding): Finding => {
    const words = finding.quote || finding.named || '';
    return words !== '' && silenced(finding.rule, [words]) ? { ...finding, signal: true } : finding;
  };

interface Seen {
  findings: Finding[];
  unsure: string[];
}

function observeAll({ profile, detectors }: Session, look: (detector: Detector) => Finding[]): Seen {
  const needed = neededRules(profile);
  const findings: Finding[] = [];
  const unsure: string[] = [];
  for (const detector of detectors) {
    if (!needed.has(detector.id)) continue;
    try {
      findings.push(...look(detector));
    } catch {
      // The detector door: what cannot be told is said to be untold, and the rest still counts.
      unsure.push(detector.id);
    }
  }
  return { findings, unsure };
}
