// Weighs what a detector saw against what the learnt reader says of the draft as a whole: two witnesses, one finding.
import { type Detector, type Reading as Matter, readingsOf } from '../detectors/define';
import type { Finding } from '../model/finding';
import type { Span } from '../model/span';
import type { Learnt } from '../text/learnt/reader';
import type { PreparedDraft } from '../text/prepare';
import { once } from '../text/remember';
import { sentenceToCut } from '../text/without-sentence';
import type { OfSchool } from './of-school';

/** From here on a rule is likely enough to be spoken of, where nothing but the reader says so. */
export const ENOUGH = 0.6;
/** From here on the reader lets stand what the detector saw. A first witness is not silenced by a second that merely doubts. */
export const BORNE_OUT = 0.4;
/** From here on it is told as likely, which is worth a warning; below as possible, which is a tip. It never holds a post. */
const PLAIN = 0.8;

export interface Weighing {
  /**
   * Returns what is left of what a detector sees in this draft, or what the reader saw where it saw nothing. Detectors come in the
   * catalogue's order. `observe` is called only where what it sees could count.
   */
  weigh(detector: Detector, observe: () => Finding[]): Finding[];
}

/** A bio is no sentence among others: the reader has hardly read any. */
export const isRead = ({ surface }: Pick<PreparedDraft, 'surface'>): boolean => surface !== 'bio';

/** Returns the weighing of one draft; the reader reads it once for all rules, when the first asks. */
export function createWeighing(draft: PreparedDraft, learnt: Learnt, { namedIn, isAskedFor, isNamed }: OfSchool): Weighing {
  const reading = once(() => learnt.read(draft.text, draft, namedIn(draft)));
  const told = new Set<string>();
  const weigh = (detector: Detector, observe: () => Finding[]): Finding[] => {
    if (!isRead(draft) || !detector.learns?.(draft)) return observe();
    const all = readingsOf(detector).filter(({ learntAs }) => learnt.rules.includes(learntAs));
    const matters = all.filter(({ as }) => isAskedFor(detector.id, as));
    if (matters.length === 0) return observe();
    const { unmistakable = {} } = detector;
    const least = ({ kind, confidence }: Finding) =>
      (confidence === 'certain' ? unmistakable[kind]?.least : undefined) ?? BORNE_OUT;
    const leastOf = (seen: readonly Finding[]) => Math.min(...seen.map(least));
    const possible = Object.values(unmistakable).filter((kind) => kind.mayStandIn?.(draft.text.folded.text) ?? true);
    const lowest = Math.min(BORNE_OUT, ...possible.map((kind) => kind.least));
    const couldCount = matters.some(
      ({ learntAs }) =>
        reading().likelihood(learntAs, 'anywhere') >= lowest || reading().likelihood(learntAs, 'nowhere') >= ENOUGH,
    );
    if (!couldCount && detector.apart && !detector.apart.some((kind) => isNamed(detector.id, kind))) return [];
    const findings = observe();
    const likely = matters.flatMap((matter): Likely[] => {
      const seen = findings.filter(isOfWords).filter(({ kind }) => matter.bearsOn(kind));
      const likelihood = reading().likelihood(matter.learntAs, seen.length > 0 ? seen.map(({ span }) => span) : 'nowhere');
      return likelihood >= (seen.length > 0 ? leastOf(seen) : ENOUGH) ? [{ ...matter, likelihood }] : [];
    });
    const speaksOn = (span: Readonly<Span>) => {
      const cut = sentenceToCut(draft.text, span);
      if (cut === null) return true;
      return matters.some(({ learntAs }) => reading().likelihoodWithout(learntAs, cut) >= ENOUGH);
    };
    const left = findings
      .filter((finding) => !isOfWords(finding) || likely.some(({ bearsOn }) => bearsOn(finding.kind)))
      .map((finding) => (isCleanWithout(finding) && speaksOn(finding.span) ? asNotClean(finding) : finding));
    const isTold = ({ bearsOn }: Matter) =>
      left.some((finding) => isPlain(finding) && isAskedFor(finding.rule, finding.kind) && bearsOn(finding.kind));
    const unseen = plainest(likely.filter((matter) => !isTold(matter)));
    if (!unseen || detector.yieldsTo?.some((other) => told.has(other))) return left;
    const span = reading().weightiest(unseen.learntAs);
    return [...left, byReading(detector.id, unseen, draft, span, !speaksOn(span))];
  };
  return {
    weigh(detector, observe) {
      const left = weigh(detector, observe);
      if (left.some(isPlain)) told.add(detector.id);
      return left;
    },
  };
}

/** The narrowest that is plain, and where none is, the likeliest. */
const plainest = (likely: readonly Likely[]): Likely | undefined =>
  likely.find(({ likelihood }) => likelihood >= PLAIN) ?? likely.toSorted((a, b) => b.likelihood - a.likelihood)[0];

type Spanned = Finding & { span: Span };

const isCleanWithout = (finding: Finding): finding is Spanned =>
  isOfWords(finding) && finding.hints?.['withoutSentence'] === 'clean';

/** The detector sees nothing in what stays; the reader does. */
function asNotClean({ hints: { withoutSentence: _, ...hints } = {}, ...finding }: Finding): Finding {
  return Object.keys(hints).length === 0 ? finding : { ...finding, hints };
}

/** What a rule can be touched by: neither for other rules' conditions only, nor only where a profile asks for it. */
const isPlain = ({ signal, optIn }: Finding): boolean => !signal && !optIn;

/** What the words show, the reader can bear out or not; of who is written to, or what a picture shows, it knows nothing. */
export const isOfWords = (finding: Finding): finding is Spanned => isPlain(finding) && finding.span !== null;

const byReading = (
  rule: string,
  { as, likelihood }: Likely,
  { text: { raw } }: PreparedDraft,
  span: Readonly<Span>,
  isClean: boolean,
): Finding => ({
  rule,
  kind: as,
  span: [...span],
  quote: raw.slice(...span),
  confidence: likelihood >= PLAIN ? 'likely' : 'possible',
  evidence: [],
  ...(isClean ? { hints: { withoutSentence: 'clean', sentence: 'clean' } } : {}),
});

type Named = ReturnType<typeof readingsOf>[number];

interface Likely extends Named {
  likelihood: number;
}
