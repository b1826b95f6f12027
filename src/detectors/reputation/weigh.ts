// Weighs what a sentence says of the author's own school: verdicts, wrongs and weariness against thanks and talk in general.
import type { Span } from '../../model/span';
import type { Confidence } from '../../model/words';
import { onceFor, recall } from '../../text/memory';
import { QUOTED } from '../../text/people-lexicon';
import type { PreparedText } from '../../text/prepare';
import { once } from '../../text/remember';
import * as people from '../tone/lexicon';
import { foldedBetween, foldedOffsets, isTold, type ToneScene } from '../tone/scene';
import * as frames from './frames';
import * as lexicon from './lexicon';
import { type Pointed, targetsIn } from './target';

export interface Weighed {
  readonly kind: 'contempt' | 'grievance' | 'criticism';
  readonly span: Span;
  readonly confidence: Confidence;
}

interface Sentence extends Pointed {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

export function weigh(scene: ToneScene, named: readonly Span[]): Weighed[] {
  const { text } = scene;
  const pointed = targetsIn(text, named);
  const sentences = text.sentences.map(
    ([start, end], index): Sentence => ({ ...pointed[index]!, start, end, folded: foldedBetween(text, start, end) }),
  );
  const found = sentences.flatMap((sentence, index) => {
    const own = verdictOf(scene, sentence, sentences[index - 1], sentences[index + 1]);
    return own && !isTold(scene, own.span) ? [own] : [];
  });
  if (found.some(({ kind }) => kind !== 'criticism')) return found;
  const whole = framed(scene, sentences) ?? pooled(scene, sentences);
  return whole && !isTold(scene, whole.span) ? [...found, whole] : found;
}

/** A frame that runs down a workplace, in a draft that is kind to nobody and speaks of the author's own. */
function framed(scene: ToneScene, sentences: readonly Sentence[]): Weighed | null {
  const { text } = scene;
  const said = text.folded.text;
  if (scene.far || scene.fond || speaksKindly(scene) || !frames.FRAME_HINT.test(said)) return null;
  const tag = frames.TAGS.exec(said);
  const own = sentences.some((sentence) => sentence.own || sentence.aimed.has('leader'));
  if (!tag && !own && (!frames.MY_WORK.test(said) || lexicon.IN_GENERAL.test(said))) return null;
  const match = tag ?? firstOf(frames.FRAMES, said);
  if (!match) return null;
  return {
    kind: 'grievance',
    span: text.folded.toRaw(match.index, match.index + Math.max(1, match[0].trimEnd().length)),
    confidence: 'likely',
  };
}

/** What no sentence says alone several may say together, of the author's own school or those who lead it. */
function pooled(scene: ToneScene, sentences: readonly Sentence[]): Weighed | null {
  const about = sentences.filter(({ own, aimed }) => own && (aimed.has('leader') || aimed.has('school')));
  if (scene.official || scene.far || about.length === 0 || speaksKindly(scene)) return null;
  const said = scene.text.folded.text;
  if (said.length > LONGEST_POOL || lexicon.IN_GENERAL.test(said)) return null;
  const aimed = new Set(about.flatMap((sentence) => [...sentence.aimed]));
  const target: Pointed = { aimed, own: true, byNameOnly: about.every(({ byNameOnly }) => byNameOnly) };
  const cues = cuesIn(said.replace(/\n/g, ' '), target);
  const score = cues.reduce((sum, { weight }) => sum + weight, 0) + priorOf(target, scene);
  const lead = cues.filter(({ weight }) => weight > 1.5).toSorted((a, b) => b.weight - a.weight)[0];
  if (!lead || score < ENOUGH_TOGETHER) return null;
  const { index, 0: words } = lead.match;
  return {
    kind: lead.kind,
    span: scene.text.folded.toRaw(index, index + Math.max(1, words.trimEnd().length)),
    confidence: 'likely',
  };
}

const LONGEST_POOL = 700;
const ENOUGH_TOGETHER = 5;

const ENOUGH = 3;

function verdictOf(
  scene: ToneScene,
  sentence: Sentence,
  before: Sentence | undefined,
  after: Sentence | undefined,
): Weighed | null {
  const { folded } = sentence;
  const said = saidIn(scene.text, folded);
  const alone = said.alone();
  const general = said.general();
  if (alone && !(scene.far && !sentence.own) && !/(?:my|our) (?:old|first|last|former|previous)/.test(folded))
    return hit(scene, sentence, alone, 'grievance', 'likely');
  if (scene.far && !sentence.own) return null;
  const target = sentence.aimed.size > 0 ? sentence : carried(sentence, before, after);
  if (!target || (general && !target.own)) return measured(scene, sentence);
  const cues = cuesOf(scene.text, folded, target);
  const kind = said.kind();
  const score =
    cues.reduce((sum, { weight }) => sum + weight, 0) +
    priorOf(target, scene) +
    (target.own ? 0.5 : 0) +
    (said.firstPerson() ? 0.25 : 0) -
    (kind ? 3 : 0) -
    (!kind && speaksKindly(scene) && !cues.some(({ weight }) => weight >= 2.25) ? 1 : 0) -
    (general ? (target.own ? 0.5 : 1.5) : 0);
  const lead = cues.filter(({ weight }) => weight > 1).toSorted((a, b) => b.weight - a.weight)[0];
  if (lead && score >= ENOUGH)
    return hit(
      scene,
      sentence,
      lead.match,
      lead.kind,
      score >= 6 && cues.filter(({ weight }) => weight >= 2.25).length > 1 && target.own ? 'certain' : 'likely',
    );
  return measured(scene, sentence);
}

/** What a sentence says whoever it speaks of. */
const saidIn = onceFor((folded) => {
  const kind = once(() => lexicon.KIND_WORDS.test(folded));
  return {
    alone: once(() => firstOf(lexicon.BY_ITSELF, folded) ?? (kind() ? null : plainly(folded))),
    general: once(() => lexicon.IN_GENERAL.test(folded)),
    kind,
    firstPerson: once(() => FIRST_PERSON.test(folded)),
    rule: once(() => lexicon.OWN_RULE.exec(folded)),
    disagrees: once(() => lexicon.MEASURED.test(folded) && lexicon.DISAGREES.test(folded)),
  };
});

/** In so many words; who asks or denies it does not mean it. */
function plainly(folded: string): RegExpExecArray | null {
  const asked = lexicon.WHO_WOULD.exec(folded);
  if (asked || folded.includes('?')) return asked;
  const match = firstOf(lexicon.PLAINLY, folded);
  return match && !lexicon.DENIED.test(folded.slice(Math.max(0, match.index - 24), match.index + match[0].length)) ? match : null;
}

const kindly = new WeakMap<ToneScene, boolean>();

/** Somewhere in the draft is thanks or praise. */
function speaksKindly(scene: ToneScene): boolean {
  const known = kindly.get(scene) ?? lexicon.KIND_WORDS.test(scene.text.folded.text.replace(QUOTED, ' '));
  kindly.set(scene, known);
  return known;
}

/** Who speaks of those who lead them does so in thanks or in anger; an official account speaks of them every day. */
function priorOf({ aimed, byNameOnly }: Pointed, { official }: ToneScene): number {
  if (official) return 0;
  return aimed.has('leader') ? 1.5 : aimed.has('school') ? (byNameOnly ? 0 : 0.75) : 0.5;
}

const FIRST_PERSON = /(?<![a-z])(?:i|i've|i'm|me|my|we|we've|we're|us|our)(?![a-z])/;

/** What such a sentence speaks of is neither the school nor anybody in it. */
const OTHER_THINGS =
  /^(?:the |my |our )?(?:car ?park|parking|traffic|bodies|body|legs|knees|feet|back|weather|queue|wi-?fi|voice|brain|heart|hair|kitchen|house|garden|roads?)(?![a-z])/;

/** "He's useless. No support." goes on about whom the sentence before spoke of. */
function carried({ folded }: Sentence, before: Sentence | undefined, after: Sentence | undefined): Pointed | null {
  if (OTHER_THINGS.test(folded)) return null;
  const goesOn =
    /^(?:and |but |so |because |also )?(?:he|she|they|it|they've|he's|she's|it's|no|not|never|zero|nobody|no one|nothing|still|absolutely|utterly|total|complete|just|always|worst|same|again|don't|think)(?![a-z])/.test(
      folded,
    );
  if (before && before.aimed.size > 0 && (goesOn || folded.split(' ').length <= 6)) return before;
  if (!after || after.aimed.size === 0 || !after.own) return null;
  return after.folded.split(' ').length <= 3 ? after : null;
}

interface Cue {
  match: RegExpExecArray;
  weight: number;
  kind: 'contempt' | 'grievance';
}

const cuesOf = ({ memory }: PreparedText, folded: string, target: Pointed): Cue[] =>
  recall({ memory }, cuesOf, `${[...target.aimed].sort()}${target.byNameOnly ? '!' : '.'}${folded}`, () =>
    cuesIn(folded, target),
  );

function cuesIn(folded: string, { aimed, byNameOnly }: Pointed): Cue[] {
  const institution = aimed.has('school') || aimed.has('leader');
  const cues: Cue[] = [];
  const add = (pattern: RegExp, weight: number, kind: Cue['kind']) => {
    const match = pattern.exec(folded);
    if (!match) return;
    const more = weight > 1 && pattern.test(folded.slice(match.index + match[0].length)) ? 0.75 : 0;
    cues.push({ match, weight: weight + more, kind });
  };
  if (institution || aimed.has('colleague')) for (const verdict of lexicon.VERDICTS) add(verdict, 3, 'contempt');
  if (institution || aimed.has('colleague')) add(lexicon.SOFT_VERDICTS, byNameOnly ? 1.25 : 2, 'contempt');
  if (institution) {
    for (const wrong of lexicon.WRONGS) add(wrong, 2.25, 'grievance');
    add(lexicon.EXODUS, 2.25, 'grievance');
    add(lexicon.SARCASM, 2.5, 'contempt');
    add(lexicon.IRONY, byNameOnly ? 1 : 1.75, 'contempt');
    // A school is named in all weathers; who leads it seldom but in thanks or anger.
    add(lexicon.BAD_NEWS, aimed.has('leader') ? 1.5 : byNameOnly ? 0.5 : 1.25, 'grievance');
    add(frames.HINTS, 1.25, 'grievance');
    add(lexicon.MONEY, 0.5, 'grievance');
    add(lexicon.NEGATED, 0.5, 'grievance');
    add(lexicon.CONTRAST, 0.25, 'grievance');
    const house = aimed.has('school') && lexicon.HOUSE.exec(folded);
    if (house && lexicon.IMPATIENCE.test(folded)) cues.push({ match: house, weight: 3, kind: 'grievance' });
  }
  add(lexicon.WEARY, 2.5, 'grievance');
  if (aimed.has('parent')) add(lexicon.PARENT_WRONGS, 3, 'contempt');
  if (aimed.has('colleague')) add(lexicon.COLLEAGUE_WRONGS, 3, 'contempt');
  add(lexicon.SOUR, 0.5, 'contempt');
  return cues.filter(
    ({ match }) =>
      !/(?:not|never|n't|isn't|no) (?:a |an |the )?$/.test(folded.slice(0, match.index)) &&
      !people.SELF.test(folded.slice(0, match.index)),
  );
}

function measured(scene: ToneScene, sentence: Sentence): Weighed | null {
  const said = saidIn(scene.text, sentence.folded);
  const rule = said.rule();
  if (!rule || scene.far || !said.disagrees() || said.kind()) return null;
  return hit(scene, sentence, rule, 'criticism', 'possible');
}

function firstOf(patterns: readonly RegExp[], folded: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(folded);
    if (match) return match;
  }
  return null;
}

function hit(
  scene: ToneScene,
  sentence: Sentence,
  match: RegExpExecArray,
  kind: Weighed['kind'],
  confidence: Confidence,
): Weighed {
  const { text } = scene;
  const from = foldedOffsets(text)[sentence.start]! + match.index;
  return { kind, span: text.folded.toRaw(from, from + Math.max(1, match[0].trimEnd().length)), confidence };
}
