// Answers which runs of words are names on a kept list, from fingerprints alone.
import type { PupilMatch, PupilMatcher, Roster } from '../model/roster';
import { remember } from '../text/remember';
import { NO_GROUP } from './facts-bits';
import { createLookUp, type LookUp } from './look-up';
import { PARTICLES } from './name-words';
import { cutUnits, type Unit } from './units';
import { type Found, findWholeNames } from './whole-names';

/** Returns a matcher that remembers what it has looked up; make it once for a roster and keep it. */
export function createMatcher(roster: Roster): PupilMatcher {
  const look = createLookUp(roster);
  const matchWord = remember((word) => matchAll([word], roster, look));
  return {
    size: roster.count,
    match: (words) => (words.length === 1 ? matchWord(words[0]!) : matchAll(words, roster, look)),
  };
}

function matchAll(words: readonly string[], { groups }: Roster, look: LookUp): PupilMatch[] {
  const units = cutUnits(words, look);
  const wholes = findWholeNames(units, look);
  const initials = findInitials(units, look).filter(untouched(wholes));
  const named = [...wholes, ...initials];
  const parts = units.filter(untouched(named)).flatMap((unit) => partsIn(unit, look));
  return [...named, ...parts].sort((a, b) => a.start - b.start).map((found) => toMatch(found, groups));
}

/** Returns whether a stretch shares no word with those found. */
function untouched(found: readonly Found[]): (stretch: { start: number; end: number }) => boolean {
  if (found.length === 0) return () => true;
  const taken = new Set(found.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)));
  return ({ start, end }) => {
    for (let at = start; at < end; at++) if (taken.has(at)) return false;
    return true;
  };
}

function findInitials(units: readonly Unit[], look: LookUp): Found[] {
  return units.flatMap((unit, index) =>
    [...unit.facts, ...unit.called].flatMap((facts) => {
      const beside = [initialBefore(units, index), initialAfter(units, index)].filter((initial) => initial !== undefined);
      return beside.flatMap((initial) => {
        const group = look.initial(initial.letters, facts);
        const goesBefore = initial.start < unit.start;
        if (group === null || (goesBefore ? !facts.last : !facts.first && !facts.knownAs)) return [];
        const [start, end] = goesBefore ? [initial.start, unit.end] : [unit.start, initial.end];
        return [{ start, end, part: 'initial' as const, exact: true, group }];
      });
    }),
  );
}

/** The single letter before a word, over the particles of a surname: "Z. van den Berg". */
function initialBefore(units: readonly Unit[], index: number): Unit | undefined {
  const { start } = units[index]!;
  const before = units.slice(Math.max(0, index - 4), index).filter(({ end }) => end <= start);
  const nearest = before.findLast(({ letters }) => letters !== '' && !PARTICLES.has(letters));
  return nearest?.letters.length === 1 ? nearest : before.findLast(({ end, letters }) => end === start && letters.length === 1);
}

const initialAfter = (units: readonly Unit[], index: number): Unit | undefined =>
  units.slice(index + 1, index + 4).find(({ start, letters }) => start === units[index]!.end && letters.length === 1);

/** A part of a name; "Žigov" and "Okafors" by themselves as well, and as other words end so too, who asks must judge. */
function partsIn(unit: Unit, look: LookUp): Found[] {
  if (unit.facts.length > 0) return [asPart(unit, unit.facts, true)];
  if (unit.called.length > 0) return [asPart(unit, unit.called, true)];
  const facts = unit.letters.length > 2 ? look.inflected(unit.letters) : [];
  return facts.length > 0 ? [{ ...asPart(unit, facts, false), inflected: true }] : [];
}

function asPart({ start, end }: Unit, facts: Unit['facts'], exact: boolean): Found {
  const known = facts.find(({ first }) => first) ?? facts.find(({ knownAs }) => knownAs) ?? facts[0]!;
  const part = known.first ? 'first' : known.knownAs ? 'known-as' : 'last';
  return { start, end, part, exact, group: facts.length === 1 ? known.group : NO_GROUP };
}

function toMatch({ start, end, part, exact, partial, sounds, inflected, group }: Found, groups: readonly string[]): PupilMatch {
  const name = groups[group];
  const how = {
    ...(partial ? { partial: true as const } : {}),
    ...(sounds ? { sounds: true as const } : {}),
    ...(inflected ? { inflected: true as const } : {}),
  };
  return { tokens: [start, end], part, exact, ...how, ...(group === NO_GROUP || name === undefined ? {} : { group: name }) };
}
