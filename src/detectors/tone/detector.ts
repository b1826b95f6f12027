// Sees words that insult, threaten, demean or discriminate against people, however they are masked; and plain swearing.
import type { Finding } from '../../model/finding';
import { overlaps, type Span } from '../../model/span';
import { compareConfidence } from '../../model/words';
import type { PreparedDraft } from '../../text/prepare';
import { defineDetector } from '../define';
import { deedsIn } from './deeds';
import { insultsIn } from './insults';
import { swearingIn } from './profanity';
import { sceneOf, spanOf, type ToneScene } from './scene';
import { withWaysOn } from './ways-on';

export default defineDetector({
  id: 'tone',
  title: 'Words that hurt',
  why: 'What is written in anger stays, is copied and is read by the people it is about, and by those who trust you with their children.',
  kinds: {
    insult: 'This insults somebody.',
    slur: 'This word is a slur.',
    threat: 'This can be read as a threat.',
    demeaning: 'This talks down to somebody.',
    discrimination: 'This judges people by what they are.',
    sexual: 'This is sexual talk about people.',
    profanity: 'This swears.',
    'reads-as': 'This reads as harsh about somebody.',
  },
  learns: () => true,
  observe: (draft) => withWaysOn(draft, observed(draft), observed),
});

function observed(draft: PreparedDraft): Finding[] {
  const scene = sceneOf(draft);
  const insults = insultsIn(scene);
  const aimed = strongestOf([
    ...deedsIn(scene),
    ...insults.map(({ span, confidence }) => ({ kind: 'insult', span, confidence })),
  ]);
  const sworn = swearingIn(scene)
    .slice(0, MOST_HITS)
    .filter((span) => !aimed.some((hit) => overlaps(hit.span, span)))
    .map((span): Hit => ({ kind: 'profanity', span, confidence: 'certain' }));
  return [...aimed, ...sworn].sort((a, b) => a.span[0] - b.span[0]).map((hit) => asFinding(draft, scene, hit));
}

type Hit = Pick<Finding, 'kind' | 'confidence'> & { span: Span };

/** A draft with more is a torrent, and a card shows few. */
const MOST_HITS = 60;

/** Of hits on the same words the surest stays, and of equally sure ones the longer. */
function strongestOf(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  const length = ({ span }: Hit) => span[1] - span[0];
  for (const hit of hits
    .slice(0, MOST_HITS)
    .sort((a, b) => compareConfidence(b.confidence, a.confidence) || length(b) - length(a)))
    if (!kept.some((other) => overlaps(other.span, hit.span))) kept.push(hit);
  return kept;
}

function asFinding({ text }: PreparedDraft, scene: ToneScene, { kind, span, confidence }: Hit): Finding {
  const own = spanOf(scene, span);
  return { rule: 'tone', kind, span: [...own], quote: text.raw.slice(...own), confidence, evidence: [EVIDENCE[kind] ?? ''] };
}

const EVIDENCE: Readonly<Record<string, string>> = {
  insult: 'an insult to somebody',
  slur: 'a slur',
  threat: 'words that threaten',
  demeaning: 'words that talk down to somebody',
  discrimination: 'a judgement on a whole group of people',
  sexual: 'sexual words about people',
  profanity: 'swearing',
};
