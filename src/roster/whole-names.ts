// Finds whole names among the words of a run: a given name and a surname of the same pupil, in any order.
import type { NamePart } from '../model/roster';
import type { LookUp, Pair } from './look-up';
import { PARTICLES } from './name-words';
import { partsOf, type Unit } from './units';

export interface Found {
  start: number;
  end: number;
  part: NamePart;
  exact: boolean;
  partial?: boolean;
  sounds?: boolean;
  inflected?: boolean;
  group: number;
}

/** How many words may stand between the two: a middle name, or particles. */
const REACH = 3;

/** Returns the names; of those over the same words, one that covers them all. */
export function findWholeNames(units: readonly Unit[], look: LookUp): Found[] {
  const found = units.flatMap((a, index) => {
    const own = withinOne(a, look);
    const straight = units[index + 1];
    // Most words are nobody's, and only the next one counts.
    if (straight && !isListed(a) && straight.start >= a.end && !PARTICLES.has(straight.letters)) {
      const whole = pairOf(a, straight, look, 0);
      if (whole) own.push({ start: a.start, end: straight.end, part: 'full', ...whole });
      return own;
    }
    // Units stand in the order in which they start, so all that is between the two is in sight as well.
    const inSight = units.slice(index + 1, index + 3 + REACH);
    const next = inSight.find(({ start }) => start >= a.end);
    for (const b of inSight) {
      // What is not spelt so must stand straight beside the other, but for particles.
      const isBeside = b === next || (next !== undefined && PARTICLES.has(next.letters));
      if (b.start < a.end || !(isBeside || (isListed(a) && isListed(b)))) continue;
      const between = inSight.filter(({ start, end }) => start >= a.end && end <= b.start);
      if (!mayStandBetween(between)) continue;
      const whole = pairOf(a, b, look, between.filter(({ letters }) => !PARTICLES.has(letters)).length);
      if (whole) own.push({ start: a.start, end: b.end, part: 'full', ...whole });
    }
    return own;
  });
  return joinOverlapping(found);
}

const isListed = ({ facts, called }: Unit): boolean => facts.length + called.length > 0;

/** "Maya-Okafor" in one word. */
function withinOne({ start, end, facts, letters }: Unit, look: LookUp): Found[] {
  if (!letters.includes('-')) return [];
  const groups = facts.flatMap((a, index) => facts.slice(index + 1).map((b) => look.pair(a.id, b.id)));
  const found = groups.find((each) => each !== null);
  return found ? [{ start, end, part: 'full', exact: true, ...found }] : [];
}

const mayStandBetween = (between: readonly Unit[]): boolean => {
  const strange = between.filter(({ facts, called, letters }) => facts.length + called.length === 0 && !PARTICLES.has(letters));
  return between.length <= REACH && strange.length <= 1 && !strange.some(({ letters }) => NEVER_BETWEEN.has(letters));
};

const NEVER_BETWEEN: ReadonlySet<string> = new Set(
  'and or to with for from at in on the is was has not but than then in ali pa'.split(' '),
);

type How = Omit<Found, 'start' | 'end' | 'part'>;

/** Most words of a draft are nobody's, and the dearest questions are those for what is nearly somebody's: each waits for the one before. */
function pairOf(a: Unit, b: Unit, look: LookUp, apart: number): How | null {
  if (!isListed(a) && !isListed(b)) return apart > 0 ? null : nearPair(a, b, look);
  const [idsA, idsB] = [idsOf(a), idsOf(b)];
  const exact = firstPair(idsA, () => idsB, look);
  // "Lloyd-Price" holds both surnames, and so no half.
  if (exact !== null) return { exact: true, ...exact, partial: exact.partial && a.facts.length < 2 && b.facts.length < 2 };
  // One slip in all, and only side by side.
  if (apart > 0) return null;
  const either = (of: (unit: Unit, look: LookUp) => readonly number[]): Pair | null =>
    firstPair(idsA, () => of(b, look), look) ?? (idsB.length > 0 ? firstPair(of(a, look), () => idsB, look) : null);
  const inflected = either(inflectedIds) ?? bothInflected(a, b, look);
  if (inflected) return { exact: false, inflected: true, ...inflected };
  const alike = either(alikeIds);
  if (alike) return { exact: false, sounds: true, ...alike };
  const near = either(nearIds) ?? bothNear(a, b, look);
  return near && { exact: false, ...near };
}

/** The same of two words neither of which is on the list as it stands. */
function nearPair(a: Unit, b: Unit, look: LookUp): How | null {
  const inflected = bothInflected(a, b, look);
  if (inflected) return { exact: false, inflected: true, ...inflected };
  const near = bothNear(a, b, look);
  return near && { exact: false, ...near };
}

const bothInflected = (a: Unit, b: Unit, look: LookUp): Pair | null =>
  firstPair(inflectedIds(a, look), () => inflectedIds(b, look), look);

const idsOf = ({ facts, called }: Unit): number[] => [...facts, ...called].map(({ id }) => id);
const inflectedIds = ({ letters }: Unit, look: LookUp): number[] => look.inflected(letters).map(({ id }) => id);
const alikeIds = ({ letters }: Unit, look: LookUp): readonly number[] => look.alike(letters);

/** In "Boateng-Mensaah" the slip is in one of the two. */
function nearIds({ letters }: Unit, look: LookUp): readonly number[] {
  const parts = partsOf(letters);
  return parts.length > 1 ? [...look.near(parts.join('')), ...parts.flatMap(look.near)] : look.near(letters);
}

/** A slip in each: two words so long do not meet a pupil's by chance. */
function bothNear(a: Unit, b: Unit, look: LookUp): Pair | null {
  if (Math.min(a.letters.length, b.letters.length) < 5 || a.letters.length + b.letters.length < 13) return null;
  return firstPair(nearIds(a, look), () => nearIds(b, look), look);
}

function firstPair(as: readonly number[], bs: () => readonly number[], { pair }: LookUp): Pair | null {
  if (as.length === 0) return null;
  for (const a of as)
    for (const b of bs()) {
      const found = a === b ? null : pair(a, b);
      if (found) return found;
    }
  return null;
}

/** Names found over the same words are one: both surnames of a double one, first and middle name. */
function joinOverlapping(found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const next of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (!last || next.start >= last.end) joined.push({ ...next });
    // "Da iawn Iwan": beside the name itself, what is only near to it is another word.
    else if (last.exact !== next.exact) joined.splice(-1, 1, last.exact ? last : { ...next });
    else {
      // Two surnames beside the first name, each a half by itself.
      last.partial = false;
      last.end = Math.max(last.end, next.end);
    }
  }
  return joined;
}
