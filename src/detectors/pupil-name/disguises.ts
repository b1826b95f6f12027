// Other readings of the letters people write: "3llie", "Joshhh", "E l l i e" and "Ellie 🌟 Harrison" are what a reader hears.
import type { PupilMatcher } from '../../model/roster';
import { bisect } from '../../text/bisect';
import { matchesOf } from '../../text/matches';
import { recall } from '../../text/memory';
import { foldName } from '../../text/names/fold-name';
import type { PreparedText } from '../../text/prepare';
import { once, remember } from '../../text/remember';
import { type Stretch, stretchesOf } from '../../text/stretches';
import { natureOf, type Word } from './word';

/**
 * Returns runs of words as a reader takes them, each holding something that is not written so: letters stretched, masked or spelt
 * out, or words parted by a picture, a bracket, a dot. Their spans are those of what stands there. Whole names alone should be
 * believed of them.
 */
export function readDisguised(text: PreparedText, words: readonly Word[], pupils: PupilMatcher): Word[][] {
  if (!DISGUISED.test(text.raw)) return [];
  const plain = once(() => new Map(words.map((word) => [word.start, word])));
  return stretchesOf(text.raw).flatMap((stretch) => {
    // What is odd in it is so wherever it stands; how it is mended is a matter of the list.
    const known = recall(text, readDisguised, stretch.words, () => new Map<PupilMatcher, readonly OddRun[]>());
    const runs = known.get(pupils) ?? readStretch(text.raw, stretch, { plain: plain(), pupils });
    known.set(pupils, runs);
    return runs.map((run) =>
      run.flatMap(({ start, end, letters }) => {
        const [from, to] = [stretch.start + start, stretch.start + end];
        const own = plain().get(from);
        if (letters === null) return own ?? [];
        return asWord(
          { start: from, end: to, letters },
          own ?? words[bisect(words.length, (at) => words[at]!.start <= from) - 1],
        );
      }),
    );
  });
}

/** Words that a reader takes together, with their places in the stretch; `letters`: what is read, `null` where it is what stands there. */
type OddRun = readonly { readonly start: number; readonly end: number; readonly letters: string | null }[];

interface Beside {
  /** Words by where they start. */
  readonly plain: ReadonlyMap<number, Word>;
  readonly pupils: PupilMatcher;
}

function readStretch(raw: string, stretch: Stretch, { plain, pupils }: Beside): OddRun[] {
  const pieces = spellOut(
    matchesOf(stretch.words, PIECE).map(({ 0: letters, index }) => {
      const start = stretch.start + index;
      return { letters, start, end: start + letters.length };
    }),
  );
  const read = pieces.flatMap((piece): Read[] => {
    const own = plain.get(piece.start);
    const { owned, masked } = formOf(piece.letters);
    if (own && own.end >= piece.start + piece.letters.length - owned && !masked)
      return [{ start: own.start, end: own.end, possessive: own.possessive, letters: null }];
    const letters = mend(piece.letters, pupils);
    return letters === null ? [] : [{ start: piece.start, end: piece.end, possessive: false, letters }];
  });
  return cut(read, raw).map((run) =>
    run.map(({ start, end, letters }) => ({ start: start - stretch.start, end: end - stretch.start, letters })),
  );
}

interface Piece {
  letters: string;
  start: number;
  end: number;
}

interface Read {
  start: number;
  end: number;
  possessive: boolean;
  letters: string | null;
}

