// Finds the people of school life that a text speaks of: pupils, parents, colleagues, leaders; and whether somebody is meant or all of their kind.
import type { Span } from '../model/span';
import { matchesOf } from './matches';
import * as says from './people-lexicon';
import type { PreparedText } from './prepare';

/** `family`: the author's own; `far`: public life, screens and pitches, whom no school answers for. */
export type Part = 'pupil' | 'parent' | 'colleague' | 'leader' | 'school' | 'family' | 'far';

export interface Mention {
  readonly part: Part;
  /** `one` and `some`: those who were there would know who is meant; `all`: pupils, parents and so on in general. */
  readonly meant: 'one' | 'some' | 'all';
  /** Offsets into the raw text, with the words that say whose or how many. */
  readonly span: Span;
  readonly sentence: number;
}

const read = new WeakMap<PreparedText, readonly Mention[]>();

/** Returns everybody who is mentioned, in order; worked out once for each text, however many ask. */
export function peopleIn(text: PreparedText): readonly Mention[] {
  const known = read.get(text) ?? findPeople(text);
  read.set(text, known);
  return known;
}

function findPeople({ folded, sentences }: PreparedText): Mention[] {
  const mentions: Mention[] = [];
  for (const { part, words } of says.PEOPLE)
    for (const match of matchesOf(folded.text, words)) {
      const span = folded.toRaw(match.index, match.index + match[0].length);
      if (mentions.some((other) => other.span[0] < span[1] && span[0] < other.span[1])) continue;
      mentions.push({ part, meant: meantBy(match[0]), span, sentence: sentenceOf(sentences, span[0]) });
    }
  return mentions.sort((a, b) => a.span[0] - b.span[0]);
}

/** Is the stretch of folded text somebody's own words told again, a title or a word under discussion? */
export const isQuoted = ({ folded }: PreparedText, start: number, end: number): boolean =>
  matchesOf(folded.text, says.QUOTED).some(({ index, 0: { length } }) => index < start && end < index + length);

function meantBy(words: string): Mention['meant'] {
  if (says.GENERAL.test(words)) return 'all';
  if (says.TITLED.test(words)) return 'one';
  // "Her mum's" ends like a plural and is none.
  const plain = words.replace(/'s$/, '');
  if (says.ONE.test(plain)) return 'one';
  if (says.SOME.test(words)) return 'some';
  return says.PLURAL.test(plain) ? 'all' : 'one';
}

const sentenceOf = (sentences: readonly Span[], at: number): number => {
  let found = 0;
  for (let index = 0; index < sentences.length && sentences[index]![0] <= at; index++) found = index;
  return found;
};
