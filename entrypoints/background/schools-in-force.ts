// Every school that is in force at once: the first, and those at which the person works as well, each with its own pupils and hours.
import type { Ruling } from '../../src/mandate/ruling';
import type { Profile } from '../../src/model/profile';
import { Roster } from '../../src/model/roster';
import { shortfallWords } from '../../src/policy/merge/with-bases';
import { atFirst, atOther } from '../../src/settings/at-school';
import type { Settings } from '../../src/settings/schema';
import type { Kept } from '../../src/storage/kept';
import { chosenProfile, uponBases } from './upon-bases';
import { words } from './words';

export interface SchoolInForce {
  /** Upon its bases. */
  readonly profile: Profile;
  /** The ids of those bases, and of one that is not here. */
  readonly under: readonly string[];
  readonly roster: Roster | null;
  /** As they hold at this school. */
  readonly settings: Settings;
}

/** A list of pupils that is here. */
export interface ListHere {
  readonly origin: 'brought' | 'school';
  /** Whose pupils it knows; `null` where one that was brought is in use nowhere, for every school in force has its own. */
  readonly school: string | null;
  readonly roster: Roster;
}

export interface SchoolsInForce {
  /** The first leads; none where no school is chosen. */
  readonly schools: readonly SchoolInForce[];
  /** Calm sentences: which profile, or which part of one, is not here. */
  readonly notes: readonly string[];
  /** For whoever looks after it: what of a school's profile does not fit upon its base, and is left out. */
  readonly misfits: readonly string[];
  readonly lists: readonly ListHere[];
}

/**
 * `first`: what the school set or the person chose. The list that the person brought serves the first school that brings none of its
 * own. A further school never takes anything from the first: it only has a voice of its own.
 */
export function schoolsInForce(
  first: Profile | null,
  { settings, imported, roster: brought, profile: chosen }: Pick<Kept, 'settings' | 'imported' | 'roster' | 'profile'>,
  ruling: Ruling,
): SchoolsInForce {
  const notes: string[] = [];
  const misfits: string[] = [];
  const whole = (profile: Profile): Whole => {
    const based = uponBases(profile, { imported }, ruling);
    notes.push(...based.shortfalls.map(shortfallWords));
    misfits.push(...based.shortfalls.flatMap(({ problems }) => problems));
    const missing = based.shortfalls.flatMap(({ kind, base }) => (kind === 'missing' || kind === 'untrusted' ? [base] : []));
    const bringer = [profile, ...based.bases].find(({ roster }) => roster) ?? null;
    return { profile: based.profile, under: [...based.bases.map(({ id }) => id), ...missing], bringer };
  };
  const lists: ListHere[] = [];
  let left = brought;
  const listOf = ({ profile, bringer }: Whole): Roster | null => {
    // The device's key is the school's that set it, and opens no other's list.
    const key = bringer && ruling.bySchool.includes(bringer) ? ruling.rosterKey : null;
    const own = schoolRoster(profile, key);
    const roster = own ?? left;
    if (roster) lists.push({ origin: own ? 'school' : 'brought', school: profile.identity.name, roster });
    if (!own) left = null;
    return roster;
  };
  const schools: SchoolInForce[] = [];
  const take = (own: Profile, at: Settings) => {
    const based = whole(own);
    const { profile, under } = based;
    schools.push({ profile, under, roster: listOf(based), settings: at });
  };
  if (first) take(first, atFirst(settings, first.id));
  for (const also of settings.alsoSchools) {
    if (schools.some(({ profile }) => profile.id === also.profileId)) continue;
    // Of what the person chose first a copy may be here, where its profile cannot be read.
    const copy = chosen?.id === also.profileId ? chosen : null;
    const found = chosenProfile(also.profileId, { imported }, ruling) ?? copy;
    if (found) take(found, atOther(settings, also));
    else notes.push(words().schools.otherMissing(also.profileId));
  }
  if (left) lists.push({ origin: 'brought', school: null, roster: left });
  return { schools, notes, misfits, lists };
}

interface Whole {
  readonly profile: Profile;
  readonly under: readonly string[];
  /** The profile of those put together whose list of pupils it is. */
  readonly bringer: Profile | null;
}

/** Fingerprints that come with the profile, once their key is here; only then do they say anything. */
function schoolRoster({ roster }: Profile, rosterKey: string | null): Roster | null {
  return roster ? (Roster.safeParse({ ...roster, key: roster.key ?? rosterKey }).data ?? null) : null;
}
