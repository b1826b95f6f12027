// Finds the profiles that one lies upon among all that are here, and puts them together from the ground up.
import type { Profile } from '../../model/profile';
import { words } from '../words';
import { fitUpon } from './fit';
import { mergeProfiles } from './merge-profiles';

/**
 * How a profile came here, from least to most trusted: from a file that somebody opened, from an address that the person joined,
 * with the extension, from the school's device management.
 */
export const ways = ['imported', 'joined', 'bundled', 'school'] as const;
export type Way = (typeof ways)[number];

/** What a school sets and what comes with the extension are trusted alike. */
const TRUST: Readonly<Record<Way, number>> = { imported: 0, joined: 1, bundled: 2, school: 2 };

export interface Here {
  readonly profile: Profile;
  readonly way: Way;
}

/** Why a profile stands without a base that it names. */
export interface Shortfall {
  readonly kind: 'missing' | 'untrusted' | 'cycle' | 'too-deep' | 'unfit';
  /** The profile that names the base, and the base. */
  readonly overlay: Profile;
  readonly base: string;
  readonly problems: readonly string[];
}

export interface Based {
  /** With its bases in it; the same object where it names none. */
  readonly profile: Profile;
  /** Nearest first. */
  readonly bases: readonly Profile[];
  readonly shortfalls: readonly Shortfall[];
  /** For whoever writes it: what the bases did not let it say. */
  readonly remarks: readonly string[];
}

/** A school upon its trust, and a trust upon what several share: more floors than that nobody oversees. */
export const MOST_BASES = 3;

/**
 * Returns the profile as it is in force. A base is taken only from a place at least as trusted as the profile's own, so that a file
 * which somebody opened can neither soften nor colour what a school has set. Without its base a profile's own part stands; upon one
 * that it does not fit, the base stands with what of it does.
 */
export function withBases(top: Here, all: readonly Here[]): Based {
  const chain: Profile[] = [top.profile];
  let shortfall: Shortfall | null = null;
  for (let overlay = top.profile; overlay.extends !== undefined && !shortfall; ) {
    const step = baseOf(overlay, { top, all, chain });
    if ('kind' in step) shortfall = step;
    else {
      chain.push(step);
      overlay = step;
    }
  }
  if (chain.length === 1 && !shortfall) return { profile: top.profile, bases: [], shortfalls: [], remarks: [] };
  // Whose last word it would be nobody can tell.
  if (shortfall?.kind === 'cycle') return { profile: ownPart(top.profile), bases: [], shortfalls: [shortfall], remarks: [] };
  return putTogether(chain, shortfall ? [shortfall] : []);
}

interface Search {
  top: Here;
  all: readonly Here[];
  chain: readonly Profile[];
}

function baseOf(overlay: Profile, { top, all, chain }: Search): Profile | Shortfall {
  const base = overlay.extends ?? '';
  const fall = (kind: Shortfall['kind']): Shortfall => ({ kind, overlay, base, problems: [] });
  if (chain.some(({ id }) => id === base)) return fall('cycle');
  const found = all.filter(({ profile }) => profile.id === base);
  const trusted = found.filter(({ way }) => TRUST[way] >= TRUST[top.way]);
  const [best] = trusted.sort((a, b) => ways.indexOf(b.way) - ways.indexOf(a.way) || b.profile.version - a.profile.version);
  if (!best) return fall(found.length > 0 ? 'untrusted' : 'missing');
  return chain.length > MOST_BASES ? fall('too-deep') : best.profile;
}

function putTogether(chain: readonly Profile[], shortfalls: Shortfall[]): Based {
  const remarks: string[] = [];
  const profile = chain.reduceRight<Profile | null>((below, overlay) => {
    if (!below) return overlay.extends === undefined ? overlay : ownPart(overlay);
    const merged = mergeProfiles(below, overlay);
    if (merged.ok) {
      if (overlay === chain[0]) remarks.push(...merged.remarks);
      return merged.profile;
    }
    const fitted = fitUpon(below, overlay);
    shortfalls.push({ kind: 'unfit', overlay, base: below.id, problems: fitted.problems });
    return fitted.profile;
  }, null);
  return { profile: profile ?? chain[0]!, bases: chain.slice(1), shortfalls, remarks };
}

/** Returns what of an overlay makes sense without its base: clauses whose document is here, and rules whose clause is. */
export function ownPart(overlay: Profile): Profile {
  const documents = new Set(overlay.documents.map(({ id }) => id));
  const clauses = overlay.clauses.filter(({ document }) => documents.has(document));
  const known = new Set(clauses.map(({ id }) => id));
  return { ...overlay, clauses, rules: overlay.rules.filter(({ clause }) => known.has(clause)) };
}

/** Returns one calm sentence for the person whose school it is. */
export function shortfallWords({ kind, overlay, base }: Shortfall): string {
  const school = overlay.identity.name;
  const says = words().shortfall;
  const stays = ownPart(overlay).rules.length > 0 ? says.ownPart(school) : says.noRule(school);
  switch (kind) {
    case 'missing':
      return says.missing(school, base, stays);
    case 'untrusted':
      return says.untrusted(school, base, stays);
    case 'cycle':
      return says.cycle(school, base, stays);
    case 'too-deep':
      return says.tooDeep(school, base, MOST_BASES);
    case 'unfit':
      return says.unfit(school, base);
    default:
      return kind satisfies never;
  }
}
