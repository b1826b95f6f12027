// Measured figures: what they are called, how they are summed up and shown.

export interface Figure {
  name: string;
  /** As shown, unit and all: "1.24 ms". */
  value: string;
  /** What it is held against: "≤ 50 ms". */
  beside?: string;
}

/** A group of figures. Files in `tests/bench/` export one `measure` each, and are found by their place. */
export interface Bench {
  title: string;
  measure(where: { root: string }): Promise<readonly Figure[]>;
}

/** Returns the value below which that share of the times lies; `times` need no order. */
export function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = (times: readonly number[]): number => quantile(times, 0.5);
export const p95 = (times: readonly number[]): number => quantile(times, 0.95);

export const ms = (time: number): string => `${time.toFixed(time < 10 ? 2 : 1)} ms`;
export const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** Returns how long something took, in milliseconds. */
export function timed(what: () => unknown): number {
  const start = performance.now();
  what();
  return performance.now() - start;
}

export function figureTable(title: string, figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ name }) => name.length));
  const lines = figures.map(
    ({ name, value, beside }) => `  ${name.padEnd(width)}  ${value.padStart(10)}${beside ? `  (${beside})` : ''}`,
  );
  return [title, ...lines].join('\n');
}
