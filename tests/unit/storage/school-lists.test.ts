// Pupils that come with a school's profile: put beside it again, found changed only when they are, and left out where they cannot be read.
import { expect, it } from 'vitest';
import { hear } from '../../../src/mandate/hear';
import { nothingHeld } from '../../../src/model/standing';
import { addLists, listsIn } from '../../../src/storage/school-lists';
import { schoolProfile } from '../../e2e/rig/vectors';

const roster = { version: 1, count: 2, addedAt: '2026-11-01T08:00:00Z', groups: [], fingerprints: 'AAAA' };
const rosterKey = `${'c'.repeat(42)}A`;
const NOW = new Date('2026-11-26T09:00:00Z');
const held = hear(nothingHeld, { profileJson: schoolProfile(3, { roster }), rosterKey }, NOW);
const stored = {
  standing: { ...held.standing, managed: { ...held.standing.managed!, rosterKey: null } },
  profiles: { pushed: { ...held.profiles.pushed!, roster: undefined } },
};

it('come back with the profile they belong to', async () => {
  const row = listsIn(held, nothingHeld);
  expect(row).toMatchObject({ key: rosterKey, lists: { pushed: { count: 2 } } });
  expect(await addLists(stored as never, async () => row)).toEqual(held);
});

it('are the same until a profile brings others', () => {
  expect(listsIn(held, held)).toBeNull();
  const later = hear(held, { profileJson: schoolProfile(4, { roster: { ...roster, count: 3 } }), rosterKey }, NOW);
  expect(listsIn(later, held)).toMatchObject({ lists: { pushed: { count: 3 } } });
  expect(listsIn(hear(held, { withdraw: true }, NOW), held)).toMatchObject({ key: null, lists: {} });
});

it.each([undefined, null, 'nonsense', { id: 'mine', key: 5, lists: {} }])('are left out where %j is found', async (row) => {
  const back = await addLists(stored as never, async () => row);
  expect(back.standing.managed?.rosterKey).toBeNull();
  // And come again with the profile, which is in force meanwhile.
  expect(back.profiles.pushed).toMatchObject({ version: 3 });
  expect(hear(back, { profileJson: schoolProfile(3, { roster }), rosterKey }, NOW).profiles.pushed?.roster).toMatchObject({
    count: 2,
  });
});

it('are not waited for where no school set anything', async () => {
  expect(await addLists(nothingHeld, () => new Promise(() => undefined))).toBe(nothingHeld);
});
