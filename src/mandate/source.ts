// Where a school's profile comes from: made, found and put back into what stands, and what it has taken.
import type { Profile } from '../model/profile';
import type { Accepted, Held, Source } from '../model/standing';
import { words } from './words';

export const freshSource = (id: string, by: Source['by']): Source => ({
  id,
  by,
  address: null,
  schoolId: null,
  keys: [],
  given: [],
  highest: {},
  latest: null,
  etag: null,
  askedAt: null,
  heardAt: null,
  nextAt: null,
  failures: 0,
  refused: null,
  goneSince: null,
  accepted: null,
  news: null,
});

export const sourceIn = ({ standing }: Held, id: string): Source | null => standing.sources.find((one) => one.id === id) ?? null;

/** Returns what is held with this source as it is now, in its place or at the end. */
export function withSource({ standing, profiles }: Held, source: Source, profile?: Profile): Held {
  const known = standing.sources.some(({ id }) => id === source.id);
  const sources = known ? standing.sources.map((one) => (one.id === source.id ? source : one)) : [...standing.sources, source];
  return { standing: { ...standing, sources }, profiles: profile ? { ...profiles, [source.id]: profile } : profiles };
}

export function withoutSources({ standing, profiles }: Held, goes: (source: Source) => boolean): Held {
  const sources = standing.sources.filter((source) => !goes(source));
  const stay = new Set(sources.map(({ id }) => id));
  return {
    standing: { ...standing, sources },
    profiles: Object.fromEntries(Object.entries(profiles).filter(([id]) => stay.has(id))),
  };
}

/** What is noted of a profile that was taken. */
export const acceptedOf = (profile: Profile, at: string, rest: Pick<Accepted, 'digest'> & Partial<Accepted>): Accepted => ({
  at,
  profileId: profile.id,
  school: profile.identity.name,
  version: profile.version,
  issued: null,
  expires: null,
  keyId: null,
  pupils: profile.roster?.count ?? null,
  ...rest,
});

/** Returns what is held when the browser had no room for a new profile: the last good of that source, and a word about it. */
export function withoutRoom(before: Held, next: Held, at: string): Held {
  const says = words().noRoom;
  const sources = next.standing.sources.map((source) => {
    if (next.profiles[source.id] === before.profiles[source.id]) return source;
    const old = sourceIn(before, source.id) ?? { ...source, accepted: null, highest: {}, etag: null, news: null };
    return { ...old, askedAt: at, nextAt: source.nextAt, refused: { at, says, problems: [] } };
  });
  const profiles = Object.entries(before.profiles).filter(([id]) => id in next.profiles);
  return {
    standing: { ...next.standing, sources },
    profiles: Object.fromEntries(profiles),
  };
}
