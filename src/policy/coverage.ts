// How much of a policy is looked for: which clauses are, which are not yet, and which nothing on a screen can show.
import type { Clause, Profile, Rule } from '../model/profile';

/** `checked`: at least one rule looks for it; `waiting`: none of its rules is there yet; `never`: it says why not. */
export type Standing = 'checked' | 'waiting' | 'never';

/** How one clause stands. */
export interface ClauseCoverage {
  clause: Clause;
  standing: Standing;
  /** What is looked for, and for each check the contexts in which the profile asks for it. */
  seen: readonly { check: string; rules: readonly Rule[] }[];
  /** Checks that it names and nothing answers yet. */
  missing: readonly string[];
}

/** The figures of one policy. */
export interface Figures {
  clauses: number;
  checked: number;
  waiting: number;
  never: number;
  /** For every check that the policy names, how many clauses it serves; those that serve most stand first. */
  checks: readonly { check: string; clauses: number; known: boolean }[];
}

/** Returns each clause in the policy's order with what looks for it. `known`: the rules that this version can see. */
export function coverageOf({ clauses, rules }: Profile, known: ReadonlySet<string>): ClauseCoverage[] {
  return clauses.map((clause) => {
    const asked = clause.checks.map((check) => ({
      check,
      rules: rules.filter((rule) => rule.clause === clause.id && rule.check === check),
    }));
    const isSeen = ({ check, rules }: (typeof asked)[number]) => known.has(check) && rules.length > 0;
    const seen = asked.filter(isSeen);
    const missing = asked.filter((one) => !isSeen(one)).map(({ check }) => check);
    return { clause, standing: clause.checks.length === 0 ? 'never' : seen.length > 0 ? 'checked' : 'waiting', seen, missing };
  });
}

/** Returns the same in figures. */
export function figuresOf(profile: Profile, known: ReadonlySet<string>): Figures {
  const covered = coverageOf(profile, known);
  const count = (standing: Standing) => covered.filter((one) => one.standing === standing).length;
  const checks = [...new Set(profile.clauses.flatMap((clause) => clause.checks))].map((check) => ({
    check,
    clauses: profile.clauses.filter((clause) => clause.checks.includes(check)).length,
    known: known.has(check),
  }));
  return {
    clauses: covered.length,
    checked: count('checked'),
    waiting: count('waiting'),
    never: count('never'),
    checks: checks.sort((a, b) => b.clauses - a.clauses || (a.check < b.check ? -1 : 1)),
  };
}
