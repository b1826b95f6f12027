// What stands after device management was asked: each key taken, kept or let go, and the school's word to withdraw heeded at once.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Held, Managed, Source } from '../model/standing';
import { checkProfile, PROFILE_SIZE_LIMIT, readProfile } from '../policy/read-profile';
import { reportsOf } from './key-reports';
import { newsOf } from './news';
import { readLocks } from './read-locks';
import { type Judged, type ReadManaged, readManaged, saysAnything } from './read-managed';
import { acceptedOf, freshSource, sourceIn, withoutSources, withSource } from './source';
import { words } from './words';

/** How long what a school set stays when nothing comes from it any more: a broken file looks like one that was taken away. */
export const GRACE_MS = 14 * 86_400_000;

/** `values` is what the browser returned: `{}` where there is no policy. */
export function hear(held: Held, values: Readonly<Record<string, unknown>>, now: Date): Held {
  const read = readManaged(values);
  const at = now.toISOString();
  if (!saysAnything(read)) return hearNothing(held, read, now);
  const { withdraw } = read.keys;
  if (withdraw.state === 'good' && withdraw.value) return withdrawn(held, read, at);
  const before = held.standing.managed;
  const { managed, problems } = takePlainKeys(read, before, now);
  const pushed = takePushed(held, read, managed.floor, now);
  const named = takeAddress(pushed.held, read, now);
  managed.keys = reportsOf(
    read,
    { lockSettings: problems, profileJson: pushed.problems, profileUrl: named.problems },
    before?.keys,
    at,
  );
  return { ...named.held, standing: { ...named.held.standing, managed } };
}

/** Everything is gone: the last good stands for a while, for nobody can tell a slip from a farewell. */
function hearNothing(held: Held, read: ReadManaged, now: Date): Held {
  const { managed } = held.standing;
  const at = now.toISOString();
  if (!managed) return held;
  const goneSince = managed.goneSince ?? at;
  const isOver = managed.withdrawnAt !== null || isPast(goneSince, now);
  if (!isOver) {
    const keys = reportsOf(read, {}, managed.keys, at);
    return { ...held, standing: { ...held.standing, managed: { ...managed, askedAt: at, goneSince, keys } } };
  }
  const rest = withoutSources(held, ({ by }) => by === 'school');
  return { ...rest, standing: { ...rest.standing, managed: null } };
}

function withdrawn(held: Held, read: ReadManaged, at: string): Held {
  const before = held.standing.managed;
  const rest = withoutSources(held, ({ by }) => by === 'school');
  const managed: Managed = {
    ...{ askedAt: at, heardAt: at, goneSince: null, missing: {}, locks: {}, floor: null, rosterKey: null },
    withdrawnAt: before?.withdrawnAt ?? at,
    keys: reportsOf(read, {}, before?.keys, at),
  };
  return { ...rest, standing: { ...rest.standing, managed } };
}

function takePlainKeys({ keys }: ReadManaged, before: Managed | null, now: Date): { managed: Managed; problems: string[] } {
  const { lockSettings, minProfileVersion, rosterKey } = keys;
  const at = now.toISOString();
  const locks = lockSettings.state === 'good' ? readLocks(lockSettings.value) : null;
  const keptLocks = Object.entries(before?.locks ?? {}).filter(([name]) => locks?.kept.includes(name));
  const missing = missingNow(keys, before, now);
  const managed: Managed = {
    ...{ askedAt: at, heardAt: at, goneSince: null, withdrawnAt: null, keys: [], missing },
    locks: locks
      ? { ...Object.fromEntries(keptLocks), ...locks.values }
      : stays(lockSettings, missing.lockSettings)
        ? (before?.locks ?? {})
        : {},
    floor: keptOf(minProfileVersion, before?.floor, missing.minProfileVersion),
    rosterKey: keptOf(rosterKey, before?.rosterKey, missing.rosterKey),
  };
  return { managed, problems: locks?.problems ?? [] };
}

/** Keys that said something before and do not come now. Chromium leaves a key of the wrong kind out, so that a slip looks like a farewell. */
function missingNow(keys: ReadManaged['keys'], before: Managed | null, now: Date): Record<string, string> {
  if (!before) return {};
  const said = {
    lockSettings: Object.keys(before.locks).length > 0,
    minProfileVersion: before.floor !== null,
    rosterKey: before.rosterKey !== null,
  };
  const gone = Object.entries(said).filter(([name, was]) => was && keys[name as keyof typeof said].state === 'absent');
  const since = gone.map(([name]) => [name, before.missing[name] ?? now.toISOString()] as const);
  return Object.fromEntries(since.filter(([, at]) => !isPast(at, now)));
}

