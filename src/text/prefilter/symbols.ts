// A text as the few symbols that prefilters tell apart, and the short runs of them ("grams") that stand in it, as numbers.

/** Whatever is none of the others: pictures, and letters outside the alphabet. */
const OTHER = 0;
const LETTER_A = 1;
const LETTER_Z = 26;
const SPACE = 27;
const DIGIT = 28;
/** Before a letter that no letter precedes. */
const OPENS = 29;
/** After a letter that no letter follows. */
const CLOSES = 30;
const APOSTROPHE = 31;

/** Returns the symbol of a UTF-16 code unit. Case is no matter; neither is which digit it is, or which of the signs that part words. */
const symbolOf = (unit: number): number => (unit < 128 ? PLAIN[unit]! : otherSymbol(unit));

const PLAIN = Uint8Array.from({ length: 128 }, (_, unit) => {
  const sign = String.fromCharCode(unit).toLowerCase();
  if (/[a-z]/.test(sign)) return sign.charCodeAt(0) - 97 + LETTER_A;
  return /\d/.test(sign) ? DIGIT : sign === "'" ? APOSTROPHE : SPACE;
});

const PARTS_WORDS = /[\s\p{P}]/u;

function otherSymbol(unit: number): number {
  if (unit === 0x2019 || unit === 0x2018) return APOSTROPHE;
  return PARTS_WORDS.test(String.fromCharCode(unit)) ? SPACE : OTHER;
}

/** A gram has so many symbols. The short ones are for short words, the long ones tell more. */
export const SHORT = 4;
export const LONG = 6;
/** A figure is a gram by itself, and so is a picture or a rare sign. */
const LONE = 1;
const BITS = 5;
const SHORT_MASK = 2 ** (BITS * SHORT) - 1;
const LONG_MASK = 2 ** (BITS * LONG) - 1;
/** Keep the numbers of short grams and lone ones apart from every long one's. */
const IS_SHORT = 2 ** 30;
const IS_LONE = 2 ** 31;

/** How symbols are written where somebody may have to read them. */
const SIGNS = "~abcdefghijklmnopqrstuvwxyz 0^$'";

/** Returns how a UTF-16 code unit is written; a picture or a sign as it is. */
export function signOf(unit: number): string {
  const symbol = symbolOf(unit);
  return symbol === OTHER && isLone(unit) ? String.fromCharCode(unit) : SIGNS[symbol]!;
}

/** No letter: those have other forms that some patterns take for the same. */
const isLone = (unit: number): boolean => unit > 127 && !/\p{L}/u.test(String.fromCharCode(unit));

/** Returns whether a written symbol may be a gram by itself. */
export const standsAlone = (sign: string): boolean => sign === FIGURE || !SIGNS.includes(sign);

const FIGURE = '0';

/** Returns the number of a gram of `SHORT`, `LONG` or `LONE` written symbols. */
function gramOf(written: string): number {
  if (written.length === LONE) return IS_LONE | written.charCodeAt(0);
  let number = 0;
  for (let at = 0; at < written.length; at += 1) number = (number << BITS) | Math.max(OTHER, SIGNS.indexOf(written[at]!));
  return written.length === SHORT ? number | IS_SHORT : number;
}

/** What a match needs: a gram, or two grams that must both stand in the text. */
export const AND = '&';

/** Returns needs as they are written one after another: short grams, long ones, lone ones, and pairs, each sort closed by "|". */
export function writeNeeds(needs: readonly string[]): string {
  const all = [...new Set(needs)].sort();
  const singles = [SHORT, LONG, LONE].map((length) =>
    all.filter((need) => need.length === length && !need.includes(AND)).join(''),
  );
  return [...singles, all.filter((need) => need.includes(AND)).join(';')].join('|');
}

/** The numbers of single grams, and of pairs, the two of each one after the other. */
export interface Needs {
  readonly singles: Int32Array;
  readonly pairs: Int32Array;
}

/** Returns needs that were written so. */
export function readNeeds(written: string): Needs {
  const [short = '', long = '', lone = '', pairs = ''] = written.split('|');
  const each = pairs === '' ? [] : pairs.split(';').flatMap((pair) => pair.split(AND));
  return {
    singles: Int32Array.from([...lone.split(''), ...cut(short, SHORT), ...cut(long, LONG)], gramOf),
    pairs: Int32Array.from(each, gramOf),
  };
}

