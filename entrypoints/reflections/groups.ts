// How what came of a nudge is grouped: five groups to see at a glance, of seven outcomes.
import type { Counts, Outcome } from '../../src/model/journal';

export interface Group {
  id: 'changed' | 'waited' | 'posted' | 'corrected' | 'left';
  outcomes: readonly Outcome[];
}

/** In the order in which they are drawn. */
export const groups: readonly Group[] = [
  { id: 'changed', outcomes: ['fixed', 'changed', 'edited'] },
  { id: 'waited', outcomes: ['waited'] },
  { id: 'posted', outcomes: ['posted'] },
  { id: 'corrected', outcomes: ['corrected'] },
  { id: 'left', outcomes: ['left'] },
];

/** Each by itself, in that order too. */
export const outcomes = groups.flatMap((group) => group.outcomes);

export const countIn = ({ outcomes: own }: Group, counts: Counts): number =>
  own.reduce((total, outcome) => total + counts[outcome], 0);

export const all = (counts: Counts): number => groups.reduce((total, group) => total + countIn(group, counts), 0);
