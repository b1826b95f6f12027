// Which words of a pupil's name may stand for the pupil, and in which other spellings.
import type { Pupil } from '../model/roster';
import { foldName } from '../text/names/fold-name';

export interface NameWords {
  /** First name first; then middle names, and joined forms of double names. */
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly knownAs: readonly string[];
}

/** Words that belong to a surname and never stand for it alone. */
export const PARTICLES: ReadonlySet<string> = new Set(
  (
    'ap ab ferch verch uch van von der den de del della dela di da do du dos das la le les el al ul bin ibn bint binti abu ben ' +
    'ter ten zu zum zur af av y e i st mac mc o ni nic ui ua mhic saint san santa'
  ).split(' '),
);

export function wordsOfName(pupil: Pupil): NameWords {
  return {
    given: wordsOf(pupil.first),
    family: wordsOf(pupil.last),
    knownAs: pupil.knownAs ? wordsOf(pupil.knownAs) : [],
  };
}

/** Returns the telling words, folded, the first first; and what "Mary-Anne", "De Souza" and "O Brien" are when written as one. */
function wordsOf(name: string): string[] {
  const parts = name
    .split(/[\s\-‐‑–,/]+/u)
    .map(foldName)
    .filter((part) => part !== '');
  const telling = parts.filter((part) => !PARTICLES.has(part) && part.length > 1);
  const words = telling.length > 0 ? telling : parts.filter((part) => part.length > 1);
  if (parts.length > 1 && parts.length <= 4) words.push(parts.join(''));
  for (const piece of name.split(/[\s,/]+/u)) if (/[-‐‑–]/u.test(piece)) words.push(foldName(piece).replaceAll('-', ''));
  return [...new Set(words)];
}

/** Returns other spellings that are the same name: "Mueller" for "müller", written as the owner's language allows. */
export function aliasesOf(raw: string): { word: string; alias: string }[] {
  const shortened = Array.from(raw.matchAll(/(?<![\p{L}])d[aeiou]s? ?(\p{Lu}[\p{L}]+)/giu), ([, name = '']) => foldName(name));
  return [...shortened.map((word) => ({ word, alias: `d${word}` })), ...respelled(raw)];
}

function respelled(raw: string): { word: string; alias: string }[] {
  return raw.split(/[\s\-‐‑–,/]+/u).flatMap((part) => {
    const word = foldName(part);
    const lower = part.normalize('NFC').toLowerCase();
    const spelled = foldName(lower.replace(/[äöüåø]/g, (letter) => TRANSCRIBED[letter] ?? letter));
    const contracted = /^\p{Script=Latin}+$/u.test(lower) && /[aou]e/.test(word) ? word.replace(/([aou])e/g, '$1') : word;
    // "D'Souza" is also written "Souza" and "De Souza".
    const prefixed = /^d['’‘ʼ`´]/.test(lower) ? [word.slice(1), `de${word.slice(1)}`] : [];
    return [spelled, contracted, ...prefixed]
      .filter((alias) => alias !== word && alias.length > 3)
      .map((alias) => ({ word, alias }));
  });
}

const TRANSCRIBED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/**
 * Returns how the word sounds, roughly, or `null` for a short one: letters that stand for one another when names come from other
 * scripts are made one ("Qureshi", "Quraishi"; "Farouk", "Farooq"; "Hosseini", "Huseini").
 */
export function soundOf(word: string): string | null {
  if (word.length < SOUNDS_LONG) return null;
  const one = SOUNDS.reduce((letters, [written, said]) => letters.replace(written, said), word);
  return `${BEGINNINGS[word.charAt(0)] ?? word.charAt(0)}:${one.replace(/(.)\1+/g, '$1')}`;
}

/** Ellen is no Allan: within a word vowels wander, at its head less so. */
const BEGINNINGS: Readonly<Record<string, string>> = { q: 'k', c: 'k', e: 'i', y: 'i', u: 'o' };

const SOUNDS: readonly (readonly [written: RegExp, said: string])[] = [
  [/qu|q|ck/g, 'k'],
  [/(?:ff|v|w)$/, 'f'],
  [/oo|ou|ow|u/g, 'o'],
  [/ee|ie|y(?=[^aeiou]|$)/g, 'i'],
  [/ai|ay|ei|ey|ae|e/g, 'a'],
  [/dh/g, 'd'],
  [/kh/g, 'h'],
];

/** Shorter words sound too much like one another: Mia, Mya, Maya. */
const SOUNDS_LONG = 5;

/**
 * Returns the word with each of its letters left out. Two words share one of these, or one word is among the other's,
 * when they are one letter added, lost, changed or swapped apart: so slips are found without the plain list.
 */
export function slipsOf(word: string): string[] {
  if (word.length < SLIPS_LONG || word.length > 20) return [];
  return [...new Set(Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1)))];
}

/** Of words of four letters only slips of the fingers are believed ("Gwenn", "Chne"), and who asks must judge. */
const SLIPS_LONG = 4;
