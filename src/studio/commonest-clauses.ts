// Which clauses of a policy staff meet most often, by a rule that can be told: for a sheet on the staffroom wall.
import type { Clause, Profile } from '../model/profile';
import { compareLevels, type Level, type Modality } from '../model/words';
import { coverageOf } from '../policy/coverage';

export interface CommonClause {
  readonly clause: Clause;
  /** The strongest way in which a draft can touch it; `null` where nothing looks for it. */
  readonly level: Level | null;
}

/** How firmly a clause binds; what only permits binds nobody. */
const BINDING: Readonly<Record<Modality, number>> = { 'must-not': 3, must: 3, 'should-not': 2, should: 2, duty: 1, may: 0 };

/** The rule in words, for whoever reads the sheet. */
export const HOW_CHOSEN =
  'Chosen from what can be seen in a draft: one clause for each matter before a second for any, the matter with most example drafts in the school’s profile first, and of one matter the clause that holds a post before one that warns, and “must” before “should”.';

/**
 * Returns up to `count` clauses, those met most often first. A clause belongs to the check that looks for it most strongly. The matters
 * take turns: first those with most examples, then those that are spoken of most strongly. Within a matter goes first what holds before
 * what warns, must before should, what is looked for in more contexts, and what stands first in the policy. Where too few clauses can be
 * seen in a draft, the firmest of the others follow.
 */
export function commonestClauses(profile: Profile, known: ReadonlySet<string>, count = 10): CommonClause[] {
  const weighed = weigh(profile, known);
  const matters = new Map<string, Weighed[]>();
  for (const one of weighed.filter(isSeen).sort(firmestFirst)) matters.set(one.check, [...(matters.get(one.check) ?? []), one]);
  const examples = examplesByCheck(profile);
  const turns = [...matters].sort(
    ([a, [bestA]], [b, [bestB]]) => (examples.get(b) ?? 0) - (examples.get(a) ?? 0) || firmestFirst(bestA!, bestB!),
  );
  const seen = inTurns(turns.map(([, clauses]) => clauses));
  const others = weighed.filter((one) => !isSeen(one)).sort(firmestFirst);
  return [...seen, ...others].slice(0, count).map(({ clause, level }) => ({ clause, level }));
}

interface Weighed {
  readonly clause: Clause;
  readonly level: Level | null;
  /** What looks for it most strongly; empty where nothing does. */
  readonly check: string;
  /** In how many contexts it is looked for. */
  readonly contexts: number;
}

function weigh(profile: Profile, known: ReadonlySet<string>): Weighed[] {
  return coverageOf(profile, known).map(({ clause, seen }) => {
    const rules = seen.flatMap((one) => one.rules);
    const [strongest] = [...rules].sort((a, b) => compareLevels(b.level, a.level));
    return { clause, level: strongest?.level ?? null, check: strongest?.check ?? '', contexts: rules.length };
  });
}

const isSeen = ({ level }: Weighed): boolean => level !== null;

/** Sorting keeps the policy's order among equals. */
const firmestFirst = (a: Weighed, b: Weighed): number =>
  (a.level && b.level ? compareLevels(b.level, a.level) : 0) ||
  BINDING[b.clause.modality] - BINDING[a.clause.modality] ||
  b.contexts - a.contexts;

function examplesByCheck({ examples = [] }: Profile): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { expect } of examples)
    for (const rule of new Set(expect.map((one) => one.rule))) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** The first of each, then the second of each, and so on. */
function inTurns<Item>(queues: readonly (readonly Item[])[]): Item[] {
  const rounds = Math.max(0, ...queues.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) => queues.flatMap((queue) => queue.slice(round, round + 1))).flat();
}
