// Reading and changing settings; what the school has set is shown and cannot be changed here.
import { type Handlers, Refusal } from '../../src/messaging/background-end';
import { asFirst } from '../../src/settings/at-school';
import { changesIn } from '../../src/settings/read-settings';
import { type SettingKey, type Settings, settings } from '../../src/settings/schema';
import type { Powers } from './handlers';
import { words } from './words';

type Handled = Pick<Handlers, 'settings.get' | 'settings.change'>;

export const settingsHandlers = (
  { store, inForce, changed }: Powers,
  mustExist: (profileId: string) => Promise<void>,
): Handled => ({
  'settings.get': async () => (await inForce.now()).kept.settings,
  'settings.change': async (asked) => {
    const wanted = changesIn(asked);
    const { locked, settings: inUse } = (await inForce.now()).kept;
    const [refused] = (Object.keys(wanted) as SettingKey[]).filter((key) => locked.includes(key));
    if (refused) throw new Refusal(words().settings.locked(settings[refused].label));
    if (wanted.profileId) await mustExist(wanted.profileId);
    const known = new Set(inUse.alsoSchools.map(({ profileId }) => profileId));
    for (const { profileId } of wanted.alsoSchools ?? []) if (!known.has(profileId)) await mustExist(profileId);
    const before = (await store.load()).settings;
    await store.changeSettings(levelled(wanted, before, locked.includes('profileId') ? { first: inUse.profileId } : null));
    changed();
    return (await inForce.now()).kept.settings;
  },
});

/** Returns the change so that no school is named twice. `set`: the first as a school sets it, whatever the person chose before. */
function levelled(asked: Partial<Settings>, before: Settings, set: { first: string | null } | null): Partial<Settings> {
  const swaps = asked.profileId !== undefined && asked.alsoSchools === undefined;
  const wanted = swaps ? { ...asFirst(before, asked.profileId ?? null), ...asked } : asked;
  const chosen = wanted.profileId === undefined ? before.profileId : wanted.profileId;
  const also = wanted.alsoSchools ?? before.alsoSchools;
  const first = set ? set.first : chosen;
  const once = also.filter(
    ({ profileId }, at) => profileId !== first && also.findIndex((one) => one.profileId === profileId) === at,
  );
  const change = once.length < also.length ? { ...wanted, alsoSchools: once } : wanted;
  // Beside one that is set, the person's own first stands among the others, and can be taken away like them.
  const isTaken = set && wanted.alsoSchools && chosen !== set.first && once.every(({ profileId }) => profileId !== chosen);
  return isTaken ? { ...change, profileId: null } : change;
}
