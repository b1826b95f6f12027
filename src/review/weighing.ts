// Weighs what a detector saw against what the learnt reader says of the draft as a whole: two witnesses, one finding.
import type { Detector } from '../detectors/define';
import type { Finding } from '../model/finding';
import type { Learnt, Reading } from '../text/learnt/reader';
import { type PreparedDraft, prepareText } from '../text/prepare';
import { withoutSentence } from '../text/without-sentence';

/** What only the learnt reader has seen. */
export const READS_AS = 'reads-as';

/** From here on a rule is likely enough to be spoken of. */
export const ENOUGH = 0.55;
/** From here on it is told as likely, which is worth a warning; below as possible, which is a tip. It never holds a post. */
const PLAIN = 0.8;

export interface Weighing {
  /** Returns what is left of a detector's findings in this draft, or what the reader saw where it saw nothing. Detectors come in the catalogue's order. */
  weigh(detector: Detector, findings: readonly Finding[]): Finding[];
}

/** Returns the weighing of one draft; the reader reads it once for all rules. */
export function createWeighing(draft: PreparedDraft, learnt: Learnt): Weighing {
  const reading = learnt.read(draft.text, draft);
  const told = new Set<string>();
  const weigh = ({ id, learns, yieldsTo = [] }: Detector, findings: readonly Finding[]): Finding[] => {
    // A bio is no sentence among others: the reader has hardly read any.
    if (draft.surface === 'bio' || !learns?.(draft) || !learnt.rules.includes(id)) return [...findings];
    const seen = findings.some(isPlain);
    const likely = learnt.likelihood(id, reading.leaning(id), seen);
    if (likely < ENOUGH) return findings.filter((finding) => !isPlain(finding));
    if (seen || yieldsTo.some((other) => told.has(other))) return [...findings];
    return [...findings, byReading(id, likely, { draft, reading, learnt })];
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
export const isPlain = ({ signal, optIn }: Finding): boolean => !signal && !optIn;

interface Read {
  draft: PreparedDraft;
  reading: Reading;
  learnt: Learnt;
}

function byReading(rule: string, likely: number, { draft, reading, learnt }: Read): Finding {
  const span = reading.weightiest(rule);
  const rest = withoutSentence(draft.text, span);
  const isClean =
    rest !== null &&
    learnt.likelihood(rule, learnt.read(prepareText(rest, draft.text.memory), draft).leaning(rule), false) < ENOUGH;
  return {
    rule,
    kind: READS_AS,
    span: [...span],
    quote: draft.text.raw.slice(...span),
    confidence: likely >= PLAIN ? 'likely' : 'possible',
    evidence: [],
    ...(isClean ? { hints: { withoutSentence: 'clean', sentence: 'clean' } } : {}),
  };
}
