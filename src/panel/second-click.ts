// The second click of a double click belongs where the first one fell: what it pressed may have done its work and gone, and the site's button come to lie there.

/** Where and when a mouse went down. */
export interface Press {
  /** Whether it fell on an element of ours. */
  ours: boolean;
  /** In milliseconds, by any one clock. */
  at: number;
  x: number;
  y: number;
}

/** As long as systems wait by default for the second click of a double click, and as far as a hand trembles between the two. */
const WITHIN_MS = 500;
const WITHIN_PX = 6;

/** Returns a judge of one press after another: is it the second of a double click of ours, though it falls on something else? */
export function createSecondClick(): (press: Press) => boolean {
  let first: Press | null = null;
  return (press) => {
    if (press.ours) first = press;
    if (press.ours || !first || press.at - first.at > WITHIN_MS) return false;
    return Math.abs(press.x - first.x) <= WITHIN_PX && Math.abs(press.y - first.y) <= WITHIN_PX;
  };
}
