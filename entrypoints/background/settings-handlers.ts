// Reading and changing settings; what the school has set is shown and cannot be changed here.
import { type Handlers, Refusal } from '../../src/messaging/background-end';
import { changesIn } from '../../src/settings/read-settings';
import { type SettingKey, settings } from '../../src/settings/schema';
import type { Powers } from './handlers';

type Handled = Pick<Handlers, 'settings.get' | 'settings.change'>;

export const settingsHandlers = (
  { store, inForce, changed }: Powers,
  mustExist: (profileId: string) => Promise<void>,
): Handled => ({
  'settings.get': async () => (await inForce.now()).kept.settings,
  'settings.change': async (asked) => {
    const wanted = changesIn(asked);
    const { locked } = (await inForce.now()).kept;
    const [refused] = (Object.keys(wanted) as SettingKey[]).filter((key) => locked.includes(key));
    if (refused) throw new Refusal(`“${settings[refused].label}” is set by your school and cannot be changed here.`);
    if (wanted.profileId) await mustExist(wanted.profileId);
    const before = (await store.load()).settings;
    const known = new Set(before.alsoSchools.map(({ profileId }) => profileId));
    for (const { profileId } of wanted.alsoSchools ?? []) if (!known.has(profileId)) await mustExist(profileId);
    const first = wanted.profileId === undefined ? before.profileId : wanted.profileId;
    const also = wanted.alsoSchools ?? before.alsoSchools;
    const once = also.filter(
      ({ profileId }, at) => profileId !== first && also.findIndex((one) => one.profileId === profileId) === at,
    );
    if (once.length < also.length) wanted.alsoSchools = once;
    await store.changeSettings(wanted);
    changed();
    return (await inForce.now()).kept.settings;
  },
});
