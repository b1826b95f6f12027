// What the longest signed profile costs from its bytes to being in force: verified, read and judged.

import { freshSource } from '../mandate/source';
import { takeAnswer } from '../mandate/take-answer';
import { nothingHeld } from '../model/standing';
import { bundledProfile } from '../policy/catalogue';
import { makeKeys } from '../signing/keys';
import { signProfile } from '../signing/sign';
import { verifyProfile } from '../signing/verify';
import { type Bench, median, ms } from './figures';

const CLAUSES = 2_000;
const FINGERPRINTS = 100_000;
/** As many bytes as each fingerprint takes in the file, before base64. */
const EACH = 9;
const RUNS = 5;
const DAY_MS = 86_400_000;

export const benchSigned: Bench = {
  title: 'A signed profile with 2,000 clauses and 100,000 fingerprints',
  async measure() {
    const keys = await makeKeys();
    const signed = await signProfile(longest(keys.publicKey), keys.privateKey);
    if (!signed.ok) throw new Error(signed.problems.join(' '));
    const bytes = new TextEncoder().encode(signed.file);
    const source = { ...freshSource('own-long', 'person'), address: null, keys: [keys.publicKey] };
    const before = { ...nothingHeld, standing: { ...nothingHeld.standing, sources: [source] } };
    const verifying = await times(async () => (await verifyProfile(bytes, [keys.publicKey])).ok);
    const taking = await times(async () => {
      const held = await takeAnswer(before, source.id, { kind: 'file', bytes, etag: null }, { now: new Date(), chance: 0 });
      return held.profiles[source.id] !== undefined;
    });
    return [
      { name: 'size of the file', value: `${(bytes.length / 1024 / 1024).toFixed(1)} MB` },
      { name: 'verified, read and judged', value: ms(median(verifying)), beside: `first ${ms(verifying[0]!)}` },
      { name: 'taken into force', value: ms(median(taking)), beside: `longest ${ms(Math.max(...taking))}; limit 2,000 ms` },
    ];
  },
};

async function times(does: () => Promise<boolean>): Promise<number[]> {
  const all: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    if (!(await does())) throw new Error('it was refused');
    all.push(performance.now() - start);
  }
  return all;
}

/** Returns what the longest file that anybody would sign says: 5 MB of profile, and trusts this key for the next. */
export function longest(key: string) {
  const profile = bundledProfile('bledington');
  const [clause] = profile?.clauses ?? [];
  if (!profile || !clause) throw new Error('the profile "bledington" is not bundled');
  const clauses = Array.from({ length: CLAUSES - profile.clauses.length }, (_, at) => ({
    ...clause,
    id: `further-${at}`,
    wording: 'What the policy says in its own words. '.repeat(40),
  }));
  const roster = {
    ...{ version: 1, count: FINGERPRINTS / 4, addedAt: '2026-09-01T08:00:00Z', groups: [] },
    fingerprints: 'A'.repeat((FINGERPRINTS * EACH * 4) / 3),
  };
  return {
    ...{ schoolId: 'long', version: profile.version, keys: [key] },
    issued: new Date().toISOString(),
    expires: new Date(Date.now() + 300 * DAY_MS).toISOString(),
    profile: { ...profile, clauses: [...profile.clauses, ...clauses], roster },
  };
}
