// Brothers and sisters under one surname: "Maya and Tobi Okafor", "Okafor, Maya and Tobi", "the Okafor twins".
import type { PupilMatcher } from '../../model/roster';
import type { Span } from '../../model/span';
import { around, type Cue, type Setting, schoolNear } from './context';
import { JOINED, type Word } from './words';

/** Returns each first name beside a whole name that is whole with that name's surname. `whole` are the words of one name. */
export function siblingsOf({ raw, words }: Setting, whole: readonly Word[], pupils: PupilMatcher): Word[] {
  const isPupil = (word: Word, rest: readonly Word[]): boolean =>
    (word.capital || word.nature === 'name') &&
    pupils.match([word.raw, ...rest.map((each) => each.raw)]).some(({ part, exact, partial, tokens }) => part === 'full' && exact && !partial && tokens[0] === 0);
  const at = words.indexOf(whole[0]!);
  const found: Word[] = [];
  if (at < 0) return found;
  for (let index = at - 1; index >= 0 && isJoined(raw, words[index]!, words[index + 1]!); index--) {
    if (!isPupil(words[index]!, whole.slice(1))) break;
    found.unshift(words[index]!);
  }
  for (let index = at + whole.length; index < words.length && isJoined(raw, words[index - 1]!, words[index]!); index++) {
    if (!isPupil(words[index]!, whole.slice(0, 1))) break;
    found.push(words[index]!);
  }
  return found;
}

const isJoined = (raw: string, a: Word, b: Word): boolean => !a.possessive && JOINED.test(raw.slice(a.end, b.start));

/** "The Okafor twins", "the Fairclough girl": where school is spoken of, they are pupils. Returns what says so, or `null`. */
export function siblingCue(setting: Setting, span: Span, sentence: number): Cue | null {
  const { left, right } = around(setting, span);
  const after = CHILDREN_AFTER.exec(right);
  if (!after || !THOSE_BEFORE.test(left) || !(schoolNear(setting, sentence) || setting.voice.group)) return null;
  return { strength: 'firm', words: after[0].trim() };
}

const THOSE_BEFORE = /(?<![\p{L}])(?:the|both|those|these|our|all (?:the|three|four)|two|three|y|oba|obe)\s(?:\p{Ll}+\s)?$/iu;
const CHILDREN_AFTER = /^\s(?:twins?|triplets|siblings?|sisters?|brothers?|girls?|boys?|lads?|kids?|child(?:ren)?|trio)(?![\p{L}])/iu;
