// School profiles: those that come with Second Glance, and those brought in from files.
import { type Handlers, Refusal } from '../../src/messaging/background-end';
import type { ProfileCard } from '../../src/messaging/protocol';
import type { Profile } from '../../src/model/profile';
import { bundledProfile, bundledProfiles } from '../../src/policy/catalogue';
import { readProfile } from '../../src/policy/read-profile';
import { withoutSchool } from '../../src/settings/at-school';
import type { SettingKey } from '../../src/settings/schema';
import { bundledIdProblem } from '../../src/storage/data-file';
import type { Powers } from './handlers';
import { uponBases } from './upon-bases';
import { words } from './words';

export type Profiles = ReturnType<typeof createProfiles>;

export function createProfiles({
  store,
  inForce,
  mandate,
  changed,
  bin,
}: Pick<Powers, 'store' | 'inForce' | 'mandate' | 'changed' | 'bin'>) {
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
      otherNames: [...profile.identity.aliases, ...profile.identity.acronyms, ...profile.identity.places],
    };
  };

  /** Whoever chose it meanwhile is left without a school, as when it is removed. */
  const dropAgain = async (id: string): Promise<void> => {
    await store.changeSettings(withoutSchool((await store.load()).settings, id));
    await store.dropProfile(id);
  };

  /** A file never becomes the school in force by itself; one that is in force already is brought up to date. */
  const importFrom: Handlers['profile.import'] = async ({ json }) => {
    const read = readProfile(json);
    if (!read.ok) return { ok: false, problems: read.problems };
    if (bundledProfile(read.profile.id)) return { ok: false, problems: [bundledIdProblem(read.profile.id)] };
    const before = await store.rowsOf('profiles', read.profile.id);
    await store.keepProfile(read.profile);
    changed();
    const undo = bin.keep(() => (before.length > 0 ? store.putBack('profiles', before) : dropAgain(read.profile.id)));
    return { ok: true, undo, profile: await cardOf({ profile: read.profile, origin: 'imported' }) };
  };

  const remove = async (id: string): Promise<{ undo: string }> => {
    if (bundledProfile(id)) throw new Refusal(words().profiles.bundled);
    if ((await find(id))?.origin === 'school') throw new Refusal(words().profiles.fromSchool);
    const { locked } = (await inForce.now()).kept;
    const before = (await store.load()).settings;
    const change = withoutSchool(before, id, locked.includes('profileId'));
    await store.changeSettings(change);
    const rows = await store.takeOut('profiles', id);
    changed();
    const undo = bin.keep(async () => {
      await store.putBack('profiles', rows);
      await store.changeSettings(Object.fromEntries(Object.keys(change).map((key) => [key, before[key as SettingKey]])));
    });
    return { undo };
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
      if (!(await find(id))) throw new Refusal(words().profiles.noSuch(id));
    },
  };
}

interface Listed {
  profile: Profile;
  origin: ProfileCard['origin'];
}
