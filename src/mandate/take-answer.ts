// What stands after an address was asked: a file that is better than what is in force is taken, any other leaves it and says why.
import type { Held, Source } from '../model/standing';
import { keyId as keyIdOf } from '../signing/keys';
import { type Verified, verifyProfile } from '../signing/verify';
import { datingOf, provedBy, timeFor } from './clock';
import { dayOf } from './day';
import { newsOf } from './news';
import { nextCheck } from './schedule';
import { acceptedOf, sourceIn, withSource } from './source';
import { words } from './words';

/** What came back from an address. `says`: one sentence about why nothing did. */
export type Answer =
  | { kind: 'file'; bytes: Uint8Array; etag: string | null }
  | { kind: 'unchanged' }
  | { kind: 'failed'; says: string };

export interface Moment {
  now: Date;
  /** Between 0 and 1, for the wait until the next check. */
  chance: number;
}

/** Returns what is held afterwards. A source that has been let go meanwhile changes nothing. */
export async function takeAnswer(held: Held, id: string, answer: Answer, moment: Moment): Promise<Held> {
  const source = sourceIn(held, id);
  if (!source) return held;
  if (answer.kind === 'failed') return refuse(held, source, { says: answer.says, problems: [] }, moment);
  if (answer.kind === 'unchanged') return withSource(held, { ...source, ...heardWell(moment) });
  const verified = await verifyProfile(answer.bytes, source.keys);
  if (!verified.ok) return refuse(held, source, verified, moment);
  const objection =
    objectionTo(verified, source, held.standing.managed?.floor ?? null, moment.now) ?? strangerIn(held, source, verified);
  if (objection) return refuse(held, source, { says: objection, problems: [] }, moment);
  return take(held, source, verified, answer.etag, moment);
}

type Good = Extract<Verified, { ok: true }>;

/** Returns one sentence against a file that is well signed, or `null`. */
function objectionTo({ signed, keyId, digest }: Good, source: Source, floor: number | null, now: Date): string | null {
  const { version, schoolId, issued } = signed;
  if (source.schoolId !== null && schoolId !== source.schoolId) return words().file.otherSchool(schoolId, source.schoolId);
  const highest = source.highest[keyId];
  if (highest && version < highest.version) return words().file.older(version, highest.version);
  if (highest && version === highest.version && digest !== highest.digest) return words().file.sameNumber(version);
  const { accepted } = source;
  if (accepted?.digest === digest) return null;
  const isStillTrusted = source.keys.some((key) => keyIdOf(key) === accepted?.keyId);
  if (accepted?.issued && isStillTrusted && Date.parse(issued) < Date.parse(accepted.issued))
    return words().file.signedBefore(accepted.version);
  if (floor !== null && version < floor && source.by === 'school') return words().file.tooOld(version, floor);
  return dateObjection(signed, timeFor(source, now));
}

/** A profile goes by its id here: one that changes its own would leave whoever chose it with none, and one of two schools hides the other. */
function strangerIn({ standing }: Held, { id, by, accepted }: Source, { signed }: Good): string | null {
  // What device management names is in force whatever it is called.
  if (by === 'school') return null;
  const { id: profileId } = signed.profile;
  if (accepted && accepted.profileId !== profileId) return words().file.otherId(profileId, accepted.profileId);
  const other = standing.sources.find((one) => one.id !== id && one.by === 'person' && one.accepted?.profileId === profileId);
  return other?.accepted ? words().file.takenId(profileId, other.accepted.school) : null;
}

function dateObjection(dates: { issued: string; expires: string }, time: number): string | null {
  switch (datingOf(dates, time)) {
    case 'from-the-future':
      return words().file.fromTheFuture(dayOf(dates.issued));
    case 'over':
      return words().file.over(dayOf(dates.expires));
    case 'good':
      return null;
  }
}

/** A new file is in force from now on, and names the keys of the next. The one that is in force already only keeps its place. */
function take(held: Held, source: Source, good: Good, etag: string | null, moment: Moment): Held {
  const { signed, keyId, digest } = good;
  const at = moment.now.toISOString();
  const before = held.profiles[source.id] ?? null;
  const isSame = before !== null && source.accepted?.digest === digest;
  const { issued, expires, profile, version } = signed;
  const next: Source = {
    ...source,
    ...heardWell(moment),
    ...{ etag, schoolId: signed.schoolId, keys: signed.keys },
    latest: new Date(provedBy(issued, source, moment.now)).toISOString(),
    highest: { ...source.highest, [keyId]: { version, digest } },
    accepted: isSame ? source.accepted : acceptedOf(profile, at, { digest, issued, expires, keyId }),
  };
  if (isSame) return withSource(held, next);
  return withSource(held, { ...next, news: newsOf(held, source, profile, at) }, profile);
}

const heardWell = ({ now, chance }: Moment) => ({
  ...{ askedAt: now.toISOString(), heardAt: now.toISOString(), failures: 0, refused: null },
  nextAt: nextCheck({ failures: 0 }, now, chance),
});

/** What was taken last stays, and with it the mark by which the server knows it. */
function refuse(held: Held, source: Source, why: { says: string; problems: string[] }, { now, chance }: Moment): Held {
  const failures = source.failures + 1;
  const { says, problems } = why;
  const refused = { at: now.toISOString(), says, problems };
  return withSource(held, {
    ...source,
    ...{ askedAt: refused.at, failures, refused, nextAt: nextCheck({ failures }, now, chance) },
  });
}
