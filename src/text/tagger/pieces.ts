// What the name tagger sees of a text: its words without possession, each with the few properties that tell names from words.
import { foldName } from '../names/fold-name';
import { gradeOf, isGivenName, isPerson, isSurname, levelOf, wordClass } from '../names/given-names';
import { ofToken } from '../of-token';
import { isBlankBetween } from '../paragraphs';
import { possessiveLength } from '../possessive';
import type { PreparedText, Token } from '../prepare';

export interface Piece {
  /** Offsets into the raw text, before any `'s`. */
  start: number;
  end: number;
  /** Folded as names are; other tokens by their kind. */
  word: string;
  /** "Xx" for Amina, "X.x" for O'Shea, "x" for amina, "d" for 12. */
  shape: string;
  /** What the lists know: a given name, a surname, a class of ordinary word. */
  known: string;
  /** A word in letters that have capitals, and so perhaps a name; tags, handles, links and signs are none. */
  wordly: boolean;
  possessive: boolean;
  opens: boolean;
  /** How its sentence is written: as usual, small throughout, like a headline, shouted, or in another tongue. */
  mode: string;
  /** Index of its paragraph: what stands beyond a blank line says nothing about it. */
  paragraph: number;
  /** Whether the same word stands in small letters elsewhere, or with a capital inside a sentence. */
  elsewhere: string;
}

const read = new WeakMap<PreparedText, readonly Piece[]>();

/** Returns the pieces in order; worked out once for each text, however many ask. */
export function piecesOf(text: PreparedText): readonly Piece[] {
  const pieces = read.get(text) ?? cutPieces(text);
  read.set(text, pieces);
  return pieces;
}

function cutPieces({ raw, tokens }: PreparedText): Piece[] {
  const modes = modesOf(tokens);
  const pieces: Piece[] = [];
  let [paragraph, end] = [0, 0];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (at > 0 && token.start - end > 1 && isBlankBetween(raw.slice(end, token.start))) paragraph += 1;
    const piece = pieceOf(token, tokens[at - 1], modes[token.sentence]!, paragraph);
    end = piece.end;
    pieces.push(piece);
  }
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const { word, shape, opens, mode } of pieces)
    if (shape[0] === 'x') small.add(word);
    else if (shape[0] === 'X' && !opens && mode === 'n') capital.add(word);
  for (const piece of pieces)
    if (piece.wordly) piece.elsewhere = (small.has(piece.word) ? 's' : '') + (capital.has(piece.word) ? 'c' : '');
  return pieces;
}

/** Returns the pieces paragraph by paragraph. */
export function paragraphsOf(pieces: readonly Piece[]): Piece[][] {
  const paragraphs: Piece[][] = [];
  for (const piece of pieces) {
    paragraphs[piece.paragraph] ??= [];
    paragraphs[piece.paragraph]!.push(piece);
  }
  return paragraphs;
}

function pieceOf(token: Token, before: Token | undefined, mode: string, paragraph: number): Piece {
  const { kind, start, sentence } = token;
  const opens = !before || before.sentence !== sentence || OPENING.has(before.raw[0]!) || before.kind === 'emoji';
  const { own, word, shape, known, isLettered } = kind === 'word' ? formOf(token) : signFor(token);
  const [end, possessive] = [token.end - own, own > 0];
  return { start, end, word, shape, known, wordly: isLettered, possessive, opens, mode, paragraph, elsewhere: '' };
}

const OPENING: ReadonlySet<string> = new Set('"“‘\'([*_:•–—-');

/** What is so of a word wherever it stands; `own`: how many characters at its end are only possession. */
const formOf = ofToken(({ raw }) => {
  const own = possessiveLength(raw);
  const written = own > 0 ? raw.slice(0, -own) : raw;
  const word = foldName(written);
  const isCapital = raw[0] !== raw[0]!.toLowerCase();
  const isShouted = isCapital && raw.length > 1 && raw === raw.toUpperCase();
  const ordinary = wordClass(word) + levelOf(word);
  return {
    own,
    word,
    shape: shapeOf(written),
    known: personalOf(word) + ordinary + (isDrawnOut(word) ? '~' : ''),
    isLettered: LETTERED.test(word),
    isCapital,
    isShouted,
    // Given names are of no tongue, and neither are single letters and what is cut short.
    tellsTongue: (ordinary !== '' || !isGivenName(word)) && word.length > 1 && !APOSTROPHE.test(raw),
    isStrange: ordinary === '' && !OF_POSTS.has(word),
    isAtHome: AT_HOME.has(word) || /[čšžŵŷ]/iu.test(raw),
  };
});

