// Sees words that insult, threaten, demean or discriminate against people, however they are masked; and plain swearing.
import type { Finding } from '../../model/finding';
import { overlaps, type Span } from '../../model/span';
import { type Confidence, compareConfidence } from '../../model/words';
import { apart } from '../../text/apart';
import { matchesOf } from '../../text/matches';
import type { PreparedDraft } from '../../text/prepare';
import { defineDetector } from '../define';
import { deedsIn } from './deeds';
import { insultsIn } from './insults';
import { SLURS } from './lexicon';
import { swearingIn } from './profanity';
import { sceneOf, spanOf, type ToneScene } from './scene';
import { withWaysOn } from './ways-on';
import { type en, words } from './words';

export default defineDetector({
  id: 'tone',
  words,
  learns: () => true,
  apart: [],
  unmistakable: {
    slur: { least: 0, mayStandIn: (folded) => matchesOf(folded, SLURS).length > 0 },
    insult: { least: 0.1 },
  },
  observe: (draft) => withWaysOn(draft, observed(draft), observed),
});

function observed(draft: PreparedDraft): Finding[] {
  const scene = sceneOf(draft);
  const insults = insultsIn(scene);
  const aimed = strongestOf([
    ...deedsIn(scene),
    ...insults.map(({ span, confidence }): Hit => ({ kind: 'insult', span, confidence })),
  ]);
  const sworn = swearingIn(scene)
    .slice(0, MOST_HITS)
    .filter((span) => !aimed.some((hit) => overlaps(hit.span, span)))
    .map((span): Hit => ({ kind: 'profanity', span, confidence: 'certain' }));
  return [...aimed, ...sworn].sort((a, b) => a.span[0] - b.span[0]).map((hit) => asFinding(draft, scene, hit));
}

interface Hit {
  kind: keyof typeof en.evidence;
  confidence: Confidence;
  span: Span;
}

/** A draft with more is a torrent, and a card shows few. */
const MOST_HITS = 60;

/** Of hits on the same words the surest stays, and of equally sure ones the longer. */
function strongestOf(hits: readonly Hit[]): Hit[] {
  const length = ({ span }: Hit) => span[1] - span[0];
  const order = hits.slice(0, MOST_HITS).sort((a, b) => compareConfidence(b.confidence, a.confidence) || length(b) - length(a));
  return apart(order, ({ span }) => span);
}

function asFinding({ text }: PreparedDraft, scene: ToneScene, { kind, span, confidence }: Hit): Finding {
  const own = spanOf(scene, span);
  return { rule: 'tone', kind, span: [...own], quote: text.raw.slice(...own), confidence, evidence: [words().evidence[kind]] };
}
