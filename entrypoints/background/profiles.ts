// School profiles: those that come with Second Glance, and those brought in from files.
import { type Handlers, Refusal } from '../../src/messaging/background-end';
import type { ProfileCard } from '../../src/messaging/protocol';
import type { Profile } from '../../src/model/profile';
import { bundledProfile, bundledProfiles } from '../../src/policy/catalogue';
import { readProfile } from '../../src/policy/read-profile';
import { bundledIdProblem } from '../../src/storage/data-file';
import type { Powers } from './handlers';

export function createProfiles({ store, inForce, changed }: Pick<Powers, 'store' | 'inForce' | 'changed'>) {
  const all = async (): Promise<Profile[]> => [...bundledProfiles(), ...(await inForce.now()).kept.imported];
  const find = async (id: string) => (await all()).find((profile) => profile.id === id) ?? null;

  /** A file never becomes the school in force by itself; one that is in force already is brought up to date. */
  const importFrom: Handlers['profile.import'] = async ({ json }) => {
    const read = readProfile(json);
    if (!read.ok) return { ok: false, problems: read.problems };
    if (bundledProfile(read.profile.id)) return { ok: false, problems: [bundledIdProblem(read.profile.id)] };
    await store.keepProfile(read.profile);
    changed();
    return { ok: true, profile: card(read.profile) };
  };

  const remove = async (id: string): Promise<Record<string, never>> => {
    if (bundledProfile(id)) throw new Refusal('This profile comes with Second Glance and cannot be removed.');
    if ((await inForce.now()).kept.settings.profileId === id) await store.changeSettings({ profileId: null });
    await store.dropProfile(id);
    changed();
    return {};
  };

  return {
    card,
    list: async () => (await all()).map(card),
    get: find,
    importFrom: (json: string) => importFrom({ json }, {}),
    remove,
    mustExist: async (id: string): Promise<void> => {
      if (!(await find(id)))
        throw new Refusal(`There is no school profile called “${id}” here. The school in force stays as it was.`);
    },
  };
}

const card = ({ id, version, identity, documents }: Profile): ProfileCard => ({
  id,
  name: identity.name,
  version,
  origin: bundledProfile(id) ? 'bundled' : 'imported',
  documents: documents.map(({ title }) => title),
});
