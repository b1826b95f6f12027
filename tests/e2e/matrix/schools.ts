// Schools like Bledington, but for how they judge, made for the tests.
import { hashOfPicture } from '../../../src/cli/profile/logo';
import { picture } from '../../practice-sites/picture';
import type { AnyWorld } from '../rig/any-world';

/** By id, as files to import. */
export async function makeSchools(world: AnyWorld): Promise<Record<string, string>> {
  const [bledington, bisl] = await Promise.all(['bledington', 'bisl'].map((id) => world.ask('profile.get', { id })));
  if (!bledington || !bisl) throw new Error('the bundled profiles were not found');
  const named = bledington.rules.filter(({ check }) => check === 'pupil-name');
  const like = (id: string, rules: readonly object[]): [string, string] => [id, JSON.stringify({ ...bledington, id, rules })];
  const pupils = ['follow', 'connect', 'accept', 'message', 'reply', 'repost'].map((contact) => `${contact}-pupil`);
  return Object.fromEntries([
    like(
      'milder',
      named.map((rule) => ({ ...rule, level: 'warn' })),
    ),
    like(
      'gentle',
      named.map((rule) => ({ ...rule, level: 'tip' })),
    ),
    like(
      'pictured',
      named.filter(({ when }) => when.media === 'any'),
    ),
    like('naming', [{ check: 'school-name', clause: 'not-as-employee', level: 'tip' }]),
    like('minding', [
      { check: 'pupil-contact', clause: 'decline-pupils', level: 'hold', when: { kinds: pupils } },
      { check: 'school-follow', clause: 'do-not-follow-school', level: 'hold' },
    ]),
    ['stating', JSON.stringify({ ...bisl, id: 'stating', rules: [STATES] })],
    [
      'crested',
      JSON.stringify({
        ...bisl,
        id: 'crested',
        identity: { ...bisl.identity, logos: [{ title: 'the school’s field', hash: await hashOfPicture(picture.buffer) }] },
        rules: bisl.rules.filter(({ check }) => check === 'school-branding'),
      }),
    ],
  ]);
}

/** Wherever it is written, also where the school itself would not mind. */
const STATES = {
  check: 'missing-disclaimer',
  clause: 'say-not-for-the-school',
  level: 'hold',
  when: { accounts: ['personal'], kinds: ['association'] },
};
