// Answers which runs of words are names on a kept list, from fingerprints alone.
import type { NamePart, PupilMatch, PupilMatcher, Roster } from '../model/roster';
import { foldName } from '../text/names/fold-name';
import { initialLetters, pairLetters } from './build-roster';
import { NO_GROUP, unpackWord, type WordFacts } from './facts-bits';
import { createFingerprint } from './fingerprint';
import { PARTICLES, slipsOf, soundOf } from './name-words';
import { remember } from './remember';
import { stemsOf } from './stems';
import { openTable } from './table';

/** Returns a matcher that remembers what it has looked up; make it once for a roster and keep it. */
export function createMatcher(roster: Roster): PupilMatcher {
  const look = createLookUp(roster);
  return {
    size: roster.count,
    match(words) {
      const units = cutUnits(words, look);
      const fulls = joinOverlapping(findFulls(units, look));
      const initials = findInitials(units, look).filter(untouched(fulls));
      const named = [...fulls, ...initials];
      const free = units.filter(untouched(named));
      const parts = free.flatMap((unit) => (unit.facts.length > 0 ? asPart(unit, true) : inflected(unit, look)));
      return [...named, ...parts].sort((a, b) => a.start - b.start).map((found) => toMatch(found, roster.groups));
    },
  };
}

/** Returns whether a stretch shares no word with those found. */
function untouched(found: readonly Found[]): (stretch: { start: number; end: number }) => boolean {
  const taken = new Set(found.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)));
  return ({ start, end }) => {
    for (let at = start; at < end; at++) if (taken.has(at)) return false;
    return true;
  };
}

/** One word, or two that are one name ("O Brien"), with the entries it may be. */
interface Unit {
  start: number;
  end: number;
  facts: readonly WordFacts[];
  letters?: string;
}

interface Found {
  start: number;
  end: number;
  part: NamePart;
  exact: boolean;
  partial?: boolean;
  sounds?: boolean;
  group: number;
}

interface LookUp {
  /** The entries that these folded letters are, spelt so or in another spelling of the same name. */
  exact(letters: string): readonly WordFacts[];
  /** The numbers of words one slip or a grammatical ending away. */
  near(letters: string): readonly number[];
  /** The numbers of words that sound so. */
  alike(letters: string): readonly number[];
  pair(a: number, b: number): Pair | null;
  initial(letter: string, facts: WordFacts): number | null;
}

interface Pair {
  group: number;
  /** The name has another surname as well. */
  partial: boolean;
}

function createLookUp(roster: Roster): LookUp {
  const table = openTable(roster.fingerprints);
  const fingerprint = createFingerprint(roster.key);
  const first = (meaning: 'pair' | 'half' | 'initial', letters: string): number | null =>
    table.find(fingerprint(meaning, letters))[0] ?? null;
  const exact = remember((letters) => {
    const facts = table.find(fingerprint('word', letters));
    return (facts.length > 0 ? facts : table.find(fingerprint('alias', letters))).map(unpackWord);
  });
  const near = remember((letters) => {
    const stems = stemsOf(letters).flatMap((stem) => exact(stem).map(({ id }) => id));
    const slips = slipsOf(letters);
    const same = [letters, ...slips].flatMap((slip) => table.find(fingerprint('slip', slip)));
    const longer = slips.filter((slip) => slip.length > 4).flatMap((slip) => exact(slip).map(({ id }) => id));
    return [...new Set([...stems, ...same, ...longer])];
  });
  const alike = remember((letters) => {
    const sound = soundOf(letters);
    return sound ? table.find(fingerprint('sound', sound)) : [];
  });
  const pair = remember((letters): Pair | null => {
    const whole = first('pair', letters);
    const half = whole === null ? first('half', letters) : null;
    return whole !== null ? { group: whole, partial: false } : half !== null ? { group: half, partial: true } : null;
  });
  const initial = remember((letters) => first('initial', letters));
  return {
    exact,
    near,
    alike,
    pair: (a, b) => pair(pairLetters(a, b)),
    initial: (letter, { id, last, first: given, knownAs }) =>
      (last ? initial(initialLetters(letter, id, 'last')) : null) ??
      (given || knownAs ? initial(initialLetters(letter, id, 'first')) : null),
  };
}

function cutUnits(words: readonly string[], { exact }: LookUp): Unit[] {
  const folded = words.map(foldName);
  return folded.flatMap((word, start): Unit[] => {
    const parts = word.split('-').filter((part) => part.length > 1);
    const facts = parts.flatMap((part) => (PARTICLES.has(part) ? [] : exact(part)));
    const joined = parts.length > 1 ? exact(parts.join('')) : [];
    const next = PARTICLES.has(word) ? (folded[start + 1] ?? '') : '';
    const withNext = next.length > 1 ? exact(word + next) : [];
    const own = { start, end: start + 1, facts: [...joined, ...facts], letters: word };
    return withNext.length > 0 ? [own, { start, end: start + 2, facts: withNext }] : [own];
  });
}

/** How many words may stand between the two: a middle name, or particles. */
const REACH = 3;

