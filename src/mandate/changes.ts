// Says in words what is different in a newer profile, for the staff whose policy it is.
import type { Clause, Profile } from '../model/profile';

/** Returns a few sentences; at least one. `before` is null when there was none. */
export function changesBetween(before: Profile | null, after: Profile): string[] {
  if (!before) return [`Your drafts are now checked against the policy of ${after.identity.name}.`];
  const said = [
    ...(before.identity.name === after.identity.name ? [] : [`The school is now called ${after.identity.name}.`]),
    ...(before.id === after.id
      ? []
      : [
          `The profile is now called “${after.id}”, and was “${before.id}” before: a school’s that lies upon that no longer finds it.`,
        ]),
    ...clauseChanges(before, after),
    ...OTHERS.flatMap(([part, sentence]) => (same(before[part], after[part]) ? [] : [sentence])),
  ];
  return said.length > 0 ? said : ['Nothing that concerns you is different.'];
}

const OTHERS = [
  ['rules', 'What is looked for, or how strongly it is said, has changed.'],
  ['calendar', 'Working hours, breaks, terms or closures have changed.'],
  ['disclaimers', 'The wording for “views my own” has changed.'],
  ['contacts', 'The people to turn to have changed.'],
  ['lists', 'Names and terms that the policy speaks of have changed.'],
  ['roster', 'The school’s list of pupils has changed.'],
  ['documents', 'The policy’s documents have changed.'],
] as const satisfies readonly (readonly [keyof Profile, string])[];

/** So many are named; of more, only their number is told. */
const NAMED = 3;

function clauseChanges(before: Profile, after: Profile): string[] {
  const [old, now] = [byId(before), byId(after)];
  const added = after.clauses.filter(({ id }) => !old.has(id));
  const gone = before.clauses.filter(({ id }) => !now.has(id));
  const changed = after.clauses.filter((clause) => old.has(clause.id) && !same(old.get(clause.id), clause));
  return [
    ...told(added, 'is new', 'are new'),
    ...told(changed, 'has changed', 'have changed'),
    ...told(gone, 'no longer stands', 'no longer stand'),
  ];
}

const byId = ({ clauses }: Profile) => new Map(clauses.map((clause) => [clause.id, clause]));

function told(clauses: readonly Clause[], one: string, many: string): string[] {
  if (clauses.length === 0) return [];
  const named = clauses.slice(0, NAMED).map(({ summary }) => `“${short(summary)}”`);
  const rest = clauses.length - named.length;
  const which = rest > 0 ? `${named.join(', ')} and ${rest} more` : named.join(', ');
  return [clauses.length === 1 ? `One clause ${one}: ${which}.` : `${clauses.length} clauses ${many}: ${which}.`];
}

const short = (text: string): string => {
  const plain = text.replace(/\.$/, '');
  return plain.length > 100 ? `${plain.slice(0, 99).trimEnd()}…` : plain;
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
