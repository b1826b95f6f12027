// Schools like Bledington, but for how they judge, made for the tests.
import type { AnyWorld } from '../rig/any-world';

/** By id, as files to import. */
export async function makeSchools(world: AnyWorld): Promise<Record<string, string>> {
  const profile = await world.ask('profile.get', { id: 'bledington' });
  if (!profile) throw new Error('no bundled profile is called bledington');
  const milder = profile.rules.map((rule) => ({ ...rule, level: 'warn' }));
  const pictured = profile.rules.filter(({ check, when }) => check === 'pupil-name' && when.media === 'any');
  return {
    milder: JSON.stringify({ ...profile, id: 'milder', rules: milder }),
    pictured: JSON.stringify({ ...profile, id: 'pictured', rules: pictured }),
  };
}
