// Finds the groups whom a post may call upon: a class, leavers, parents.

import { matchesOf } from '../../text/matches';
import type { Who } from './lexicon';
import { GROUPS, isOther, NEXT_IS_COLLEAGUE, NEXT_IS_PARENT } from './lexicon-groups';

export interface Group {
  readonly who: Who;
  /** Offsets into the folded text. */
  readonly start: number;
  readonly end: number;
  /** The author's own or a certain one: "my form", "Year 4 parents"; not pupils or parents in general. */
  readonly certain: boolean;
}

/** Returns every group in order; teachers of a year and the like are none. */
export function groupsIn(text: string): Group[] {
  const found: Group[] = [];
  for (const { who, certain, words } of GROUPS)
    for (const match of matchesOf(text, words)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const next = text.slice(end, end + 30);
      if (NEXT_IS_COLLEAGUE.test(next) || isOther(text.slice(Math.max(0, start - 24), end))) continue;
      const parents = who === 'pupil' ? NEXT_IS_PARENT.exec(next) : null;
      found.push(parents ? { who: 'parent', start, end: end + parents[0].length, certain: true } : { who, start, end, certain });
    }
  return found.sort((a, b) => a.start - b.start);
}
