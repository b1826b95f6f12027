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
  const matters: { lead: Nudge; beside: Nudge[] }[] = [];
  for (const nudge of nudges) {
    const same = addsWords(nudge) ? undefined : matters.find(({ lead, beside }) => [lead, ...beside].some(about(nudge)));
    if (same) same.beside.push(nudge);
    else matters.push({ lead: nudge, beside: [] });
  }
  return matters;
}

const about =
  ({ spans }: Nudge) =>
  (other: Nudge): boolean =>
    !addsWords(other) && other.spans.some((theirs) => spans.some((ours) => overlaps(theirs, ours)));

const addsWords = ({ fixes }: Nudge): boolean => fixes.some((fix) => fix.kind === 'edit' && fix.edit.start === fix.edit.end);

/** Said here and not taken from the model, whose schemas no page is to load. */
const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
