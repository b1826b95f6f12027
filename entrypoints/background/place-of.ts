// Which place a profile takes when somebody follows it: the first, that of a further school, or nobody's.
import type { Ruled } from './under-ruling';

export type Place = 'first' | 'beside' | null;

/** Returns the place that a profile takes when somebody follows it. `null`: it takes nobody's. What lies under a school in force joins that from below; what is in force already stays where it is. */
export function placeOf(profileId: string, beside: boolean, { schools, locked }: Pick<Ruled, 'schools' | 'locked'>): Place {
  if (overIt(schools, profileId)) return null;
  const isSet = locked.includes('profileId');
  if (!beside && !isSet) return 'first';
  return schools.some(({ profile }) => profile.id === profileId) ? null : 'beside';
}

/** The school in force that lies upon it, directly or upon what does. */
export const overIt = (schools: Ruled['schools'], profileId: string) =>
  schools.find(({ under }) => under.includes(profileId)) ?? null;
