// Brothers and sisters under one surname: "Maya and Tobi Okafor", "Okafor, Maya and Tobi", "the Okafor twins".
import type { PupilMatcher } from '../../model/roster';
import type { Span } from '../../model/span';
import { around, type Cue, type Setting, schoolNear } from './context';
import { JOINED, type Word } from './word';

/** Returns each first name beside a whole name that is whole with that name's surname. `whole` are the words of one name. */
export function siblingsOf({ raw, words }: Setting, whole: readonly Word[], pupils: PupilMatcher): Word[] {
  const isPupil = (word: Word, rest: readonly Word[]): boolean =>
    (word.capital || word.nature === 'name') &&
    pupils
      .match([word.raw, ...rest.map((each) => each.raw)])
      .some(({ part, exact, partial, tokens }) => part === 'full' && exact && !partial && tokens[0] === 0);
  const at = words.indexOf(whole[0]!);
  if (at < 0) return [];
  const before = joinedTo(raw, words, at, -1, (word) => isPupil(word, whole.slice(1)));
  const after = joinedTo(raw, words, at + whole.length - 1, 1, (word) => isPupil(word, whole.slice(0, 1)));
  return [...before.toReversed(), ...after];
}

/** Names joined by "and" or a comma to the word at that place, the nearest first, for as long as they are wanted. */
function joinedTo(raw: string, words: readonly Word[], from: number, step: 1 | -1, isWanted: (word: Word) => boolean): Word[] {
  const found: Word[] = [];
  for (let at = from; ; ) {
    const next = AND.has(words[at + step]?.folded ?? '') ? at + 2 * step : at + step;
    const [a, b] = step > 0 ? [words[at], words[next]] : [words[next], words[at]];
    if (!a || !b || a.possessive || !JOINED.test(raw.slice(a.end, b.start)) || !isWanted(words[next]!)) return found;
    found.push(words[next]!);
    at = next;
  }
}

const AND: ReadonlySet<string> = new Set(['and', 'a', 'ac', 'in', 'ter', 'og', 'plus']);

/** "The Okafor twins", "the Fairclough girl": where school is spoken of, they are pupils. Returns what says so, or `null`. */
export function siblingCue(setting: Setting, span: Span, sentence: number): Cue | null {
  const { left, right } = around(setting, span);
  const after = CHILDREN_AFTER.exec(right);
  if (!after || !THOSE_BEFORE.test(left) || !(schoolNear(setting, sentence) || setting.voice.group)) return null;
  return { strength: 'firm', words: after[0].trim() };
}

const THOSE_BEFORE = /(?<![\p{L}])(?:the|both|those|these|our|all (?:the|three|four)|two|three|y|oba|obe)\s(?:\p{Ll}+\s)?$/iu;
const CHILDREN_AFTER =
  /^\s(?:twins?|triplets|siblings?|sisters?|brothers?|girls?|boys?|lads?|kids?|child(?:ren)?|trio)(?![\p{L}])/iu;
