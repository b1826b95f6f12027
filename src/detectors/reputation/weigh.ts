// Weighs what a sentence says of the author's own school: verdicts, wrongs and weariness against thanks and talk in general.
import type { Span } from '../../model/span';
import type { Confidence } from '../../model/words';
import * as people from '../tone/lexicon';
import { foldedBetween, isTold, type ToneScene } from '../tone/scene';
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
  const sentences = text.sentences.map(([start, end], index): Sentence => ({ ...pointed[index]!, start, end, folded: foldedBetween(text, start, end) }));
  return sentences.flatMap((sentence, index) => {
    const own = verdictOf(scene, sentence, sentences[index - 1], sentences[index + 1]);
    return own && !isTold(scene, own.span) ? [own] : [];
  });
}

const ENOUGH = 3;

function verdictOf(scene: ToneScene, sentence: Sentence, before: Sentence | undefined, after: Sentence | undefined): Weighed | null {
  const { folded } = sentence;
  const general = lexicon.IN_GENERAL.test(folded);
  const alone = firstOf(lexicon.BY_ITSELF, folded);
  if (alone && !(scene.far && !sentence.own) && !/(?:my|our) (?:old|first|last|former|previous)/.test(folded)) return hit(scene, sentence, alone, 'grievance', 'likely');
  if (scene.far && !sentence.own) return null;
  const target = sentence.aimed.size > 0 ? sentence : carried(sentence, before, after);
  if (!target || (general && !target.own)) return measured(scene, sentence);
  const cues = cuesIn(folded, target);
  const kindly = lexicon.KIND_WORDS.test(folded);
  const score = cues.reduce((sum, { weight }) => sum + weight, 0) - (kindly ? 3 : 0) - (general ? 1.5 : 0) + (target.own ? 0.5 : 0);
  const lead = cues.toSorted((a, b) => b.weight - a.weight)[0];
  if (lead && score >= ENOUGH) return hit(scene, sentence, lead.match, lead.kind, score >= 5 && target.own ? 'certain' : 'likely');
  return measured(scene, sentence);
}

/** "He's useless. No support." goes on about whom the sentence before spoke of. */
function carried({ folded }: Sentence, before: Sentence | undefined, after: Sentence | undefined): Pointed | null {
  const goesOn = /^(?:and |but |so |because |also )?(?:he|she|they|it|they've|he's|she's|it's|no|not|never|zero|nobody|no one|nothing|still|absolutely|utterly|total|complete|just|always|worst|same|again|don't|think)(?![a-z])/.test(folded);
  if (before && before.aimed.size > 0 && (goesOn || folded.split(' ').length <= 6)) return before;
  return after && after.aimed.size > 0 && after.own && folded.split(' ').length <= 6 ? after : null;
}

interface Cue {
  match: RegExpExecArray;
  weight: number;
  kind: 'contempt' | 'grievance';
}

function cuesIn(folded: string, { aimed }: Pointed): Cue[] {
  const institution = aimed.has('school') || aimed.has('leader');
  const cues: Cue[] = [];
  const add = (pattern: RegExp, weight: number, kind: Cue['kind']) => {
    const match = pattern.exec(folded);
    if (match) cues.push({ match, weight, kind });
  };
  if (institution || aimed.has('colleague')) for (const verdict of lexicon.VERDICTS) add(verdict, 3, 'contempt');
  if (institution) {
    for (const wrong of lexicon.WRONGS) add(wrong, 2.5, 'grievance');
    add(lexicon.EXODUS, 2.5, 'grievance');
    add(lexicon.SARCASM, 2, 'contempt');
    const house = aimed.has('school') && lexicon.HOUSE.exec(folded);
    if (house && lexicon.IMPATIENCE.test(folded)) cues.push({ match: house, weight: 3, kind: 'grievance' });
  }
  add(lexicon.WEARY, 2.5, 'grievance');
  if (aimed.has('parent')) add(lexicon.PARENT_WRONGS, 3, 'contempt');
  if (aimed.has('colleague')) add(lexicon.COLLEAGUE_WRONGS, 3, 'contempt');
  add(lexicon.SOUR, 0.5, 'contempt');
  return cues.filter(({ match }) => !/(?:not|never|n't|isn't|no) (?:a |an |the )?$/.test(folded.slice(0, match.index)) && !people.SELF.test(folded.slice(0, match.index)));
}

function measured(scene: ToneScene, sentence: Sentence): Weighed | null {
  const { folded } = sentence;
  const rule = lexicon.OWN_RULE.exec(folded);
  if (!rule || !lexicon.MEASURED.test(folded) || !lexicon.DISAGREES.test(folded) || lexicon.KIND_WORDS.test(folded)) return null;
  return hit(scene, sentence, rule, 'criticism', 'possible');
}

function firstOf(patterns: readonly RegExp[], folded: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(folded);
    if (match) return match;
  }
  return null;
}

/** Sentences are folded by themselves, so the way back is found by the words before the match. */
function hit(scene: ToneScene, sentence: Sentence, match: RegExpExecArray, kind: Weighed['kind'], confidence: Confidence): Weighed {
  const { tokens } = scene.text;
  const inside = tokens.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  let at = 0;
  let from = sentence.start;
  let to = sentence.end;
  let begun = false;
  for (const token of inside) {
    const place = sentence.folded.indexOf(token.folded, at);
    if (place < 0) continue;
    at = place + token.folded.length;
    if (!begun && at > match.index) {
      from = token.start;
      begun = true;
    }
    if (place < match.index + match[0].trimEnd().length) to = token.end;
  }
  return { kind, span: [from, Math.max(to, from + 1)], confidence };
}
