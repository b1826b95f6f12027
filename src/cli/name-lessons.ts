// The labelled posts as the trainer of the name tagger takes them: pieces, features and marks, piece by piece.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Span } from '../model/span';
import { prepareText } from '../text/prepare';
import type { Mark } from '../text/tagger/chain';
import { featuresOf } from '../text/tagger/features';
import { type Piece, piecesOf } from '../text/tagger/pieces';

/** A post with the people named in it, and the handles and tags that name somebody. */
export interface Post {
  id: string;
  text: string;
  spans: readonly Span[];
  ment: readonly Span[];
}

const Offsets = z.array(z.tuple([z.number(), z.number()]));
const Line = z.object({ id: z.string(), text: z.string(), spans: Offsets, ment: Offsets });

/** Returns the posts of a file of the published corpora. */
export const readPosts = (file: string): Post[] => linesOf(file).map((line) => Line.parse(line));

/** A name in a marked draft, and whose it is. */
export interface Marked {
  span: Span;
  part: string;
}

export interface MarkedDraft extends Post {
  marks: readonly Marked[];
}

const Draft = z.object({ id: z.string(), text: z.string() });
const MARK = /\{([^{}|]+)\|(pupil|adult|public|family|unclear)\}/g;

/** Returns our own drafts, whose names are marked within the text: "Well done {Mia|pupil}". */
export const readMarked = (file: string): MarkedDraft[] =>
  linesOf(file).map((line) => {
    const { id, text } = Draft.parse(line);
    const marks: Marked[] = [];
    let plain = '';
    let from = 0;
    for (const { index, 0: whole, 1: name = '', 2: part = '' } of text.matchAll(MARK)) {
      plain += text.slice(from, index);
      marks.push({ span: [plain.length, plain.length + name.length], part });
      plain += name;
      from = index + whole.length;
    }
    return { id, text: plain + text.slice(from), marks, spans: marks.map(({ span }) => span), ment: [] };
  });

const linesOf = (file: string): unknown[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));

/** Returns the marked drafts of a folder by their file's name, in order. */
export const readFolder = (folder: string): Map<string, MarkedDraft[]> =>
  new Map(
    (existsSync(folder) ? readdirSync(folder).sort() : [])
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => [name, readMarked(join(folder, name))]),
  );

export interface Lesson {
  pieces: readonly Piece[];
  features: readonly (readonly number[])[];
  marks: readonly Mark[];
}

/** Returns a post as the trainer takes it. */
export function lessonOf({ text, spans }: Pick<Post, 'text' | 'spans'>): Lesson {
  const pieces = piecesOf(prepareText(text));
  return { pieces, features: featuresOf(pieces), marks: marksOf(pieces, spans) };
}

const NEVER: ReadonlySet<string> = new Set(['<#>', '<@>', '<url>', '<email>']);

function marksOf(pieces: readonly Piece[], spans: readonly Span[]): Mark[] {
  const begun = new Set<Span>();
  return pieces.map(({ start, end, word }): Mark => {
    if (NEVER.has(word)) return 0;
    const within = spans.find((span) => start < span[1] && span[0] < end);
    if (!within) return 0;
    if (begun.has(within)) return 2;
    begun.add(within);
    return 1;
  });
}
