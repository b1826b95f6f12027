// Scores of the check command: what was nudged against what was expected, rule by rule. Arithmetic only.

/** One draft's labels and the rules it was nudged for. */
export interface Outcome {
  id: string;
  policy: string;
  expect: readonly string[];
  allow: readonly string[];
  got: readonly string[];
}

export interface Tally {
  /** Expected and given. */
  hits: number;
  /** Given, neither expected nor allowed. */
  alarms: number;
  /** Expected and not given. */
  misses: number;
}

export interface Figures extends Tally {
  /** `null` where nothing was given, so that there is nothing to be right about. */
  precision: number | null;
  /** `null` where nothing was expected. */
  recall: number | null;
  f1: number | null;
}

export interface Score {
  drafts: number;
  rules: ReadonlyMap<string, Figures>;
  together: Figures;
  /** Drafts that expect nothing, and those of them that were given something not allowed. */
  innocent: number;
  alerted: number;
  /** Alerts in a hundred innocent drafts; `null` without innocent drafts. */
  alertsPerHundred: number | null;
}

export interface Confusion {
  id: string;
  rule: string;
  kind: 'miss' | 'alarm';
}

/** Returns the figures of a set of drafts. A rule given twice in one draft counts once; an allowed rule never counts. */
export function score(outcomes: readonly Outcome[]): Score {
  const tallies = new Map<string, Tally>();
  const tallyOf = (rule: string): Tally => {
    const tally = tallies.get(rule) ?? { hits: 0, alarms: 0, misses: 0 };
    tallies.set(rule, tally);
    return tally;
  };
  for (const outcome of outcomes) {
    for (const rule of new Set(outcome.expect)) tallyOf(rule)[outcome.got.includes(rule) ? 'hits' : 'misses'] += 1;
    for (const rule of alarmsOf(outcome)) tallyOf(rule).alarms += 1;
  }
  const innocent = outcomes.filter(({ expect }) => expect.length === 0);
  const alerted = innocent.filter((outcome) => alarmsOf(outcome).length > 0).length;
  const sorted = [...tallies].sort(([a], [b]) => a.localeCompare(b));
  return {
    drafts: outcomes.length,
    rules: new Map(sorted.map(([rule, tally]) => [rule, figuresOf(tally)])),
    together: figuresOf(sum([...tallies.values()])),
    innocent: innocent.length,
    alerted,
    alertsPerHundred: innocent.length ? (100 * alerted) / innocent.length : null,
  };
}

/** Returns every miss and every false alarm, in the order of the drafts. */
export const confusions = (outcomes: readonly Outcome[]): Confusion[] =>
  outcomes.flatMap((outcome) => [
    ...missesOf(outcome).map((rule): Confusion => ({ id: outcome.id, rule, kind: 'miss' })),
    ...alarmsOf(outcome).map((rule): Confusion => ({ id: outcome.id, rule, kind: 'alarm' })),
  ]);

const missesOf = ({ expect, got }: Outcome): string[] => [...new Set(expect)].filter((rule) => !got.includes(rule));

const alarmsOf = ({ expect, allow, got }: Outcome): string[] =>
  [...new Set(got)].filter((rule) => !expect.includes(rule) && !allow.includes(rule));

const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((a, b) => ({ hits: a.hits + b.hits, alarms: a.alarms + b.alarms, misses: a.misses + b.misses }), {
    hits: 0,
    alarms: 0,
    misses: 0,
  });

function figuresOf({ hits, alarms, misses }: Tally): Figures {
  return {
    hits,
    alarms,
    misses,
    precision: hits + alarms ? hits / (hits + alarms) : null,
    recall: hits + misses ? hits / (hits + misses) : null,
    f1: hits + alarms + misses ? (2 * hits) / (2 * hits + alarms + misses) : null,
  };
}
