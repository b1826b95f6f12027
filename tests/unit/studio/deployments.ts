// Deployments for the tests: one with the whole profile in it, one with an address, one that ends everything.
import type { Profile } from '../../../src/model/profile';
import { writePayload } from '../../../src/signing/payload';
import { builtIds, type Deployment, Values } from '../../../src/studio/deploy/deployment';
import { smallProfile } from '../signing/school';

export const keys = ['BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc', 'CAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAg'];

/** Quotation marks, backslashes, line ends, markup and Welsh: what files break on. */
export const awkward: Profile = {
  ...smallProfile,
  identity: { ...smallProfile.identity, name: 'Ysgol “Tŷ Gwyn” & <Sons>' },
  clauses: smallProfile.clauses.map((clause) => ({ ...clause, summary: 'Say "no" to C:\\pupils\\ & <b>\n]]> ŵ%PATH%$(id)' })),
};

const deployment = (values: object, ids = builtIds): Deployment => ({
  values: Values.parse(values),
  ids,
  school: awkward.identity.name,
  profileId: awkward.id,
  schoolId: awkward.id,
  base: null,
});

export const whole = deployment({
  profileJson: writePayload(awkward),
  minProfileVersion: 3,
  rosterKey: keys[0],
  lockSettings: '{"rulesOff":[],"disclaimer":"I say \\"mine\\"."}',
  firefoxDataConsent: true,
});

export const byAddress = deployment(
  { profileUrl: 'https://files.larkfield.example/profile.jws?a=1&b=2', profileKeys: keys, minProfileVersion: 12 },
  { chrome: 'a'.repeat(32), edge: 'b'.repeat(32), firefox: '{6f9e2a31-0000-4c3d-9a77-1234567890ab}' },
);

export const ending = deployment({ withdraw: true });
