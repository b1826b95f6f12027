// A stretch of a draft, and an edit to one. All offsets are UTF-16 code units, end exclusive.
import * as z from 'zod';

export const Span = z
  .tuple([z.int().nonnegative(), z.int().positive()])
  .refine(([start, end]) => start < end, 'a span ends after it starts');
export type Span = readonly [start: number, end: number];

/**
 * One replacement. `start === end` inserts. `quote` is what must still stand there,
 * so that an edit made for old words is refused and never lands on new ones.
 */
export const TextEdit = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative(), quote: z.string(), replacement: z.string() })
  .refine(({ start, end, quote }) => end - start === quote.length, 'the quote is as long as the stretch it names');
export type TextEdit = z.infer<typeof TextEdit>;

/** Returns the text with the edit made, or `null` when the quoted words no longer stand where they stood. */
export function applyEdit(text: string, edit: TextEdit): string | null {
  if (text.slice(edit.start, edit.end) !== edit.quote || edit.end > text.length) return null;
  return text.slice(0, edit.start) + edit.replacement + text.slice(edit.end);
}

export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
