// The contexts in which one check touches one clause, those that read alike told once.
import type { Rule } from '../model/profile';
import type { Level } from '../model/words';
import { contextWords } from './context-words';

/** How staff call rules and what a card says for each of their kinds. */
export interface RuleWords {
  titleOf(rule: string): string;
  kindsOf(rule: string): Readonly<Record<string, string>>;
}

export interface Context {
  readonly level: Level;
  readonly words: string;
  /** What the card says in the cases that are meant; `[]` when all are. */
  readonly kinds: readonly string[];
}

/** Returns them in the profile's order. `rules` are those of one check. `wordsOf`: how a context is told where it is read. */
export function contextsOf(rules: readonly Rule[], names: RuleWords, wordsOf = contextWords): Context[] {
  const contexts = new Map<string, { level: Level; words: string; kinds: Set<string> }>();
  for (const rule of rules) {
    const words = wordsOf(rule.when, names.titleOf);
    const key = `${rule.level} ${words}`;
    const context = contexts.get(key) ?? { level: rule.level, words, kinds: new Set() };
    for (const kind of kindsOf(rule, names)) context.kinds.add(kind);
    contexts.set(key, context);
  }
  return [...contexts.values()].map(({ level, words, kinds }) => ({ level, words, kinds: limited(kinds, rules, names) }));
}

function kindsOf({ check, when: { kinds, exceptKinds } }: Rule, names: Pick<RuleWords, 'kindsOf'>): string[] {
  return Object.keys(names.kindsOf(check)).filter((kind) => (!kinds || kinds.includes(kind)) && !exceptKinds?.includes(kind));
}

/** What is limited to everything is not limited. */
function limited(kinds: ReadonlySet<string>, [rule]: readonly Rule[], names: Pick<RuleWords, 'kindsOf'>): string[] {
  const sentences = Object.entries(rule ? names.kindsOf(rule.check) : {});
  if (kinds.size === sentences.length) return [];
  return sentences.flatMap(([kind, sentence]) => (kinds.has(kind) ? sentence : []));
}