const cut = (all: string, length: number): string[] =>
  Array.from({ length: all.length / length }, (_, at) => all.slice(at * length, (at + 1) * length));

/** Which grams stand in a text. A gram that stands in it is always found; one in some hundreds of others is too. */
export interface Grams {
  readonly bits: Uint32Array;
  readonly shift: number;
  /** Whether it makes a difference here what is taken for the edge of a word; see `gramsOf`. */
  readonly mixed: boolean;
}

/** Returns whether the text has one of the single grams, or both of a pair. */
export function hasAny(grams: Grams, { singles, pairs }: Needs): boolean {
  for (let at = 0; at < singles.length; at += 1) if (has(grams, singles[at]!)) return true;
  for (let at = 0; at < pairs.length; at += 2) if (has(grams, pairs[at]!) && has(grams, pairs[at + 1]!)) return true;
  return false;
}

function has({ bits, shift }: Grams, gram: number): boolean {
  const one = Math.imul(gram, SPREAD) >>> shift;
  if ((bits[one >>> 5]! & (1 << (one & 31))) === 0) return false;
  const two = Math.imul(gram, SPREAD_AGAIN) >>> shift;
  return (bits[two >>> 5]! & (1 << (two & 31))) !== 0;
}

/** "ſ" and the sign for kelvin: some patterns that ignore case take them for letters of the alphabet. Where they stand all is tried. */
const DOUBTFUL: ReadonlySet<number> = new Set([0x17f, 0x212a]);
const ALL = 0xffffffff;
const ZERO = 0x30;
const SPREAD = 0x9e3779b1;
const SPREAD_AGAIN = 0x85ebca77;

/**
 * Returns the grams of a text. Patterns differ in what they take for the edge of a word: between "U" and "K" those see one that speak of
 * small letters alone. `smallOnly`: as these see it.
 */
export function gramsOf(text: string, smallOnly: boolean): Grams {
  // At least sixty places a character, of which four are taken.
  const shift = Math.max(8, Math.clz32(text.length * 64) - 1);
  return withGrams({ bits: new Uint32Array(2 ** (27 - shift)), shift, mixed: false }, text, smallOnly);
}

/** Returns these grams and those of some more text, in their place. */
export function withGrams({ bits, shift, mixed: before }: Grams, text: string, smallOnly: boolean): Grams {
  let mixed = before;
  let run = SPACE;
  let wasLetter = false;
  let wasCapital = false;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : 0x20;
    const symbol = unit < 128 ? PLAIN[unit]! : otherSymbol(unit);
    const letter = symbol >= LETTER_A && symbol <= LETTER_Z;
    const capital = letter && (unit < 0x61 || unit > 0x7a);
    const differ = letter && wasLetter && (capital || wasCapital);
    if (differ) mixed = true;
    if (letter !== wasLetter || (smallOnly && differ)) {
      if (wasLetter) {
        run = ((run << BITS) | CLOSES) & LONG_MASK;
        set(bits, shift, run);
      }
      if (letter) {
        run = ((run << BITS) | OPENS) & LONG_MASK;
        set(bits, shift, run);
      }
    }
    if (symbol === OTHER && DOUBTFUL.has(unit)) return { bits: bits.fill(ALL), shift, mixed: false };
    if (symbol === OTHER) put(bits, shift, IS_LONE | unit);
    if (symbol === DIGIT) put(bits, shift, IS_LONE | ZERO);
    run = ((run << BITS) | symbol) & LONG_MASK;
    set(bits, shift, run);
    wasLetter = letter;
    wasCapital = capital;
  }
  return { bits, shift, mixed };
}

function set(bits: Uint32Array, shift: number, run: number): void {
  put(bits, shift, run);
  put(bits, shift, (run & SHORT_MASK) | IS_SHORT);
}

function put(bits: Uint32Array, shift: number, gram: number): void {
  const one = Math.imul(gram, SPREAD) >>> shift;
  const two = Math.imul(gram, SPREAD_AGAIN) >>> shift;
  bits[one >>> 5]! |= 1 << (one & 31);
  bits[two >>> 5]! |= 1 << (two & 31);
}
