// Lays a text out as a row of letter runs, so that spaces, hyphens, masks and possessives no longer hide a name.
import { fold } from '../../text/folding';
import { ofToken } from '../../text/of-token';
import { possessiveLength } from '../../text/possessive';
import type { PreparedText, Token } from '../../text/prepare';

export interface Piece {
  /** Letters and digits, folded; `*` stands for one hidden letter. */
  readonly text: string;
  /** The same without its ending of possession. */
  readonly bare: string;
  readonly start: number;
  readonly end: number;
  readonly bareEnd: number;
  /** As written, without sign or possession. */
  readonly raw: string;
  /** Index of its token. */
  readonly token: number;
  /** May a name run on from the piece before into this one? */
  readonly joins: boolean;
}

/** Returns the pieces of a text in order; links and addresses have none. */
export function piecesOf(text: PreparedText): Piece[] {
  const pieces: Piece[] = [];
  const { tokens, raw } = text;
  let last: Piece | null = null;
  for (let token = 0; token < tokens.length; token += 1) {
    const from = tokens[token]!.start;
    for (const run of runsOf(tokens, token)) {
      const start = from + run.start;
      const joined: boolean = last !== null && joins(raw.slice(last.end, start), last, run);
      const [end, bareEnd] = [from + run.end, from + run.bareEnd];
      last = { text: run.text, bare: run.bare, start, end, bareEnd, raw: run.raw, token, joins: joined };
      pieces.push(last);
    }
  }
  return pieces;
}

/** Its offsets are those within its token. */
type Run = Omit<Piece, 'token' | 'joins'>;

function runsOf(tokens: readonly Token[], index: number): readonly Run[] {
  const token = tokens[index]!;
  if (token.kind === 'word' || token.kind === 'number') return plainRunsOf(token);
  if (token.kind === 'hashtag' || token.kind === 'mention') return signedRunsOf(token);
  return token.kind === 'punctuation' && isMask(tokens, index) ? [mask(token)] : NONE;
}

const NONE: readonly Run[] = [];
const plainRunsOf = ofToken(({ raw }) => cutRuns(raw, 0));
const signedRunsOf = ofToken(({ raw }) => cutRuns(raw, 1));

function cutRuns(written: string, sign: 0 | 1): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const run of written.slice(sign).split(/([-‐‑_.])/)) {
    const end = at + run.length + (at === 0 ? sign : 0);
    if (/[\p{L}\p{N}]/u.test(run)) runs.push(runOf(run, at, end));
    at = end;
  }
  return runs;
}

function runOf(run: string, start: number, end: number): Run {
  const raw = run.slice(0, run.length - possessiveLength(run));
  const letters = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '');
  return { text: letters(run), bare: letters(raw), start, end, bareEnd: end - (run.length - raw.length), raw };
}

/** Stars right between letters hide letters. */
function isMask(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  return /^[*＊]+$/.test(token.raw) && tokens[index - 1]?.end === token.start && tokens[index - 1]?.kind === 'word';
}

function mask({ raw }: Token): Run {
  const text = '*'.repeat(raw.length);
  return { text, bare: text, start: 0, end: raw.length, bareEnd: raw.length, raw };
}

/** White space, line breaks, hyphens and underscores part the words of one name; a comma does before a capital. */
function joins(gap: string, before: Run, after: Run): boolean {
  if (gap === '' || gap === ' ' || /^[\s\u200B-\u200F\u2060\uFEFF\u00AD]*(?:[-‐‑–_&+][\s]*)?$/.test(gap)) return true;
  if (/^,\s+$/.test(gap)) return /^[#@]?\p{Lu}/u.test(after.raw) && before.text.length > 1;
  return /^\.\s*$/.test(gap) && (before.text.length === 1 || before.text === 'st');
}
