// What a school is, put upon what its trust is: names of both, hours of its own, terms of both.
import type { Calendar } from '../../model/calendar';
import type { Identity, Profile, TermList } from '../../model/profile';
import { gather, type Placed } from './placed';

/** The school's name leads; by every name of the trust it is recognised as well. */
export function mergeIdentities(base: Identity, overlay: Identity): Identity {
  const both = (entry: Exclude<keyof Identity, 'name' | 'logos'>): string[] => unlike([...overlay[entry], ...base[entry]]);
  const own = overlay.logos ?? [];
  const logos = [...own, ...(base.logos ?? []).filter(({ hash }) => own.every((logo) => logo.hash !== hash))];
  return {
    name: overlay.name,
    aliases: unlike([overlay.name, ...overlay.aliases, base.name, ...base.aliases]).filter((alias) => alias !== overlay.name),
    ambiguous: both('ambiguous'),
    acronyms: both('acronyms'),
    handles: both('handles'),
    hashtags: both('hashtags'),
    domains: both('domains'),
    places: both('places'),
    ...(logos.length > 0 ? { logos } : {}),
  };
}

/** When a school works is its own; what it leaves empty is as in the trust, and days on which the trust is shut are shut here too. */
export function mergeCalendars(base: Calendar, overlay: Calendar): Calendar {
  const named = new Set(overlay.closures.map(({ name }) => name));
  const insetDays = overlay.insetDays ?? base.insetDays;
  return {
    ...overlay,
    ...(insetDays ? { insetDays } : {}),
    workingHours: Object.keys(overlay.workingHours).length > 0 ? overlay.workingHours : base.workingHours,
    breaks: overlay.breaks.length > 0 ? overlay.breaks : base.breaks,
    terms: overlay.terms.length > 0 ? overlay.terms : base.terms,
    closures: [...overlay.closures, ...base.closures.filter(({ name }) => !named.has(name))],
  };
}

/** A list of one id and one kind has the terms of both, so that a school adds its parents or suppliers and loses none. */
export function mergeLists(base: Profile, overlay: Profile): Placed<TermList>[] {
  const known = new Map(base.lists.map((list) => [list.id, list]));
  const own = overlay.lists.map((list) => {
    const meets = known.get(list.id);
    return meets?.kind === list.kind ? { ...list, terms: unlike([...list.terms, ...meets.terms]) } : list;
  });
  return gather(own, base.lists, { isSame: (a, b) => a.kind === b.kind, apart: ({ id }) => `${base.id}-${id}` }).placed;
}

/** Each once, in the order in which they first stand. */
function unlike(words: readonly string[]): string[] {
  const seen = new Set<string>();
  return words.filter((word) => !seen.has(word) && seen.add(word));
}
