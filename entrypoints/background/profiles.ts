// School profiles: those that come with Second Glance, and those brought in from files.
import { type Handlers, Refusal } from '../../src/messaging/background-end';
import type { ProfileCard } from '../../src/messaging/protocol';
import type { Profile } from '../../src/model/profile';
import { bundledProfile, bundledProfiles } from '../../src/policy/catalogue';
import { readProfile } from '../../src/policy/read-profile';
import { withoutSchool } from '../../src/settings/at-school';
import { bundledIdProblem } from '../../src/storage/data-file';
import type { Powers } from './handlers';
import { uponBases } from './upon-bases';

export function createProfiles({ store, inForce, mandate, changed }: Pick<Powers, 'store' | 'inForce' | 'mandate' | 'changed'>) {
  const fromSchools = async (): Promise<Profile[]> => {
    const { set, bySchool, own } = await mandate.ruling();
    return [...(set ? [set.profile] : []), ...bySchool, ...own.map(({ profile }) => profile)];
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
  const upon = async (profile: Profile) => uponBases(profile, (await inForce.now()).kept, await mandate.ruling());
  const find = async (id: string) => (await all()).find(({ profile }) => profile.id === id) ?? null;

  const cardOf = async ({ profile, origin }: Listed): Promise<ProfileCard> => {
    const { bases, profile: whole } = await upon(profile);
    return {
      ...{ id: profile.id, version: profile.version, origin, name: profile.identity.name },
      documents: whole.documents.map(({ title }) => title),
      bases: bases.map(({ identity }) => identity.name),
    };
  };

  /** A file never becomes the school in force by itself; one that is in force already is brought up to date. */
  const importFrom: Handlers['profile.import'] = async ({ json }) => {
    const read = readProfile(json);
    if (!read.ok) return { ok: false, problems: read.problems };
    if (bundledProfile(read.profile.id)) return { ok: false, problems: [bundledIdProblem(read.profile.id)] };
    await store.keepProfile(read.profile);
    changed();
    return { ok: true, profile: await cardOf({ profile: read.profile, origin: 'imported' }) };
  };

  const remove = async (id: string): Promise<Record<string, never>> => {
    if (bundledProfile(id)) throw new Refusal('This profile comes with Second Glance and cannot be removed.');
    if ((await find(id))?.origin === 'school')
      throw new Refusal('This profile comes from a school. Leave its subscription instead.');
    const { locked } = (await inForce.now()).kept;
    await store.changeSettings(withoutSchool((await store.load()).settings, id, locked.includes('profileId')));
    await store.dropProfile(id);
    changed();
    return {};
  };

  return {
    cardOf: async (profile: Profile): Promise<ProfileCard> => cardOf((await find(profile.id)) ?? { profile, origin: 'imported' }),
    list: async () => Promise.all((await all()).map(cardOf)),
    /** As it is in force, its bases and all. */
    get: async (id: string) => {
      const found = await find(id);
      return found && (await upon(found.profile)).profile;
    },
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
