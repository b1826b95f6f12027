// How far an insult reaches to its left, over what sharpens it, and whether the word to its right makes it another thing.
import type { Token } from '../../text/prepare';
import * as lexicon from './lexicon';
import type { ToneScene } from './scene';

/** "Neanderthal expert", "witch hat": a word of another trade. After an insult the sentence stops or goes on. */
export function compounds({ tokens }: ToneScene, to: number): boolean {
  const next = tokens[to + 1];
  if (next?.kind !== 'word' || next.sentence !== tokens[to]!.sentence || /^\p{Lu}/u.test(next.raw)) return false;
  return !GOES_ON.has(next.folded) && !isHard(next);
}

const GOES_ON = new Set(
  (
    "of in on at from with who that that's and or but to too tbh lol lmao really always as if when because cos for he he's she she's it its they they're i i'm i've you " +
    "you're u we this these those today tonight again now is are was were so like than though honestly imo frankly today's since while whose which by about around near every " +
    'all any anyway either mate love pal sunshine sir madam boy girl and/or yw ja sem je pa mi in ki kot za the my our your his her their a an x xx no not never just please have has ' +
    "had can can't could couldn't would wouldn't will won't should need needs do does don't doesn't did makes make made keep keeps get gets got running teaching leading working " +
    'next door upstairs downstairs here there everywhere some most what how why where then after before until without off out up down away into over under behind ever yet still llwyr hollol'
  ).split(' '),
);

/** Steps over what sharpens the insult and over its article. */
export function skipLeft(tokens: readonly Token[], start: number, sentence: number): number {
  let at = start;
  while (at >= 0 && at > start - FURTHEST && tokens[at]!.sentence === sentence && isFiller(tokens[at]!)) {
    // A comma parts one hard word from the next, or from a sentence that is over.
    if (tokens[at]!.folded === ',' && !(tokens[at - 1] && isHard(tokens[at - 1]!))) return at;
    at -= 1;
    // "a lying, scheming cow": an adjective that no list holds, between the article and the noun.
    const [unknown, before] = [tokens[at], tokens[at - 1]];
    if (unknown && before && before.sentence === sentence && LIKE_ADJECTIVE.test(unknown.folded) && ARTICLE.test(before.folded))
      at -= 1;
  }
  return at;
}

/** Nobody piles up more before one insult. */
export const FURTHEST = 20;
const LIKE_ADJECTIVE = /^[a-z-]{3,}(?:ing|ed|y|ish|less|ful|ous|ic|al|ive)$/;
const ARTICLE = /^(?:a|an|such|that|you|,|and)$/;

export const isHard = ({ folded }: Token): boolean =>
  lexicon.ADJECTIVES.has(folded) ||
  lexicon.NOUNS.has(folded) ||
  lexicon.GROSS.has(folded) ||
  lexicon.MILD.has(folded) ||
  SHARP.has(folded);

const SHARP = new Set(
  'little old silly fat bitter sad mean cruel bossy jealous nasty big smelly rich wicked weak wet posh bald sly sneaky'.split(
    ' ',
  ),
);

export const isFiller = (token: Token, { folded } = token): boolean =>
  lexicon.FILLERS.has(folded) ||
  isHard(token) ||
  (lexicon.DETERMINERS.has(folded) && folded !== 'like' && folded !== 'no' && folded !== 'him' && folded !== 'her');
