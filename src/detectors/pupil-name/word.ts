// The words of a draft as names are looked for among them: without possession, with their case and what kind of word they are.
import { foldName } from '../../text/names/fold-name';
import { isGivenName, isOrdinaryWord } from '../../text/names/given-names';
import { ofToken } from '../../text/of-token';
import { possessiveLength } from '../../text/possessive';
import type { PreparedText, Token } from '../../text/prepare';
import { NO_NAMES, PLAIN_NAMES, WORD_NAMES } from './lexicon';

/**
 * `name`: a given name and nothing else. `word-name`: a given name that is also a word, place or month. `unknown`: neither
 * name nor word, so perhaps a rarer name. `word`: never a name by itself.
 */
export type Nature = 'name' | 'word-name' | 'unknown' | 'word';

export interface Word {
  start: number;
  /** Before any `'s`. */
  end: number;
  raw: string;
  folded: string;
  possessive: boolean;
  capital: boolean;
  /** Opens a sentence, line or quotation, so that its capital says nothing. */
  opens: boolean;
  sentence: number;
  nature: Nature;
}

/** Returns the words in order; numbers, tags, links and signs are left out. */
export function wordsOf(text: PreparedText): Word[] {
  const words: Word[] = [];
  let before: Token | null = null;
  for (const token of text.tokens) {
    const { own, raw, folded, capital, nature } = token.kind === 'word' ? formOf(token) : NO_WORD;
    if (folded !== '') {
      const { start, end, sentence } = token;
      const opens = !before || before.sentence !== sentence || before.kind === 'emoji' || OPENING.has(before.raw[0]!);
      words.push({ start, end: end - own, raw, folded, possessive: own > 0, capital, opens, sentence, nature });
    }
    before = token;
  }
  return words;
}

const NO_WORD = { own: 0, raw: '', folded: '', capital: false, nature: 'word' } as const;

const OPENING: ReadonlySet<string> = new Set('"“‘\'([*_:•–—-');

/** What is so of a word wherever it stands; `own`: how many characters at its end are only possession. */
const formOf = ofToken(({ raw: word }) => {
  const own = possessiveLength(word);
  const raw = own > 0 ? word.slice(0, -own) : word;
  const folded = foldName(raw);
  const capital = /^\p{Lu}/u.test(raw);
  // "I've" folds to Ive and "I'll" to Ill, which are names somewhere.
  const nature: Nature = CONTRACTION.test(raw) ? 'word' : natureOf(folded);
  return { own, raw, folded, capital, nature };
});

const CONTRACTION = /^(?:i|you|he|she|it|we|they|that|this|there|here|who|what|where|how)['’‘ʼ](?:ve|ll|d|m|re)$|n['’‘ʼ]t$/i;

export function natureOf(folded: string): Nature {
  if (NO_NAMES.has(folded) || /\d/.test(folded)) return 'word';
  if (PLAIN_NAMES.has(folded)) return 'name';
  if (WORD_NAMES.has(folded)) return 'word-name';
  const ordinary = isOrdinaryWord(folded);
  if (isGivenName(folded)) return ordinary ? 'word-name' : 'name';
  return ordinary || folded.length < 2 ? 'word' : 'unknown';
}

/** Words that stand side by side, parted by nothing but a space or a hyphen; a dot after an initial is let through. */
export function cutRuns(words: readonly Word[], raw: string): Word[][] {
  const runs: Word[][] = [];
  words.forEach((word, index) => {
    const before = words[index - 1];
    const gap = before ? raw.slice(before.end, word.start) : '\n';
    const dotted = before !== undefined && before.raw.length === 1 && DOTTED.has(gap);
    const beside = before !== undefined && !before.possessive && (SPACES.has(gap) || gap === '-' || dotted);
    if (beside) runs.at(-1)!.push(word);
    else runs.push([word]);
  });
  return runs;
}

const SPACES: ReadonlySet<string> = new Set([' ', '\u00A0', '  ', ' \u00A0', '\u00A0 ', '\u00A0\u00A0']);
const DOTTED: ReadonlySet<string> = new Set(['.', '. ', '.\u00A0']);

/** What stands between people named one after another. */
export const JOINED = /^(?:,? ?(?:and|&|\+|a|ac|in|ter|og|plus) |, ?|\/| ?& ?)$/i;

/** Words that belong to a surname and never stand for it alone, and may be in lower case. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'ap ab ferch verch van von der den de del della di da do du dos das la le el al bin bint ibn ben ni nic ui ter ten zu y e'.split(
    ' ',
  ),
);
