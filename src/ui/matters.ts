// Puts nudges about the same words together: one matter, however many rules it breaks.
import type { Nudge } from '../model/nudge';
import type { Span } from '../model/span';

export interface Matter {
  /** The strongest: what is told in full, with its fixes. */
  readonly lead: Nudge;
  /** What else the same words touch, strongest first. */
  readonly beside: readonly Nudge[];
}

/**
 * Returns one matter for all nudges whose words overlap, in the order of their leads. What is settled by words that are added,
 * such as a missing statement, stays a matter of its own.
 */
export function mattersOf(nudges: readonly Nudge[]): Matter[] {
  const groups: Nudge[][] = [];
  for (const nudge of nudges) {
    const same = addsWords(nudge) ? undefined : groups.find((group) => group.some(about(nudge)));
    if (same) same.push(nudge);
    else groups.push([nudge]);
  }
  return groups.flatMap((group) => {
    // Of equally strong ones, one that can be put right at a press says more than advice.
    const strongest = group.filter(({ level }) => level === group[0]?.level);
    const lead = strongest.find(canMend) ?? strongest[0];
    return lead ? [{ lead, beside: group.filter((nudge) => nudge !== lead) }] : [];
  });
}

const canMend = ({ fixes }: Nudge): boolean => fixes.some(({ kind }) => kind === 'edit');

const about =
  ({ spans }: Nudge) =>
  (other: Nudge): boolean =>
    !addsWords(other) && other.spans.some((theirs) => spans.some((ours) => overlaps(theirs, ours)));

const addsWords = ({ fixes }: Nudge): boolean => fixes.some((fix) => fix.kind === 'edit' && fix.edit.start === fix.edit.end);

/** Said here and not taken from the model, whose schemas no page is to load. */
const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
