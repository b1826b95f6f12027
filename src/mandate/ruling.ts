// Which profile and which settings a school has put in force, given what stands; and what to say about it, in calm sentences.
import type { Profile } from '../model/profile';
import type { Held, Source } from '../model/standing';
import { bundledProfile } from '../policy/catalogue';
import { ownPart } from '../policy/merge/with-bases';
import type { SettingKey, Settings } from '../settings/schema';
import { timeFor } from './clock';
import { dayOf } from './day';
import { GRACE_MS } from './hear';
import { locksIn } from './read-locks';
import { words } from './words';

export interface Ruling {
  /** The profile that device management put in force, and where it came from; `null` when it named none that was good. */
  set: { profile: Profile; source: Source } | null;
  /** Settings that the school has set. */
  locks: Partial<Settings>;
  locked: readonly SettingKey[];
  rosterKey: string | null;
  /** Every profile that came by device management: of two, one may be what the other lies upon. */
  bySchool: readonly Profile[];
  /** Profiles that the person subscribed to, ready to be chosen. */
  own: readonly { profile: Profile; source: Source }[];
  /** For the person: what has not been heard, is out of date or was refused. The last good profile stays through all of it. */
  notes: readonly string[];
}

export function rule(held: Held, now: Date): Ruling {
  const { managed, sources } = held.standing;
  const have = sources.flatMap((source) => {
    const profile = held.profiles[source.id];
    return profile ? [{ profile, source }] : [];
  });
  const ofSchool = have.filter(({ source }) => source.by === 'school');
  const set = best(uppermost(ofSchool));
  const own = have.filter(({ source }) => source.by === 'person');
  const locks = { ...locksIn(managed?.locks ?? {}), ...(set ? { profileId: set.profile.id } : {}) };
  const told = [...(set ? [set, ...ofSchool.filter(({ profile }) => profile.id === set.profile.extends)] : []), ...own];
  return {
    set,
    locks,
    locked: Object.keys(locks) as SettingKey[],
    rosterKey: managed?.rosterKey ?? null,
    bySchool: ofSchool.map(({ profile }) => profile),
    own,
    notes: [
      ...managedNotes(held, now),
      ...missingNotes(held),
      ...unusedNotes(ofSchool, set),
      ...told.flatMap(({ source }) => sourceNotes(source, managed?.floor ?? null, now)),
      ...sources.filter(({ id }) => !held.profiles[id]).flatMap(emptyNotes),
    ],
  };
}

/** What another lies upon steps back for it, also while the other is in its time of grace: a slip must not leave the trust's alone. */
function uppermost(have: readonly Have[]): readonly Have[] {
  const above = have.filter(
    ({ profile }) => !have.some((other) => other.profile !== profile && other.profile.extends === profile.id),
  );
  return above.length > 0 ? above : have;
}

type Have = { profile: Profile; source: Source };

/**
 * One that is still named goes before one in its time of grace. Of one profile the higher version is in force, of equal ones what was
 * pushed. Of different profiles their versions say nothing: a school's upon its trust goes first, then what was pushed.
 */
function best(have: readonly Have[]): Have | null {
  const worth = ({ source, profile }: Have): number[] => [
    source.goneSince === null ? 1 : 0,
    saysSomething(profile, have) ? 1 : 0,
    profile.extends === undefined ? 0 : 1,
    source.id === 'pushed' ? 1 : 0,
  ];
  const newer = (one: Have) =>
    have.some((other) => other.profile.id === one.profile.id && compare(freshness(other), freshness(one)) > 0);
  return have.filter((one) => !newer(one)).sort((a, b) => compare(worth(b), worth(a)))[0] ?? null;
}

const freshness = ({ source, profile }: Have): number[] => [
  source.goneSince === null ? 1 : 0,
  profile.version,
  source.id === 'pushed' ? 1 : 0,
];

/** A school's short part without its base may have no rule left: then whatever else is here checks more than it would. */
const saysSomething = (profile: Profile, have: readonly Have[]): boolean =>
  profile.extends === undefined ||
  have.some((other) => other.profile.id === profile.extends) ||
  bundledProfile(profile.extends) !== null ||
  ownPart(profile).rules.length > 0;

/** Nothing that a school set here is passed over in silence; an older version of what is in force is nothing to speak of. */
function unusedNotes(ofSchool: readonly Have[], set: Have | null): string[] {
  if (!set) return [];
  const under = new Set([set.profile.id]);
  for (let base = set.profile.extends; base !== undefined && !under.has(base); ) {
    const id: string = base;
    under.add(id);
    base = ofSchool.find(({ profile }) => profile.id === id)?.profile.extends;
  }
  return ofSchool.flatMap(({ profile, source }) =>
    under.has(profile.id)
      ? []
      : [
          words().ruling.notUsed(profile.identity.name, profile.id, set.profile.identity.name, set.profile.id)[
            source.id === 'pushed' ? 'pushed' : 'address'
          ],
        ],
  );
}

const compare = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

function managedNotes({ standing: { managed, sources } }: Held, now: Date): string[] {
  if (!managed) return [];
  if (managed.withdrawnAt) return [words().ruling.withdrew(dayOf(managed.withdrawnAt))];
  const { goneSince } = managed;
  if (goneSince)
    return [words().ruling[isOver(goneSince, now) ? 'notHeardOver' : 'notHeard'](dayOf(goneSince), dayOf(endOf(goneSince)))];
  return sources.filter(({ by }) => by === 'school').flatMap((source) => graceNotes(source, sources, now));
}

/** Of one alone that is no longer named: it is told by its name, unless its profile comes another way now. */
function graceNotes({ goneSince, accepted }: Source, sources: readonly Source[], now: Date): string[] {
  if (!goneSince || !accepted) return [];
  const isReplaced = sources.some(
    (other) => other.by === 'school' && !other.goneSince && other.accepted?.profileId === accepted.profileId,
  );
  return isReplaced
    ? []
    : [
        words().ruling[isOver(goneSince, now) ? 'notHeardOfOver' : 'notHeardOf'](
          accepted.school,
          dayOf(goneSince),
          dayOf(endOf(goneSince)),
        ),
      ];
}

/** Returns until when what is no longer heard stays. */
const endOf = (since: string): string => new Date(Date.parse(since) + GRACE_MS).toISOString();

/** From then on it ends at the next look. */
const isOver = (since: string, now: Date): boolean => Date.parse(endOf(since)) < now.getTime();

function missingNotes({ standing: { managed } }: Held): string[] {
  const since = Object.values(managed?.missing ?? {}).sort()[0];
  if (!since || managed?.goneSince) return [];
  return [words().ruling.someMissing(dayOf(since), dayOf(endOf(since)))];
}

function sourceNotes(source: Source, floor: number | null, now: Date): string[] {
  const { accepted, refused } = source;
  if (!accepted) return [];
  const isPast = accepted.expires !== null && Date.parse(accepted.expires) < timeFor(source, now);
  const isLow = source.by === 'school' && floor !== null && accepted.version < floor;
  return [
    ...(isPast && accepted.expires ? [words().ruling.over(accepted.school, dayOf(accepted.expires))] : []),
    ...(isLow ? [words().ruling.low(floor, accepted.version)] : []),
    ...(refused ? [words().ruling.refused(refused.says, accepted.version, accepted.school)] : []),
  ];
}

function emptyNotes({ by, address, keys, refused }: Source): string[] {
  const says = words().empty[by];
  if (refused) return [says.unused(refused.says)];
  if (address !== null && keys.length === 0) return [says.unbelieved];
  return address === null ? [] : [says.unfetched];
}
