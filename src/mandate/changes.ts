// Says in words what is different in a newer profile, for the staff whose policy it is.
import type { Clause, Profile } from '../model/profile';
import { words } from './news-words';

/** Returns a few sentences; at least one. `before` is null when there was none. */
export function changesBetween(before: Profile | null, after: Profile): string[] {
  if (!before) return [words().checkedAgainst(after.identity.name)];
  const said = [
    ...(before.identity.name === after.identity.name ? [] : [words().renamed(after.identity.name)]),
    ...(before.id === after.id ? [] : [words().otherId(after.id, before.id)]),
    ...clauseChanges(before, after),
    ...OTHERS.flatMap((part) => (same(before[part], after[part]) ? [] : [words().parts[part]])),
  ];
  return said.length > 0 ? said : [words().nothing];
}

const OTHERS = ['rules', 'calendar', 'disclaimers', 'contacts', 'lists', 'roster', 'documents'] as const;

/** So many are named; of more, only their number is told. */
const NAMED = 3;

function clauseChanges(before: Profile, after: Profile): string[] {
  const [old, now] = [byId(before), byId(after)];
  const added = after.clauses.filter(({ id }) => !old.has(id));
  const gone = before.clauses.filter(({ id }) => !now.has(id));
  const changed = after.clauses.filter((clause) => old.has(clause.id) && !same(old.get(clause.id), clause));
  return [...told(added, words().added), ...told(changed, words().changed), ...told(gone, words().gone)];
}

const byId = ({ clauses }: Profile) => new Map(clauses.map((clause) => [clause.id, clause]));

function told(clauses: readonly Clause[], say: (count: number, which: string) => string): string[] {
  if (clauses.length === 0) return [];
  const named = clauses.slice(0, NAMED).map(({ summary }) => words().clause(short(summary)));
  const rest = clauses.length - named.length;
  const which = rest > 0 ? words().andMore(named.join(', '), rest) : named.join(', ');
  return [say(clauses.length, which)];
}

const short = (text: string): string => {
  const plain = text.replace(/\.$/, '');
  return plain.length > 100 ? `${plain.slice(0, 99).trimEnd()}…` : plain;
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
