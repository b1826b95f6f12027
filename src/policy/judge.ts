// From findings to nudges: keeps what a rule of this profile names in this context, and attaches clause, level and fixes.
import { primary } from '../language/languages';
import { language } from '../language/spoken';
import type { Finding } from '../model/finding';
import type { ClauseView, Correction, Nudge } from '../model/nudge';
import type { Profile } from '../model/profile';
import type { Span } from '../model/span';
import { compareConfidence, compareLevels } from '../model/words';
import { exposureOf } from './exposure';
import { fixesFor } from './fixes';
import { nudgeId } from './nudge-id';
import { type Touch, touchesOf, viewOf } from './touches';
import { type Occasion, type Scene, sceneOf } from './when';

/** What judging needs besides findings and draft. */
export interface Judging {
  profile: Profile;
  /** The person's own wording for the statement, when they gave one. */
  ownDisclaimer: string | null;
  /** How a rule is told to staff; handed in, because detectors and policies do not know each other. */
  describe(rule: string): { title: string; kinds: Readonly<Record<string, string>> };
}

/** Returns one nudge a matter, strongest first; `[]` when no rule of the profile applies. */
export type Judge = (findings: readonly Finding[], draft: Occasion, judging: Judging) => Nudge[];

export const judge: Judge = (findings, draft, judging) => {
  const scene = sceneOf(findings, draft, judging.profile);
  const shown = findings.filter(({ signal }) => !signal);
  const rules = new Set(shown.map(({ rule }) => rule));
  return [...rules]
    .flatMap((rule) =>
      nudgeFor(
        shown.filter((finding) => finding.rule === rule),
        scene,
        judging,
      ),
    )
    .sort(strongestFirst);
};

function nudgeFor(findings: readonly Finding[], scene: Scene, judging: Judging): Nudge[] {
  const { profile, ownDisclaimer } = judging;
  const touches = touchesOf(findings, profile, scene);
  const [clause, ...alsoTouches] = clausesOf(touches, profile);
  const lead = touches[0];
  if (!lead || !clause) return [];
  const touching = new Set(touches.map(({ finding }) => finding));
  const touched = findings.filter((finding) => touching.has(finding));
  const { text } = scene.draft;
  const spans = mergeSpans(touched.flatMap(({ span }) => (span ? [span] : [])));
  const elsewhere = touched.flatMap(({ named }) => named ?? []);
  const quotes = [...spans.map(([start, end]) => text.raw.slice(start, end)), ...new Set(elsewhere)];
  const rule = lead.finding.rule;
  const exposure = exposureOf(rule, scene.draft);
  return [
    {
      id: nudgeId(rule, quotes),
      rule,
      level: lead.level,
      confidence: lead.finding.confidence,
      title: judging.describe(rule).title,
      why: whyOf(lead, judging),
      evidence: [...new Set(touched.flatMap(({ evidence }) => evidence))],
      ...(exposure === null ? {} : { exposure }),
      spans,
      quotes,
      clause,
      alsoTouches,
      fixes: fixesFor(rule, { findings: touched, draft: scene.draft, profile, ownDisclaimer, ref: clause.ref }),
      corrections: quotes.length > 0 ? correctionsFor(rule, touched) : [],
      school: { profileId: profile.id, name: profile.identity.name },
    },
  ];
}

/** Each speaks of words: where none are seen, as with the hour, nothing could be remembered. */
const CORRECTIONS: Readonly<Record<string, Correction[]>> = {
  'pupil-name': ['not-a-pupil', 'these-words'],
  'school-name': ['not-our-school', 'these-words'],
  'school-follow': ['not-our-school', 'these-words'],
};

function correctionsFor(rule: string, touched: readonly Finding[]): Correction[] {
  // Whom no list knows may be put on it.
  if (rule === 'pupil-name' && touched.some(({ kind }) => !LISTED.has(kind))) return ['not-a-pupil', 'a-pupil', 'these-words'];
  if (rule !== 'pupil-contact') return CORRECTIONS[rule] ?? ['these-words'];
  // A parent is no pupil, but may be a friend of whom one need not be told again.
  return touched.some(({ kind }) => PUPILS.test(kind)) ? ['not-a-pupil', 'these-words'] : ['these-words'];
}

/** What is seen of a name on the pupil list. */
const LISTED: ReadonlySet<string> = new Set(['full-name', 'first-name', 'surname']);
/** Of those whom only the learnt reader saw, a sentence is quoted, and nobody's name. */
const PUPILS = /^(?!reads-as-).*-pupil$/;

/** The touched clauses, each once, strongest first. */
function clausesOf(touches: readonly Touch[], profile: Profile): ClauseView[] {
  const ids = new Set(touches.map(({ rule }) => rule.clause));
  return [...ids].flatMap((id) => viewOf(id, profile) ?? []);
}

/** What the school says itself comes first for those who speak its profile's language; others hear it in their own. */
function whyOf({ rule, finding }: Touch, { describe, profile }: Judging): string {
  const { title, kinds } = describe(finding.rule);
  const isSpoken = primary(profile.language) === primary(language());
  return (isSpoken && rule.say) || kinds[finding.kind] || rule.say || `${title}.`;
}

/** Returns the spans in order, those that overlap made into one. */
function mergeSpans(spans: readonly Span[]): Nudge['spans'] {
  const merged: Nudge['spans'] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && span[0] < last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], span[1])];
    else merged.push([...span]);
  }
  return merged;
}

/** The order in which a person is shown them; of equals the one that stands first stays so. */
export const strongestFirst = (a: Nudge, b: Nudge): number =>
  compareLevels(b.level, a.level) ||
  compareConfidence(b.confidence, a.confidence) ||
  (a.spans[0]?.[0] ?? Number.MAX_SAFE_INTEGER) - (b.spans[0]?.[0] ?? Number.MAX_SAFE_INTEGER) ||
  (a.rule === b.rule ? 0 : a.rule < b.rule ? -1 : 1);