/** A key that is there and wrong leaves what worked; so does, for a while, one that is gone. */
const stays = ({ state }: { state: string }, missingSince: string | undefined): boolean =>
  state === 'refused' || missingSince !== undefined;

const keptOf = <Value>(
  judged: Judged<Value>,
  before: Value | null | undefined,
  missingSince: string | undefined,
): Value | null => (judged.state === 'good' ? judged.value : stays(judged, missingSince) ? (before ?? null) : null);

interface Taken {
  held: Held;
  problems: string[];
}

function takePushed(held: Held, { keys }: ReadManaged, floor: number | null, now: Date): Taken {
  const source = sourceIn(held, 'pushed');
  const { profileJson } = keys;
  if (profileJson.state === 'absent') return { held: source ? letGo(held, source, now) : held, problems: [] };
  if (profileJson.state === 'refused') return refusePushed(held, source, profileJson.problems, now);
  const value = profileJson.value;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const digest = digestOf(text);
  const at = now.toISOString();
  const heard: Source = {
    ...(source ?? freshSource('pushed', 'school')),
    askedAt: at,
    heardAt: at,
    goneSince: null,
    refused: null,
  };
  if (source?.accepted?.digest === digest && held.profiles.pushed) return { held: withSource(held, heard), problems: [] };
  if (text.length > PROFILE_SIZE_LIMIT) return refusePushed(held, source, [words().pushed.tooLarge], now);
  const read = typeof value === 'string' ? readProfile(value) : checkProfile(value);
  if (!read.ok) return refusePushed(held, source, read.problems, now);
  const { profile } = read;
  if (floor !== null && profile.version < floor)
    return refusePushed(held, source, [words().pushed.tooOld(profile.version, floor)], now);
  const news = newsOf(held, heard, profile, at);
  return { held: withSource(held, { ...heard, news, accepted: acceptedOf(profile, at, { digest }) }, profile), problems: [] };
}

function refusePushed(held: Held, source: Source | null, problems: string[], now: Date): Taken {
  const refused = { at: now.toISOString(), says: words().pushed.notTaken, problems };
  const noted = { ...(source ?? freshSource('pushed', 'school')), askedAt: refused.at, goneSince: null, refused };
  return { held: withSource(held, noted), problems };
}

function takeAddress(held: Held, { keys }: ReadManaged, now: Date): Taken {
  const source = sourceIn(held, 'address');
  const { profileUrl, profileKeys } = keys;
  if (profileUrl.state === 'absent') return { held: source ? letGo(held, source, now) : held, problems: [] };
  // What was named before goes on being asked.
  if (profileUrl.state === 'refused')
    return { held: source ? withSource(held, { ...source, goneSince: null }) : held, problems: [] };
  const address = profileUrl.value;
  const given = profileKeys.state === 'good' ? profileKeys.value : (source?.given ?? []);
  const problems = given.length > 0 ? [] : [words().pushed.noKeys];
  const base = source ?? freshSource('address', 'school');
  const moved = base.address !== address;
  const rekeyed = JSON.stringify(base.given) !== JSON.stringify(given);
  const next: Source = {
    ...base,
    ...{ address, given, goneSince: null },
    keys: rekeyed ? given : base.keys,
    ...(moved ? { schoolId: null } : {}),
    // What a key that is trusted no longer has said of the time counts no longer.
    ...(rekeyed ? { latest: null } : {}),
    ...(moved || rekeyed ? { etag: null, nextAt: now.toISOString(), failures: 0, refused: null } : {}),
  };
  return { held: withSource(held, next), problems };
}

/** One key that is gone may be one that the browser left out as wrong: its profile stays for the same while. */
function letGo(held: Held, source: Source, now: Date): Held {
  const goneSince = source.goneSince ?? now.toISOString();
  if (source.accepted && !isPast(goneSince, now)) return withSource(held, { ...source, goneSince });
  return withoutSources(held, ({ id }) => id === source.id);
}

const isPast = (since: string, now: Date): boolean => now.getTime() - Date.parse(since) > GRACE_MS;

const digestOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
