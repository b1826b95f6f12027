// Whose policies speak in some nudges, in words.
import type { Nudge } from '../model/nudge';
import { words } from './words';

type OfSchool = Pick<Nudge, 'school'>;

/** Returns the schools' names, each once, in the order of their strongest nudge. */
export const schoolsOf = (nudges: readonly OfSchool[]): string[] => [...new Set(nudges.map(({ school }) => school.name))];

/** "A", "A and B", "A, B and C", or the same with "or". */
export const listed = (names: readonly string[], joint: 'and' | 'or' = 'and'): string =>
  names.length < 2 ? names.join('') : words()[joint](names.slice(0, -1).join(', '), names.at(-1) ?? '');

/** Returns whether it must be said of each clause whose it is: there are more than one school's, or some are a trust's. */
export const isOfSeveral = (nudges: readonly Nudge[]): boolean => {
  const whose = nudges.flatMap(({ clause, alsoTouches }) => [clause, ...alsoTouches].map((each) => each.whose));
  return new Set([...schoolsOf(nudges), ...whose]).size > 1;
};

/** Returns whose policy speaks; empty where nothing does. */
export function policyWords(nudges: readonly OfSchool[]): string {
  const schools = schoolsOf(nudges);
  const [first] = schools;
  if (first === undefined) return '';
  return schools.length === 1 ? words().policyOf(first) : words().policiesOf(listed(schools));
}
