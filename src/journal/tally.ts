// Counts a journal's entries by week, by rule and by what came of them.
import { type Counts, Outcome } from '../model/journal';

export interface Tallied {
  together: Counts;
  weeks: { monday: string; counts: Counts }[];
  /** Most nudged first. */
  rules: { rule: string; counts: Counts }[];
}

/** A week, and the moment at which it begins, in milliseconds. */
export interface Week {
  monday: string;
  from: number;
}

export interface Countable {
  /** In milliseconds. */
  at: number;
  rule: string;
  outcome: Outcome;
}

/** Returns the counts of entries of these weeks; `weeks` in order, without gaps. Those of before are in none. */
export function tally(entries: readonly Countable[], weeks: readonly Week[]): Tallied {
  const together = none();
  const byWeek = weeks.map(({ monday }) => ({ monday, counts: none() }));
  const byRule = new Map<string, Counts>();
  for (const { at, rule, outcome } of entries) {
    const week = byWeek[weekOf(at, weeks)];
    if (!week) continue;
    const counts = byRule.get(rule) ?? none();
    for (const each of [week.counts, together, counts]) each[outcome]++;
    byRule.set(rule, counts);
  }
  const rules = [...byRule].map(([rule, counts]) => ({ rule, counts }));
  rules.sort((a, b) => sum(b.counts) - sum(a.counts) || (a.rule < b.rule ? -1 : 1));
  return { together, weeks: byWeek, rules };
}

export const none = (): Counts => Object.fromEntries(Outcome.options.map((outcome) => [outcome, 0])) as Counts;

export const sum = (counts: Counts): number => Outcome.options.reduce((total, outcome) => total + counts[outcome], 0);

/** Returns the place of the last week that begins no later; -1 for none. */
function weekOf(at: number, weeks: readonly Week[]): number {
  let [low, high] = [0, weeks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((weeks[middle]?.from ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
