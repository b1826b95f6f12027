// A browser without room for a newer profile keeps the last good one, and says so.
import { expect, it } from 'vitest';
import { hear } from '../../../src/mandate/hear';
import { rule } from '../../../src/mandate/ruling';
import { withoutRoom } from '../../../src/mandate/source';
import { nothingHeld } from '../../../src/model/standing';
import { schoolProfile } from '../../e2e/rig/vectors';

const NOW = new Date('2026-11-26T09:00:00Z');
const heard = (version: number, before = nothingHeld) => hear(before, { profileJson: schoolProfile(version) }, NOW);

it('leaves the version before in force, with all that was known of it', () => {
  const before = heard(1);
  const held = withoutRoom(before, heard(2, before), NOW.toISOString());
  expect(rule(held, NOW)).toMatchObject({
    set: { profile: { version: 1 } },
    notes: ['This browser has no room left to keep the newer profile. Version 1 of Hill Top School stays in force.'],
  });
  expect(held.standing.sources[0]?.news).toEqual(before.standing.sources[0]?.news);
});

it('leaves nothing where there was nothing, and takes the same profile once there is room', () => {
  const held = withoutRoom(nothingHeld, heard(1), NOW.toISOString());
  expect(rule(held, NOW)).toMatchObject({ set: null, notes: [expect.stringMatching(/no room left/)] });
  expect(rule(heard(1, held), NOW).set?.profile.version).toBe(1);
});
