// A stretch of a draft, and an edit to one. All offsets are UTF-16 code units, end exclusive.
import * as z from 'zod';
import { words } from './format-words';

export const Span = z
  .tuple([z.int().nonnegative(), z.int().positive()])
  .refine(([start, end]) => start < end, { error: () => words().span });
export type Span = readonly [start: number, end: number];

/**
 * One replacement. `start === end` inserts. `quote` is what must still stand there,
 * so that an edit made for old words is refused and never lands on new ones.
 */
export const TextEdit = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative(), quote: z.string(), replacement: z.string() })
  .refine(({ start, end, quote }) => end - start === quote.length, { error: () => words().quote });
export type TextEdit = z.infer<typeof TextEdit>;

export { applyEdit } from './apply-edit';

export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