/** All that makes a word odd, and all that joins two; where nothing of either stands, and that is most drafts, nobody is in disguise. */
const DISGUISED =
  /(\p{L})\1\1|\p{L}[\d@$*]|[\d@$*]\p{L}|\p{L}(?:[._·|–—*~/]|\s["“‘'(]|["”’')]\s)\p{L}|(?:(?<!\p{L})\p{L}[ .-]){3}|\p{L}\s?\p{Extended_Pictographic}/iu;

/** Letters, and signs that stand for some; no tag or handle, and no address. */
const PIECE = /(?<![\p{L}\p{N}#@/])[\p{L}\p{N}@$*](?:[\p{L}\p{M}\p{N}@$*'’‘ʼ-]*[\p{L}\p{M}\p{N}*])?/gu;

/** "E l l i e": three or more single letters in a row are one word. */
function spellOut(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  let row: Piece[] = [];
  const close = () => {
    const [first, last] = [row[0], row.at(-1)];
    if (row.length < 3 || !first || !last) out.push(...row);
    else out.push({ letters: row.map(({ letters }) => letters).join(''), start: first.start, end: last.end });
    row = [];
  };
  for (const piece of pieces) {
    const single = piece.letters.length < 3 && /^\p{L}$/u.test(piece.letters);
    if (row.length > 0 && (!single || piece.start - row.at(-1)!.end !== 1)) close();
    if (single) row.push(piece);
    else out.push(piece);
  }
  close();
  return out.sort((a, b) => a.start - b.start);
}

const formOf = remember((letters) => ({
  owned: letters.length - letters.replace(OWNED, '').length,
  masked: MASKED.test(letters),
}));

const OWNED = /['’‘ʼ`´＇]?[sS]?$/;
const MASKED = /(\p{L})\1\1|[\d@$*]/iu;

/** Returns the word that is meant, the list's own spelling where one of the readings is on it; `null` for a plain number. */
function mend(letters: string, pupils: PupilMatcher): string | null {
  if (!/\p{L}/u.test(letters)) return null;
  const plain = letters.replace(/[\d@$]/g, (sign) => SIGNS[sign] ?? sign);
  const tries = [plain, plain.replace(/1/g, 'l'), plain.replace(/1/g, 'i')].flatMap((one) => [
    one,
    one.replace(/(\p{L})\1\1+/giu, '$1$1'),
    one.replace(/(\p{L})\1\1+/giu, '$1'),
  ]);
  const isListed = (one: string) => pupils.match([one]).some(({ exact }) => exact);
  return tries.flatMap(inFull).find(isListed) ?? tries.at(-1)!;
}

/** A star stands for any letter. */
const inFull = (word: string): string[] =>
  /^[^*]*\*[^*]*$/.test(word) ? Array.from('aeioubcdfghjklmnpqrstvwxyz', (letter) => word.replace('*', letter)) : [word];

const SIGNS: Readonly<Record<string, string>> = { 0: 'o', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', '@': 'a', $: 's' };

function asWord({ start, end, letters }: Piece, near: Word | undefined): Word {
  const folded = foldName(letters);
  return {
    start,
    end,
    raw: letters,
    folded,
    possessive: false,
    capital: /^\p{Lu}/u.test(letters),
    opens: near?.start === start && near.opens,
    sentence: near?.sentence ?? 0,
    nature: natureOf(folded),
  };
}

/** Words with little between them, as far as they reach around what is odd. */
function cut(read: readonly Read[], raw: string): Read[][] {
  const runs: { words: Read[]; odd: boolean }[] = [];
  read.forEach((next, index) => {
    const before = read[index - 1];
    const gap = before ? raw.slice(before.end, next.start) : '\n';
    const isOdd = next.letters !== null;
    const plain = gap === ' ' || /^[ \u00A0]{1,2}$|^-$/.test(gap);
    const run = runs.at(-1);
    if (!run || !before || before.possessive || !(plain || BRIDGE.test(gap))) runs.push({ words: [next], odd: isOdd });
    else {
      run.words.push(next);
      run.odd ||= isOdd || !plain;
    }
  });
  return runs.filter(({ words, odd }) => odd && words.length > 1).map(({ words }) => words);
}

/** A picture; one mark without a space around it; or a quotation or bracket that opens or closes. */
const BRIDGE = /^ ?(?:\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\u200D|\uFE0F)*)+ ?$|^[._·|–—*~/]$|^ ["“‘'(]$|^["”’')] $/u;
