// What is known not to be kept yet: skipped in every run with its reason, and counted as not kept in the table.
import type { AnyWorld } from '../rig/any-world';

interface Gap {
  readonly browser: AnyWorld['browser'];
  /** How the cells' names begin. */
  readonly cell: string;
  /** How the promises begin. */
  readonly says: string;
  readonly why: string;
}

const gaps: readonly Gap[] = [];

/** Returns why a promise is not kept in a cell, where that is known. */
export const gapIn = (browser: AnyWorld['browser'], cell: string, says: string): string | null =>
  gaps.find((gap) => gap.browser === browser && cell.startsWith(gap.cell) && says.startsWith(gap.says))?.why ?? null;
