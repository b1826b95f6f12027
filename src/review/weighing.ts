// Weighs what a detector saw against what the learnt reader says of the draft as a whole: two witnesses, one finding.
import { type Detector, type Reading as Matter, readingsOf } from '../detectors/define';
import type { Finding } from '../model/finding';
import type { Span } from '../model/span';
import type { Learnt, Reading } from '../text/learnt/reader';
import { type PreparedDraft, type PreparedText, prepareText } from '../text/prepare';
import { withoutSentence } from '../text/without-sentence';

/** From here on a rule is likely enough to be spoken of, where nothing but the reader says so. */
export const ENOUGH = 0.6;
/** From here on the reader lets stand what the detector saw. A first witness is not silenced by a second that merely doubts. */
export const BORNE_OUT = 0.35;
/** From here on it is told as likely, which is worth a warning; below as possible, which is a tip. It never holds a post. */
const PLAIN = 0.8;

export interface Weighing {
  /** Returns what is left of a detector's findings in this draft, or what the reader saw where it saw nothing. Detectors come in the catalogue's order. */
  weigh(detector: Detector, findings: readonly Finding[]): Finding[];
}

/** Returns where a text names the author's school, in order. */
export type SchoolIn = (text: PreparedText) => readonly Span[];

/** Returns the weighing of one draft; the reader reads it once for all rules. */
export function createWeighing(draft: PreparedDraft, learnt: Learnt, schoolIn: SchoolIn): Weighing {
  const read = (text: PreparedText) => learnt.read(text, draft, schoolIn(text));
  const reading = read(draft.text);
  const told = new Set<string>();
  const weigh = (detector: Detector, findings: readonly Finding[]): Finding[] => {
    // A bio is no sentence among others: the reader has hardly read any.
    if (draft.surface === 'bio' || !detector.learns?.(draft)) return [...findings];
    const matters = readingsOf(detector).filter(({ learntAs }) => learnt.rules.includes(learntAs));
    if (matters.length === 0) return [...findings];
    const likely = matters.flatMap((matter) => {
      const seen = findings.some((finding) => isOfWords(finding) && matter.bearsOn(finding.kind));
      const likelihood = learnt.likelihood(matter.learntAs, reading.leaning(matter.learntAs), seen);
      return likelihood < (seen ? BORNE_OUT : ENOUGH) ? [] : [{ ...matter, likelihood }];
    });
    const left = findings.filter((finding) => !isOfWords(finding) || likely.some(({ bearsOn }) => bearsOn(finding.kind)));
    const unseen = likely.find(({ bearsOn }) => !left.some((finding) => isPlain(finding) && bearsOn(finding.kind)));
    if (!unseen || detector.yieldsTo?.some((other) => told.has(other))) return left;
    return [...left, byReading(detector.id, unseen, { draft, reading, read, learnt })];
  };
  return {
    weigh(detector, findings) {
      const left = weigh(detector, findings);
      if (left.some(isPlain)) told.add(detector.id);
      return left;
    },
  };
}

/** What a rule can be touched by: neither for other rules' conditions only, nor only where a profile asks for it. */
const isPlain = ({ signal, optIn }: Finding): boolean => !signal && !optIn;

/** What the words show, the reader can bear out or not; of who is written to, or what a picture shows, it knows nothing. */
export const isOfWords = (finding: Finding): boolean => isPlain(finding) && finding.span !== null;

interface Read {
  draft: PreparedDraft;
  reading: Reading;
  read(text: PreparedText): Reading;
  learnt: Learnt;
}

function byReading(rule: string, { as, learntAs, likelihood }: Likely, { draft, reading, read, learnt }: Read): Finding {
  const span = reading.weightiest(learntAs);
  const rest = withoutSentence(draft.text, span);
  const isClean =
    rest !== null && learnt.likelihood(learntAs, read(prepareText(rest, draft.text.memory)).leaning(learntAs), false) < ENOUGH;
  return {
    rule,
    kind: as,
    span: [...span],
    quote: draft.text.raw.slice(...span),
    confidence: likelihood >= PLAIN ? 'likely' : 'possible',
    evidence: [],
    ...(isClean ? { hints: { withoutSentence: 'clean', sentence: 'clean' } } : {}),
  };
}

interface Likely extends Matter {
  learntAs: string;
  likelihood: number;
}
