// Finds jibes that need no hard word, and weighs whether somebody near is meant by them.

import { overlaps, type Span } from '../../model/span';
import { sentenceAt } from '../../text/bisect';
import type { Deed } from './deeds';
import { matches, meansSomebody } from './deeds';
import { insultsIn } from './insults';
import * as lexicon from './lexicon';
import * as pictures from './pictures';
import { isNear, leadIn, sentenceText, type ToneScene } from './scene';
import { tellsOfSchool } from './trades';

export function jibesIn(scene: ToneScene): Deed[] {
  const found: Deed[] = [];
  const add = (kind: Deed['kind'], span: Span) => found.push({ kind, span, confidence: 'likely' });
  for (const pattern of FRAMES) for (const { span } of matches(scene, pattern)) if (strikes(scene, span)) add('demeaning', span);
  for (const { span } of matches(scene, pictures.WISHES))
    if (!scene.far && !scene.fond && !ofOneself(scene, span) && !ofFamily(scene)) add('threat', span);
  for (const { span } of matches(scene, pictures.NICKNAMES)) if (!scene.fond && !ofFamily(scene)) add('demeaning', span);
  for (const { span } of matches(scene, pictures.TAGS)) if (!scene.far && !ofFamily(scene)) add('demeaning', span);
  for (const { span } of matches(scene, pictures.SIGNS)) if (labels(scene, span)) add('demeaning', span);
  for (const { span } of matches(scene, pictures.ORIGINS))
    if (!scene.far && pictures.ORIGINS_SOUR.test(scene.text.folded.text) && someoneNear(scene) && !ofFamily(scene))
      add('discrimination', span);
  if (scene.official)
    for (const { span, said } of matches(scene, pictures.PUT_DOWNS))
      if (
        (scene.answers || said !== '🙄') &&
        !lexicon.SELF.test(leadIn(scene, span[0])) &&
        !/(?<![a-z])panto/.test(sentenceText(scene, span[0]))
      )
        found.push({ kind: 'demeaning', span, confidence: 'likely' });
  // An insult on the same words says it better.
  const insults = insultsIn(scene);
  return found.filter(({ span }) => !insults.some((insult) => overlaps(insult.span, span)));
}

const FRAMES = [pictures.LIKENESS, pictures.AS_A, pictures.WITS, pictures.LOOKS];

/** In the sentence or just before stands somebody near; or the text is plainly about school and about no one else. */
function strikes(scene: ToneScene, span: Span): boolean {
  if (scene.far || scene.fond || ofOneself(scene, span)) return false;
  if (meansSomebody(scene, span) || scene.people.some((mention) => isNear(mention) && overlaps(mention.span, span))) return true;
  if (ofFamily(scene) || lexicon.OBJECTS.test(sentenceText(scene, span[0]))) return false;
  return (tellsOfSchool(scene.text) || TRAINING.test(scene.text.folded.text)) && OTHERS.test(sentenceText(scene, span[0]));
}

const OTHERS =
  /(?<![a-z])(?:he|she|they|he's|she's|they're|him|her|them|that one|this one|that lot|some of|half of|certain)(?![a-z])/;

const TRAINING = /(?<![a-z])(?:train(?:s|ing) us|cpd|staff meeting|team meeting|at ours)(?![a-z])/;

const ofOneself = (scene: ToneScene, [start]: Span): boolean =>
  lexicon.SELF.test(leadIn(scene, start)) ||
  /(?<![a-z])(?:i'm|i am|i have|i've|i was|my own|me|myself|we're|we have) (?:[a-z']+ ){0,4}$/.test(leadIn(scene, start));

const ofFamily = ({ people }: ToneScene): boolean => people.length > 0 && people.every((mention) => !isNear(mention));

const someoneNear = ({ people, text }: ToneScene): boolean => people.some(isNear) || tellsOfSchool(text);

/** "our deputy today: 🤡🤡": the signs follow a person with few words between. */
function labels(scene: ToneScene, [start]: Span): boolean {
  if (scene.far || scene.fond) return false;
  const sentence = sentenceAt(scene.text, start);
  const last = scene.people.findLast(({ span, sentence: of }) => span[1] <= start && of >= sentence - 1);
  return last !== undefined && isNear(last) && last.part !== 'pupil' && start - last.span[1] < 24;
}
