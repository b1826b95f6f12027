// The settings as they hold at one of several schools, and without one.
import { AlsoSchool, MOST_ACCOUNTS, type Settings } from './schema';

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

/** Returns what to change so that a school is the first. A further one changes places with it, each keeping its hours and accounts. */
export function asFirst(settings: Settings, chosen: string | null): Partial<Settings> {
  const { profileId: before, workingHours, breaks, alsoSchools, schoolAccounts } = settings;
  const next = alsoSchools.find(({ profileId }) => profileId === chosen);
  if (!next || chosen === before) return { profileId: chosen };
  const stepsBack = before === null ? [] : [{ profileId: before, workingHours, breaks }];
  return {
    ...next,
    timeZone: null,
    alsoSchools: alsoSchools.flatMap((one) => (one === next ? stepsBack : [one])),
    // Those listed without a name were the first's, and stay so.
    schoolAccounts: schoolAccounts.map((account) =>
      before === null ? account : { ...account, profileId: account.profileId ?? before },
    ),
  };
}

/** Returns the accounts where a school has set its own: those that the person listed for another of their schools stay. */
export function accountsBeside(
  set: Settings['schoolAccounts'],
  own: Settings['schoolAccounts'],
  first: string | null,
): Settings['schoolAccounts'] {
  const isFirsts = ({ profileId }: Settings['schoolAccounts'][number]) => (profileId ?? first) === first;
  return [...set.filter(isFirsts), ...own.filter((account) => !isFirsts(account))].slice(0, MOST_ACCOUNTS);
}

/**
 * Returns the further schools beside the first in force, each once. Where a school sets the first, whichever the person chose
 * themselves is one of them: they go on working there.
 */
export function furtherBeside({ profileId: chosen, alsoSchools }: Settings, first: string | null): AlsoSchool[] {
  const own = chosen === null || alsoSchools.some(({ profileId }) => profileId === chosen) ? [] : [{ profileId: chosen }];
  const all = [...own.map((one) => AlsoSchool.parse(one)), ...alsoSchools];
  return all.filter(({ profileId }, at) => profileId !== first && all.findIndex((one) => one.profileId === profileId) === at);
}

/**
 * Returns what to change so that a school is in force no more; of several, the next takes the first's place with its hours. `isSet`: a
 * school sets the first, so that its place is not free and the hours there are not the next one's.
 */
export function withoutSchool(
  { profileId: first, alsoSchools, schoolAccounts }: Settings,
  gone: string,
  isSet = false,
): Partial<Settings> {
  const rest = alsoSchools.filter(({ profileId }) => profileId !== gone);
  const change = {
    ...(rest.length < alsoSchools.length ? { alsoSchools: rest } : {}),
    ...(schoolAccounts.some(({ profileId }) => profileId === gone)
      ? { schoolAccounts: schoolAccounts.filter(({ profileId }) => profileId !== gone) }
      : {}),
  };
  if (first !== gone) return change;
  const [next, ...others] = rest;
  if (!next || isSet) return { ...change, profileId: null };
  const { profileId, workingHours, breaks } = next;
  // What was listed for the first without its name would become the next one's.
  const accounts = schoolAccounts.filter((account) => account.profileId !== undefined && account.profileId !== gone);
  return { profileId, workingHours, breaks, timeZone: null, ...noDaysAdded(), alsoSchools: others, schoolAccounts: accounts };
}