/** The writings with capitals that Europe's schools have: in others nothing that was learnt here tells a name. */
const LETTERED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}]/u;
const APOSTROPHE = /['’]/;

/** "Waaaay", "Mmmm": hardly anybody is called so, unless it is a name drawn out ("Emmma"). */
const isDrawnOut = (word: string): boolean =>
  DRAWN_OUT.test(word) && !['$1', '$1$1'].some((short) => isGivenName(word.replaceAll(DRAWN_OUT_ALL, short)));
const DRAWN_OUT = /(\p{L})\1\1/u;
const DRAWN_OUT_ALL = /(\p{L})\1\1+/gu;

/** Of what is no word. */
const signFor = ({ kind, raw }: Token) => ({
  own: 0,
  word: SIGNS[kind] ?? raw.slice(0, 2),
  shape: kind === 'number' ? 'd' : kind,
  known: '',
  isLettered: false,
});

const SIGNS: Readonly<Partial<Record<Token['kind'], string>>> = {
  number: '<9>',
  hashtag: '<#>',
  mention: '<@>',
  url: '<url>',
  email: '<email>',
  emoji: '<e>',
};

function shapeOf(written: string): string {
  let shape = '';
  for (const character of written) {
    const sign = signOf(character);
    if (!shape.endsWith(sign) || (sign === 'X' && shape === 'X')) shape += sign;
  }
  return shape.slice(0, 6);
}

function signOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (character >= '0' && character <= '9') return 'd';
  if (character === '-' || character === '‐') return '-';
  if (character.toLowerCase() !== character) return 'X';
  return character.toUpperCase() !== character ? 'x' : '.';
}

interface Manner {
  words: number;
  capitals: number;
  shouted: number;
  /** Of the words in small letters that tell a tongue: how many, and how many that English does not have. */
  telling: number;
  strange: number;
  atHome: number;
}

/** Of each sentence. */
function modesOf(tokens: readonly Token[]): string[] {
  const counts: Manner[] = [];
  for (const token of tokens) {
    const { kind, raw, sentence } = token;
    counts[sentence] ??= { words: 0, capitals: 0, shouted: 0, telling: 0, strange: 0, atHome: 0 };
    if (kind !== 'word' || raw === 'I') continue;
    const count = counts[sentence]!;
    const { isCapital, isShouted, tellsTongue, isStrange, isAtHome } = formOf(token);
    count.words += 1;
    if (isCapital) count.capitals += 1;
    else if (tellsTongue) {
      count.telling += 1;
      if (isStrange) count.strange += 1;
    }
    if (isShouted) count.shouted += 1;
    if (isAtHome) count.atHome += 1;
  }
  return counts.map(modeOf);
}

function modeOf({ words, capitals, shouted, telling, strange, atHome }: Manner): string {
  if (atHome === 0 && telling > 2 && strange / telling >= 0.6) return capitals === 0 ? 'y' : 'f';
  if (capitals === 0) return 'x';
  if (words < 3) return 'n';
  if (shouted / words > 0.6) return 'S';
  return capitals / words > 0.7 ? 'H' : 'n';
}

/** The commonest small words of Slovene and Welsh that English does not have too. */
const AT_HOME: ReadonlySet<string> = new Set(
  (
    'je na za so ki pa ne v smo sem sva ste si bo bi bil bila bilo bili ker ves vsi obe od po pri iz kako danes jutri ' +
    'nas nasa nase moj moja kot tudi ali ni vam mae yr yn gan wedi oedd am heddiw heno ei fy sy gyda efo dda eu ' +
    'gyfer iawn pob'
  ).split(' '),
);

/** What posts are full of, and lists of words are not. */
const OF_POSTS: ReadonlySet<string> = new Set(
  'xx xxx lol haha omg pic pics maths congrats thx pls dont cant wont isnt didnt doesnt im ive youre gonna wanna gotta'.split(
    ' ',
  ),
);

function personalOf(word: string): string {
  const grade = gradeOf(word) || (isGivenName(word) ? 1 : 0);
  const given = grade === 0 ? '' : grade === 1 ? 'g' : grade < 4 ? 'G' : 'N';
  return `${given}${isSurname(word) ? 'S' : ''}${isPerson(word) ? 'P' : ''}`;
}
