// Lays a text out as a row of letter runs, so that spaces, hyphens, masks and possessives no longer hide a name.
import { fold } from '../../text/folding';
import { possessiveLength } from '../../text/possessive';
import type { PreparedText, Token } from '../../text/prepare';
import { remember } from '../../text/remember';

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
  text.tokens.forEach((token, index) => {
    for (const part of partsOf(text, token, index)) {
      const last = pieces.at(-1);
      const masked = last && part.text.startsWith('*') && last.end === part.start;
      pieces.push({ ...part, joins: last !== undefined && (masked || joins(text.raw.slice(last.end, part.start), last, part)) });
    }
  });
  return pieces;
}

type Part = Omit<Piece, 'joins'>;

function partsOf({ raw, tokens }: PreparedText, token: Token, index: number): Part[] {
  if (token.kind === 'punctuation') return isMask(tokens, index) ? [mask(token, index)] : [];
  if (token.kind !== 'word' && token.kind !== 'number' && token.kind !== 'hashtag' && token.kind !== 'mention') return [];
  const signed = token.kind === 'hashtag' || token.kind === 'mention';
  const parts: Part[] = [];
  // Most tokens are one run.
  if (!signed && !PARTED.test(token.raw)) return isLettered(token.raw) ? [part(token.raw, token.start, token.end, index)] : [];
  const body = raw.slice(token.start + (signed ? 1 : 0), token.end);
  let at = token.start;
  for (const run of body.split(/([-‐‑_.])/)) {
    const length = run.length + (signed && at === token.start ? 1 : 0);
    if (isLettered(run)) parts.push(part(run, at, at + length, index));
    at += length;
  }
  return parts;
}

const PARTED = /[-‐‑_.]/;

const isLettered = remember((run) => /[\p{L}\p{N}]/u.test(run));

function part(run: string, start: number, end: number, token: number): Part {
  const { text, bare, raw } = lettersOf(run);
  return { text, bare, start, end, bareEnd: end - (run.length - raw.length), raw, token };
}

const lettersOf = remember((run) => {
  const raw = run.slice(0, run.length - possessiveLength(run));
  const letters = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '');
  return { text: letters(run), bare: letters(raw), raw };
});

/** Stars right between letters hide letters. */
function isMask(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  return /^[*＊]+$/.test(token.raw) && tokens[index - 1]?.end === token.start && tokens[index - 1]?.kind === 'word';
}

const mask = ({ raw, start, end }: Token, token: number): Part => {
  const text = '*'.repeat(raw.length);
  return { text, bare: text, start, end, bareEnd: end, raw, token };
};

/** White space, line breaks, hyphens and underscores part the words of one name; a comma does before a capital. */
function joins(gap: string, before: Part, after: Part): boolean {
  if (gap === '' || gap === ' ' || /^[\s\u200B-\u200F\u2060\uFEFF\u00AD]*(?:[-‐‑–_&+][\s]*)?$/.test(gap)) return true;
  if (/^,\s+$/.test(gap)) return /^[#@]?\p{Lu}/u.test(after.raw) && before.text.length > 1;
  return /^\.\s*$/.test(gap) && (before.text.length === 1 || before.text === 'st');
}
