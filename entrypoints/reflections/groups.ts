// How what came of a nudge is grouped, named and explained: five groups to see at a glance, seven outcomes to look closer.
import type { Counts, Outcome } from '../../src/model/journal';

export interface Group {
  id: 'changed' | 'waited' | 'posted' | 'corrected' | 'left';
  name: string;
  /** After a figure, in a sentence. */
  counted(count: number): string;
  outcomes: readonly Outcome[];
}

/** In the order in which they are drawn. */
export const groups: readonly Group[] = [
  { id: 'changed', name: 'Changed', counted: (count) => `${count} changed`, outcomes: ['fixed', 'changed', 'edited'] },
  { id: 'waited', name: 'Held back', counted: (count) => `${count} held back`, outcomes: ['waited'] },
  { id: 'posted', name: 'Posted as it was', counted: (count) => `${count} posted as it was`, outcomes: ['posted'] },
  {
    id: 'corrected',
    name: 'False alarm',
    counted: (count) => (count === 1 ? '1 false alarm' : `${count} false alarms`),
    outcomes: ['corrected'],
  },
  { id: 'left', name: 'Left or not known', counted: (count) => `${count} left or not known`, outcomes: ['left'] },
];

export const outcomeWords: Readonly<Record<Outcome, { name: string; means: string }>> = {
  fixed: { name: 'Put right with one click', means: 'You took the wording that was offered.' },
  changed: { name: 'Changed in your own words', means: 'You wrote on, and there was nothing left to mention.' },
  edited: { name: 'Changed after the pause at Post', means: 'You were asked at Post, and wrote it differently.' },
  waited: { name: 'Held back', means: 'You did not send it after all, put it off until later, or left a press be.' },
  posted: { name: 'Posted as it was', means: 'You looked at it and sent it. That is yours to decide.' },
  corrected: { name: 'False alarm', means: 'You told Second Glance that it was mistaken, and it remembers.' },
  left: { name: 'Left or not known', means: 'The draft was left, or Second Glance could not see what came of it.' },
};

export const outcomes = Object.keys(outcomeWords) as Outcome[];

export const countIn = ({ outcomes: own }: Group, counts: Counts): number =>
  own.reduce((total, outcome) => total + counts[outcome], 0);

export const all = (counts: Counts): number => groups.reduce((total, group) => total + countIn(group, counts), 0);
