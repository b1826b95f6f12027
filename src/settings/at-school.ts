// The settings as they hold at one of several schools, and without one.
import type { AlsoSchool, Settings } from './schema';

/** Returns the settings at the first school: accounts that were listed for another are not its own. */
export const atFirst = (settings: Settings, profileId: string): Settings => ({
  ...settings,
  schoolAccounts: settings.schoolAccounts.filter((account) => (account.profileId ?? profileId) === profileId),
});

/** What the person added to the first school's calendar says nothing of another's. Their own days off hold everywhere. */
const noDaysAdded = (): Pick<Settings, 'schoolDays' | 'bankHolidays'> => ({ schoolDays: [], bankHolidays: null });

/** Returns the settings at a further school: its own hours and calendar, and the accounts that were listed for it. */
export const atOther = (settings: Settings, { profileId, workingHours, breaks }: AlsoSchool): Settings => ({
  ...settings,
  ...{ workingHours, breaks, timeZone: null },
  ...noDaysAdded(),
  schoolAccounts: settings.schoolAccounts.filter((account) => account.profileId === profileId),
});

/** Returns what to change so that a school is in force no more; of several, the next takes the first's place with its hours. */
export function withoutSchool({ profileId: first, alsoSchools, schoolAccounts }: Settings, gone: string): Partial<Settings> {
  const rest = alsoSchools.filter(({ profileId }) => profileId !== gone);
  const change = {
    ...(rest.length < alsoSchools.length ? { alsoSchools: rest } : {}),
    ...(schoolAccounts.some(({ profileId }) => profileId === gone)
      ? { schoolAccounts: schoolAccounts.filter(({ profileId }) => profileId !== gone) }
      : {}),
  };
  if (first !== gone) return change;
  const [next, ...others] = rest;
  if (!next) return { ...change, profileId: null };
  const { profileId, workingHours, breaks } = next;
  // What was listed for the first without its name would become the next one's.
  const accounts = schoolAccounts.filter((account) => account.profileId !== undefined && account.profileId !== gone);
  return { profileId, workingHours, breaks, timeZone: null, ...noDaysAdded(), alsoSchools: others, schoolAccounts: accounts };
}