function findFulls(units: readonly Unit[], look: LookUp): Found[] {
  return units.flatMap((a, index) => {
    const found = withinOne(a, look);
    // Units stand in the order in which they start, so all that is between the two is in sight as well.
    const inSight = units.slice(index + 1, index + 3 + REACH);
    for (const b of inSight) {
      const between = inSight.filter(({ start, end }) => start >= a.end && end <= b.start);
      if (b.start < a.end || !mayStandBetween(between)) continue;
      const full = pairOf(a, b, look, between.length);
      if (full) found.push({ start: a.start, end: b.end, part: 'full', ...full });
    }
    return found;
  });
}

/** "Maya-Okafor" in one word. */
function withinOne({ start, end, facts, letters }: Unit, look: LookUp): Found[] {
  if (!letters?.includes('-')) return [];
  const groups = facts.flatMap((a, index) => facts.slice(index + 1).map((b) => look.pair(a.id, b.id)));
  const found = groups.find((each) => each !== null);
  return found ? [{ start, end, part: 'full', exact: true, ...found }] : [];
}

const mayStandBetween = (between: readonly Unit[]): boolean => {
  const strange = between.filter(({ facts, letters }) => facts.length === 0 && !PARTICLES.has(letters ?? ''));
  return between.length <= REACH && strange.length <= 1 && !strange.some(({ letters }) => NEVER_BETWEEN.has(letters ?? ''));
};

const NEVER_BETWEEN: ReadonlySet<string> = new Set(
  'and or to with for from at in on the is was has not but than then in ali pa'.split(' '),
);

function pairOf(a: Unit, b: Unit, look: LookUp, apart: number): Omit<Found, 'start' | 'end' | 'part'> | null {
  const idsA = a.facts.map(({ id }) => id);
  const idsB = b.facts.map(({ id }) => id);
  const exact = firstPair(idsA, idsB, look);
  // "Lloyd-Price" holds both surnames, and so no half.
  if (exact !== null) return { exact: true, ...exact, partial: exact.partial && a.facts.length < 2 && b.facts.length < 2 };
  // One slip in all, and only side by side: the other word must be right, or both end as Slovene grammar asks.
  if (apart > 0 || (idsA.length === 0 && idsB.length === 0 && !bothInflected(a, b))) return null;
  const alike = firstPair(idsA, b.letters ? look.alike(b.letters) : [], look);
  if (alike) return { exact: false, sounds: true, ...alike };
  const near = firstPair(idsA, nearIds(b, look), look) ?? firstPair(nearIds(a, look), idsB, look) ?? inflectedPair(a, b, look);
  return near && { exact: false, ...near };
}

const nearIds = ({ letters }: Unit, look: LookUp): readonly number[] => (letters ? look.near(letters) : []);

const bothInflected = (a: Unit, b: Unit): boolean => stemsOf(a.letters ?? '').length > 0 && stemsOf(b.letters ?? '').length > 0;

function inflectedPair(a: Unit, b: Unit, look: LookUp): Pair | null {
  if (!bothInflected(a, b)) return null;
  const ids = ({ letters }: Unit) => stemsOf(letters ?? '').flatMap((stem) => look.exact(stem).map(({ id }) => id));
  return firstPair(ids(a), ids(b), look);
}

function firstPair(as: readonly number[], bs: readonly number[], { pair }: LookUp): Pair | null {
  for (const a of as)
    for (const b of bs) {
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
    else {
      last.exact ||= next.exact;
      // Two surnames beside the first name, each a half by itself.
      last.partial = false;
      last.end = Math.max(last.end, next.end);
    }
  }
  return joined;
}

function findInitials(units: readonly Unit[], look: LookUp): Found[] {
  return units.flatMap((unit, index) =>
    unit.facts.flatMap((facts) => {
      const beside = units
        .slice(Math.max(0, index - 3), index + 4)
        .filter(({ start, end, letters }) => letters?.length === 1 && (end === unit.start || start === unit.end));
      return beside.flatMap((initial) => {
        const group = look.initial(initial.letters ?? '', facts);
        const goesBefore = initial.start < unit.start;
        if (group === null || (goesBefore ? !facts.last : !facts.first && !facts.knownAs)) return [];
        const [start, end] = goesBefore ? [initial.start, unit.end] : [unit.start, initial.end];
        return [{ start, end, part: 'initial' as const, exact: true, group }];
      });
    }),
  );
}

/** "Žigov" by itself; English words end so too, and who asks must judge. */
function inflected(unit: Unit, { exact }: LookUp): Found[] {
  const facts = (unit.letters?.length ?? 0) > 3 ? stemsOf(unit.letters ?? '').flatMap(exact) : [];
  return facts.length > 0 ? [asPart({ ...unit, facts }, false)] : [];
}

function asPart({ start, end, facts }: Unit, exact: boolean): Found {
  const known = facts.find(({ first }) => first) ?? facts.find(({ knownAs }) => knownAs) ?? facts[0]!;
  const part = known.first ? 'first' : known.knownAs ? 'known-as' : 'last';
  return { start, end, part, exact, group: facts.length === 1 ? known.group : NO_GROUP };
}

function toMatch({ start, end, part, exact, partial, sounds, group }: Found, groups: readonly string[]): PupilMatch {
  const name = groups[group];
  const how = { ...(partial ? { partial: true as const } : {}), ...(sounds ? { sounds: true as const } : {}) };
  return { tokens: [start, end], part, exact, ...how, ...(group === NO_GROUP || name === undefined ? {} : { group: name }) };
}
