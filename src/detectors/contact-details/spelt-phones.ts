// Finds telephone numbers that are spelt so that no machine should see them: "oh seven double seven", keycaps, the letter O.
import type { PreparedText, Token } from '../../text/prepare';
import { type Detail, MOST_DETAILS } from './detail';
import { HUNDRED, SPELT_FIGURES, TIMES } from './lexicon';
import { sortOf } from './phones';

/** Returns runs of number words, mixed with figures or not, that come to a telephone number. */
export function speltPhonesIn({ tokens }: PreparedText): Detail[] {
  const found: Detail[] = [];
  for (let from = 0; from < tokens.length && found.length < MOST_DETAILS; from++) {
    if (!opens(tokens[from]!)) continue;
    const run = readRun(tokens, from);
    const sort = run.spelt ? sortOf(run.figures) : null;
    if (sort) found.push({ sort, span: [tokens[from]!.start, tokens[run.last]!.end], spelt: true, personal: false });
    from = Math.max(from, sort ? run.last : from);
  }
  return found;
}

interface Run {
  figures: string;
  /** Index of the last token that gave a figure. */
  last: number;
  /** Something else than plain figures is in it. */
  spelt: boolean;
}

/** A number begins with nought, or with a plus and the country. */
const opens = (token: Token): boolean =>
  token.raw === '+' || token.folded === 'plus' || figureOf(token)?.startsWith('0') === true;

const LONGEST = 13;

function readRun(tokens: readonly Token[], from: number): Run {
  const run: Run = { figures: '', last: from, spelt: false };
  let times = 1;
  for (let at = from; at < tokens.length && run.figures.length < LONGEST; at++) {
    const token = tokens[at]!;
    if (token.folded === 'plus' && at === from) run.spelt = true;
    const again = TIMES.get(token.folded);
    const figure = figureOf(token);
    if (again !== undefined) times = again;
    else if (figure !== null) {
      run.figures += figure.repeat(times);
      run.spelt ||= !/^\p{Nd}+$/u.test(token.raw);
      run.last = at;
      times = 1;
    } else if (token.folded === HUNDRED && run.last === at - 1) {
      run.figures += '00';
      run.last = at;
    } else if (!BETWEEN.test(token.folded)) break;
    // A full number may be followed by more that is none of it.
    if (run.spelt && sortOf(run.figures) && !continues(tokens[at + 1])) break;
  }
  return run;
}

const BETWEEN = /^[-.,+/()|*_~…]+$|^(?:then|and|plus|space|dash)$/;
const continues = (next: Token | undefined): boolean =>
  next !== undefined && (figureOf(next) !== null || TIMES.has(next.folded) || next.folded === HUNDRED);

/** "oh-seven-seven" is one word to the reader of words. */
function joined(parts: readonly string[]): string | null {
  let figures = '';
  let times = 1;
  for (const part of parts) {
    const again = TIMES.get(part);
    const figure = SPELT_FIGURES.get(part);
    if (again === undefined && figure === undefined) return null;
    figures += figure?.repeat(times) ?? '';
    times = again ?? 1;
  }
  return figures === '' ? null : figures;
}

function figureOf({ kind, raw, folded }: Token): string | null {
  if (kind === 'number') return /^\d+$/.test(folded) ? folded : null;
  if (kind === 'emoji') return /^[0-9]\uFE0F?\u20E3$/.test(raw) ? raw[0]! : null;
  if (kind !== 'word') return null;
  if (folded.includes('-')) return joined(folded.split('-'));
  const spelt = SPELT_FIGURES.get(folded);
  if (spelt !== undefined) return spelt;
  return /^[o\d]{2,12}$/.test(folded) && /\d/.test(folded) ? folded.replaceAll('o', '0') : null;
}
