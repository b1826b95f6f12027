// Which clauses of a policy staff meet most often, by a rule that can be told: for a sheet on the staffroom wall.
import type { Clause, Profile, Rule } from '../model/profile';
import { compareLevels, type Level, type Modality } from '../model/words';
import { coverageOf } from '../policy/coverage';
import { words } from './words';

export interface CommonClause {
  readonly clause: Clause;
  /** The strongest way in which a draft can touch it; `null` where nothing looks for it. */
  readonly level: Level | null;
}

/** How firmly a clause binds; what only permits binds nobody. */
const BINDING: Readonly<Record<Modality, number>> = { 'must-not': 3, must: 3, 'should-not': 2, should: 2, duty: 1, may: 0 };

/** The rule in words, for whoever reads the sheet. */
export const howChosen = (): string => words().howChosen;

/**
 * Returns up to `count` clauses, those met most often first. The matters (checks) take turns: first those with most examples, then those
 * that are spoken of most strongly. At its turn each gives the best of its clauses that is not there yet: what stands by itself before
 * what leans on the clause before it, what holds a post before what warns, must before should, and then what a card would name first. What
 * holds on one's own account goes before what holds on the school's alone. Where too few clauses can be seen in a draft, the firmest of
 * the others follow.
 */
export function commonestClauses(profile: Profile, known: ReadonlySet<string>, count = 10): CommonClause[] {
  const matters = mattersOf(profile, known);
  const examples = examplesByCheck(profile);
  const turns = [...matters].sort(
    ([a, [bestA]], [b, [bestB]]) => (examples.get(b) ?? 0) - (examples.get(a) ?? 0) || strongest(bestA!, bestB!),
  );
  const chosen = inTurns(turns.map(([, clauses]) => clauses));
  const taken = new Set(chosen.map(({ clause }) => clause));
  const others = profile.clauses
    .filter((clause) => !taken.has(clause))
    .map((clause): Weighed => ({ clause, level: null, isOwn: true, place: 0 }))
    .sort(bestFirst);
  return [...chosen, ...others].slice(0, count).map(({ clause, level }) => ({ clause, level }));
}

/** Longer than anybody reads on a wall. */
const MOST_WORDING = 320;

/** Returns the clause in the school's own words where they are there and short, otherwise as it is summed up. */
export const shortWords = ({ wording, summary }: Pick<Clause, 'wording' | 'summary'>): string =>
  wording !== undefined && wording.length <= MOST_WORDING ? wording : summary;

/** A clause as it serves one matter. */
interface Weighed {
  readonly clause: Clause;
  readonly level: Level | null;
  /** It holds on one's own account. */
  readonly isOwn: boolean;
  /** Its rule's place in the profile: of two that are equally strong, a card names the clause of the first. */
  readonly place: number;
}

/** For each check that this version has eyes for, the clauses that it looks for, best first. */
function mattersOf(profile: Profile, known: ReadonlySet<string>): Map<string, Weighed[]> {
  const matters = new Map<string, Weighed[]>();
  for (const { clause, seen } of coverageOf(profile, known))
    for (const { check, rules } of seen) matters.set(check, [...(matters.get(check) ?? []), weighed(clause, rules, profile)]);
  for (const clauses of matters.values()) clauses.sort(bestFirst);
  return matters;
}

function weighed(clause: Clause, rules: readonly Rule[], profile: Profile): Weighed {
  const own = rules.filter(({ when }) => when.accounts?.includes('personal') ?? true);
  const [first] = (own.length > 0 ? [...own] : [...rules]).sort(
    (a, b) => compareLevels(b.level, a.level) || profile.rules.indexOf(a) - profile.rules.indexOf(b),
  );
  return { clause, level: first!.level, isOwn: own.length > 0, place: profile.rules.indexOf(first!) };
}

/** Begins or ends with a word that points to what was said before. */
const LEANS = /^(it|its|that|this|these|those|they|such)\b|\b(also|either|too)\b|\b(it|them)\W*$/i;

const strongest = (a: Weighed, b: Weighed): number => (a.level && b.level ? compareLevels(b.level, a.level) : 0);

/** Sorting keeps the policy's order among equals. */
const bestFirst = (a: Weighed, b: Weighed): number =>
  Number(LEANS.test(told(a))) - Number(LEANS.test(told(b))) ||
  Number(b.isOwn) - Number(a.isOwn) ||
  strongest(a, b) ||
  BINDING[b.clause.modality] - BINDING[a.clause.modality] ||
  a.place - b.place;

const told = ({ clause }: Weighed): string => shortWords(clause);

function examplesByCheck({ examples = [] }: Profile): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { expect } of examples)
    for (const rule of new Set(expect.map((one) => one.rule))) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** Each gives one in its turn, round after round, until none has any left; a clause is given once. */
function inTurns(matters: readonly (readonly Weighed[])[]): Weighed[] {
  const given = new Map<Clause, Weighed>();
  for (let before = -1; before < given.size; ) {
    before = given.size;
    for (const clauses of matters) {
      const next = clauses.find(({ clause }) => !given.has(clause));
      if (next) given.set(next.clause, next);
    }
  }
  return [...given.values()];
}
