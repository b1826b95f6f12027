// Sees posts that run the school down, its leaders, colleagues, parents or governors, or air a grievance; measured criticism apart.
import type { Facts } from '../../model/facts';
import type { Finding } from '../../model/finding';
import type { Span } from '../../model/span';
import { type Confidence, compareConfidence } from '../../model/words';
import type { PreparedDraft, PreparedText } from '../../text/prepare';
import { defineDetector } from '../define';
import { namesIn } from '../school-name/detector';
import { deedsIn } from '../tone/deeds';
import { insultsIn } from '../tone/insults';
import { sceneOf, type ToneScene } from '../tone/scene';
import { withWaysOn } from '../tone/ways-on';
import { type Weighed, weigh } from './weigh';
import { words } from './words';

export default defineDetector({
  id: 'reputation',
  words,
  learns: () => true,
  apart: [],
  observe: (draft, facts) => {
    const again = (changed: PreparedDraft) => observed(changed, facts);
    return withWaysOn(draft, again(draft), again);
  },
});

type Hit = Weighed;

function observed(draft: PreparedDraft, facts: Facts): Finding[] {
  const scene = sceneOf(draft);
  const found = [...weighed(scene, facts), ...byTone(scene)];
  return onePerSentence(found, scene.text).map((hit) => asFinding(draft, scene, hit));
}

const weighed = (scene: ToneScene, facts: Facts): Hit[] =>
  weigh(
    scene,
    namesIn(scene.text, facts).flatMap(({ span }) => (span ? [[span[0], span[1]] as const] : [])),
  );

/** Who insults a leader, a colleague or a parent runs the school down too; so does every harsh word of an official account. */
function byTone(scene: ToneScene): Hit[] {
  const struck = insultsIn(scene).filter(
    ({ target, span }) => target === 'near' && (scene.official || strikesAdult(scene, span)),
  );
  const harsh = scene.official
    ? deedsIn(scene)
    : deedsIn(scene).filter(
        ({ kind, span }) =>
          kind !== 'sexual' &&
          kind !== 'threat' &&
          (kind === 'demeaning' ? strikesAdult(scene, span) : strikesOwn(scene, span) || strikesFamilies(scene, kind, span)),
      );
  return [...struck, ...harsh].map(({ span, confidence }) => ({ kind: 'contempt', span, confidence }));
}

/** The nearest person before the words, or right behind them, is an adult of the school. */
function strikesAdult({ people }: ToneScene, [start, end]: Span): boolean {
  const near = people.filter(
    ({ span }) => (span[1] <= start + 2 && start - span[1] < 120) || (span[0] < end + 30 && span[1] > start),
  );
  const last = near.at(-1);
  return (
    last === undefined || last.part === 'leader' || last.part === 'colleague' || last.part === 'parent' || last.part === 'school'
  );
}

const strikesOwn = ({ people }: ToneScene, [start, end]: Span): boolean =>
  people.some(
    ({ part, span }) => (part === 'leader' || part === 'colleague') && Math.abs(span[0] - start) < 60 && span[0] < end + 40,
  );

/** "These … families": whoever judges those a school serves by what they are speaks of its own. */
const strikesFamilies = ({ text }: ToneScene, kind: string, span: Span): boolean =>
  kind === 'discrimination' && /famil|parents?|mums|dads/i.test(text.raw.slice(...span));

/** The surest of each sentence. */
function onePerSentence(hits: readonly Hit[], { sentences }: PreparedText): Hit[] {
  return sentences.flatMap(([start, end]) => {
    const [best] = hits
      .filter(({ span }) => span[0] >= start && span[0] < end)
      .sort((a, b) => compareConfidence(b.confidence, a.confidence));
    return best ?? [];
  });
}

function asFinding({ text }: PreparedDraft, scene: ToneScene, { kind, span, confidence }: Hit): Finding {
  const own = scene.plain.toRaw(span);
  return {
    rule: 'reputation',
    kind,
    span: [...own],
    quote: text.raw.slice(...own),
    confidence: confidence satisfies Confidence,
    evidence: [words().evidence[kind]],
  };
}
