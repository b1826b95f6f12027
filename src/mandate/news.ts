// What staff are told when a profile has come: what changed in it, or which place a new one has among those that are here.
import type { Profile } from '../model/profile';
import type { Held, News, Source } from '../model/standing';
import { changesBetween } from './changes';
import { words } from './news-words';

/** Returns the news of one source. `held`: as it was before. */
export function newsOf(held: Held, source: Source, profile: Profile, at: string): News {
  const before = held.profiles[source.id] ?? null;
  const says = before ? changesBetween(before, profile) : [arrival(held, source, profile)];
  return { at, school: profile.identity.name, version: profile.version, says };
}

/** One that comes beside or under another does not lead, and must not be told as if it did. */
function arrival(held: Held, { id, by }: Source, profile: Profile): string {
  const { name } = profile.identity;
  const others = held.standing.sources.flatMap((source) => {
    const other = held.profiles[source.id];
    return other && source.id !== id && other.id !== profile.id ? [{ other, isSchools: source.by === 'school' }] : [];
  });
  const over = others.find(({ other }) => other.extends === profile.id);
  if (over) return words().hereUnder(name, over.other.identity.name);
  const isBeside = others.some(({ other, isSchools }) => isSchools && other.id !== profile.extends);
  return isBeside && by === 'school' ? words().here(name) : words().checkedAgainst(name);
}
