// School profiles: those that come with Second Glance, and those brought in from files.
import { type Handlers, Refusal } from '../../src/messaging/background-end';
import type { ProfileCard } from '../../src/messaging/protocol';
import type { Profile } from '../../src/model/profile';
import { bundledProfile, bundledProfiles } from '../../src/policy/catalogue';
import { readProfile } from '../../src/policy/read-profile';
import { bundledIdProblem } from '../../src/storage/data-file';
import type { Powers } from './handlers';

export function createProfiles({ store, inForce, mandate, changed }: Pick<Powers, 'store' | 'inForce' | 'mandate' | 'changed'>) {
  const fromSchools = async (): Promise<Profile[]> => {
    const { set, own } = await mandate.ruling();
    return [...(set ? [set.profile] : []), ...own.map(({ profile }) => profile)];
  };
  /** Of two with the same id the school's own goes first. */
  const all = async (): Promise<Listed[]> => {
    const listed: Listed[] = [
      ...(await fromSchools()).map((profile) => ({ profile, origin: 'school' as const })),
      ...bundledProfiles().map((profile) => ({ profile, origin: 'bundled' as const })),
      ...(await inForce.now()).kept.imported.map((profile) => ({ profile, origin: 'imported' as const })),
    ];
    return listed.filter(({ profile }, index) => listed.findIndex((one) => one.profile.id === profile.id) === index);
  };
  const find = async (id: string) => (await all()).find(({ profile }) => profile.id === id) ?? null;

  /** A file never becomes the school in force by itself; one that is in force already is brought up to date. */
  const importFrom: Handlers['profile.import'] = async ({ json }) => {
    const read = readProfile(json);
    if (!read.ok) return { ok: false, problems: read.problems };
    if (bundledProfile(read.profile.id)) return { ok: false, problems: [bundledIdProblem(read.profile.id)] };
    await store.keepProfile(read.profile);
    changed();
    return { ok: true, profile: card({ profile: read.profile, origin: 'imported' }) };
  };

  const remove = async (id: string): Promise<Record<string, never>> => {
    if (bundledProfile(id)) throw new Refusal('This profile comes with Second Glance and cannot be removed.');
    if ((await find(id))?.origin === 'school')
      throw new Refusal('This profile comes from a school. Leave its subscription instead.');
    if ((await inForce.now()).kept.settings.profileId === id) await store.changeSettings({ profileId: null });
    await store.dropProfile(id);
    changed();
    return {};
  };

  return {
    cardOf: async (profile: Profile): Promise<ProfileCard> => card((await find(profile.id)) ?? { profile, origin: 'imported' }),
    list: async () => (await all()).map(card),
    get: async (id: string) => (await find(id))?.profile ?? null,
    importFrom: (json: string) => importFrom({ json }, {}),
    remove,
    mustExist: async (id: string): Promise<void> => {
      if (!(await find(id)))
        throw new Refusal(`There is no school profile called “${id}” here. The school in force stays as it was.`);
    },
  };
}

interface Listed {
  profile: Profile;
  origin: ProfileCard['origin'];
}

const card = ({ profile: { id, version, identity, documents }, origin }: Listed): ProfileCard => ({
  id,
  name: identity.name,
  version,
  origin,
  documents: documents.map(({ title }) => title),
});
