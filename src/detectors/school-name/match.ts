// Finds the forms of a school's name in a row of pieces: exact, glued, spaced out, masked or with a typing slip.
import { isOrdinaryWord } from '../../text/names/given-names';
import { compact, type Form, type Forms } from './forms';
import type { Piece } from './pieces';
import { mayBeSlips, slipsAllowed, slipsBetween } from './slips';

export interface NameMatch {
  readonly form: Form;
  /** First and past-last piece. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly slips: number;
  readonly masked: boolean;
}

/** Returns the matches in order and apart; of two that begin together the one of the longer form. */
export function matchNames(pieces: readonly Piece[], { names, byInitial }: Forms): NameMatch[] {
  const matches: NameMatch[] = [];
  const longest = names[0]?.compact.length ?? 0;
  for (let from = 0; from < pieces.length; ) {
    const likely = byInitial.get(pieces[from]!.text.charAt(0));
    const match = likely ? matchAt(pieces, from, likely, longest) : null;
    if (match) matches.push(match);
    from = match ? match.to : from + 1;
  }
  return matches;
}

function matchAt(pieces: readonly Piece[], from: number, likely: readonly Form[], longest: number): NameMatch | null {
  let best: NameMatch | null = null;
  let before = '';
  for (let to = from + 1; to <= pieces.length && before.length < longest + 2; to++) {
    const last = pieces[to - 1]!;
    if (to - 1 > from && !last.joins) break;
    for (const [text, end] of endings(before, last)) {
      for (const form of likely) best = better(best, compare(pieces, { form, from, to, end, text }));
    }
    before += last.text;
  }
  return best;
}

/** A possessive ending may belong to the name ("St Mary's") or not ("Marlowe Primary's"). */
const endings = (before: string, { text, bare, end, bareEnd }: Piece): [string, number][] =>
  text === bare
    ? [[before + text, end]]
    : [
        [before + text, end],
        [before + bare, bareEnd],
      ];

interface Candidate {
  form: Form;
  from: number;
  to: number;
  end: number;
  text: string;
}

function compare(pieces: readonly Piece[], { form, from, to, end, text }: Candidate): NameMatch | null {
  const allowed = form.strength === 'ambiguous' || form.strength === 'weak' ? 0 : slipsAllowed(form.compact.length);
  if (Math.abs(text.length - form.compact.length) > allowed) return null;
  if (!mayBeSlips(text, form.compact, allowed)) return null;
  const slips = slipsBetween(text, form.compact, allowed);
  if (slips === null) return null;
  const masked = text.includes('*');
  if (masked && (text.match(/\*/g)?.length ?? 0) > text.length * 0.4) return null;
  const row = pieces.slice(from, to);
  if (slips > 0 && isAnotherWord(row, form)) return null;
  return { form, from, to, start: pieces[from]!.start, end, slips, masked };
}

/** In a short name, one other letter in a short word is rather another word: "Islwyn Hugh" is a man. */
function isAnotherWord(row: readonly Piece[], { words, compact: letters }: Form): boolean {
  if (row.length !== words.length) return false;
  const changed = words.findIndex((word, index) => row[index]!.bare !== word && row[index]!.text !== word);
  const word = words[changed];
  if (word === undefined) return false;
  const written = row[changed]!.bare;
  const swapped = [...word].sort().join('') === [...written].sort().join('');
  return !swapped && word.length < 5 && letters.length < 14;
}

function better(best: NameMatch | null, next: NameMatch | null): NameMatch | null {
  if (!best || !next) return best ?? next;
  const longer = next.form.compact.length - best.form.compact.length;
  if (longer !== 0) return longer > 0 ? next : best;
  return next.slips < best.slips ? next : best;
}

/** Returns the stretches of pieces that spell an acronym in capitals, whole or letter by letter ("B.I.S.L."). */
export function matchAcronyms(
  pieces: readonly Piece[],
  { acronyms }: Forms,
): { from: number; to: number; start: number; end: number }[] {
  if (acronyms.size === 0) return [];
  return pieces.flatMap((piece, from) => {
    if (acronyms.has(piece.raw) || isSmallAcronym(piece, acronyms))
      return [{ from, to: from + 1, start: piece.start, end: piece.bareEnd }];
    if (piece.raw.length !== 1 || (from > 0 && piece.joins && pieces[from - 1]!.raw.length === 1)) return [];
    let to = from + 1;
    while (to < pieces.length && pieces[to]!.joins && /^\p{Lu}$/u.test(pieces[to]!.raw)) to += 1;
    const spelt = pieces.slice(from, to).map(({ raw }) => raw);
    return acronyms.has(spelt.join('')) ? [{ from, to, start: piece.start, end: pieces[to - 1]!.bareEnd }] : [];
  });
}

/** "Bisl", "bisl": long enough to be no word; who asks must judge whether school is meant. */
export const isSmallAcronym = ({ raw }: Pick<Piece, 'raw'>, acronyms: ReadonlySet<string>): boolean =>
  raw.length > 3 && /^\p{L}?\p{Ll}+$/u.test(raw) && acronyms.has(raw.toUpperCase()) && !isOrdinaryWord(raw.toLowerCase());

/** Does a glued writing equal one of the names, or differ from a long one by a slip? */
export function matchGlued(glued: string, { names }: Forms): { form: Form; slips: number } | null {
  const letters = compact(glued);
  for (const form of names) {
    if (form.strength === 'ambiguous') continue;
    const slips = slipsBetween(
      letters,
      form.compact,
      form.strength === 'weak' || letters[0] !== form.compact[0] ? 0 : slipsAllowed(form.compact.length - 2),
    );
    if (slips !== null) return { form, slips };
  }
  return null;
}
