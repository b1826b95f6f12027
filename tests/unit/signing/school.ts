// A school that signs, for the tests: a small profile, and files sealed with whichever key and head a test wants.
import { CompactSign, importJWK } from 'jose';
import { Profile } from '../../../src/model/profile';
import { headFor } from '../../../src/signing/head';
import type { Keys } from '../../../src/signing/keys';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const smallProfile = Profile.parse({
  schema: 1,
  id: 'larkfield',
  version: 1,
  identity: { name: 'Larkfield School' },
  documents: [{ id: 'policy', title: 'Staff on social media', dated: '2026' }],
  calendar: { timeZone: 'Europe/London', workingHours: { mon: [{ from: '08:30', to: '16:00' }] }, bankHolidays: 'none' },
  disclaimers: { bioCounts: true, statements: [] },
  clauses: [
    {
      id: 'names',
      document: 'policy',
      section: 'Pupils',
      modality: 'must-not',
      topic: 'conduct',
      summary: 'Do not name pupils.',
      checks: ['pupil-name'],
    },
  ],
  rules: [{ check: 'pupil-name', clause: 'names', level: 'hold' }],
});

export const payloadOf = (...keys: string[]) => ({
  schoolId: 'larkfield',
  version: 1,
  issued: '2026-09-01T08:00:00Z',
  expires: '2027-09-01T08:00:00Z',
  keys,
  profile: smallProfile,
});

/** Signs any text as it is, which `signProfile` would not. */
export const sealed = async (text: string, keys: Keys, head: object = headFor(keys.publicKey)): Promise<string> =>
  await new CompactSign(bytesOf(text))
    .setProtectedHeader({ alg: 'EdDSA', ...head })
    .sign(await importJWK({ ...keys.privateKey }, 'EdDSA'));
