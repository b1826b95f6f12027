// Of two profiles that a school set here one leads by what they are, and never in silence.
import { describe, expect, it } from 'vitest';
import { hear } from '../../../src/mandate/hear';
import { rule } from '../../../src/mandate/ruling';
import { acceptedOf, freshSource, withoutSources, withSource } from '../../../src/mandate/source';
import { takeAnswer } from '../../../src/mandate/take-answer';
import type { Profile } from '../../../src/model/profile';
import { type Held, nothingHeld } from '../../../src/model/standing';
import { mergeProfiles } from '../../../src/policy/merge/merge-profiles';
import { makeRing, signed } from '../../e2e/rig/vectors';
import { clauseOf, ruleOf, school, trust } from '../policy/merging';

const NOW = new Date('2026-11-26T09:00:00Z');
const pushed = (profile: Profile, before: Held = nothingHeld) => hear(before, { profileJson: JSON.stringify(profile) }, NOW);
const atAddress = (profile: Profile, before: Held): Held =>
  withSource(
    before,
    {
      ...freshSource('address', 'school'),
      address: 'https://trust.example/p',
      accepted: acceptedOf(profile, NOW.toISOString(), { digest: 'x' }),
    },
    profile,
  );
const ruled = (held: Held) => rule(held, NOW);
const guide = [{ id: 'guide', title: 'Guide', dated: '2026' }];
const ownRule = { clauses: [clauseOf('ours', { document: 'guide' })], rules: [ruleOf('ours', 'tone', 'hold')] };

describe('of two profiles that know nothing of each other', () => {
  it('what was pushed is in force, however high the other’s version, and the other is named', () => {
    const merged = mergeProfiles(trust(), school({}));
    if (!merged.ok) throw new Error('unfit');
    const { set, notes } = ruled(atAddress(trust({}, { version: 90 }), pushed(merged.profile)));
    expect(set?.profile).toMatchObject({ id: 'fell-side', version: 7 });
    expect(notes).toEqual([
      'Your school also set the profile of North Lakes Trust here (“north-lakes”, at its address), which is not used: that of Fell Side School (“fell-side”) is, and neither lies upon the other.',
    ]);
  });

  it.each([
    ['pushed', (overlay: Profile, base: Profile) => atAddress(base, pushed(overlay))],
    ['at an address', (overlay: Profile, base: Profile) => atAddress(overlay, pushed(base))],
  ])('the school’s upon its trust stays when the trust’s is called otherwise: %s', (_, both) => {
    const renamed = trust({}, { id: 'north-lakes-trust', version: 90 });
    const { set, notes } = ruled(both(school(ownRule, { documents: guide }), renamed));
    expect(set?.profile.id).toBe('fell-side');
    expect(notes.join()).toMatch(/“north-lakes-trust”.* is not used/);
  });

  it('one that would check nothing by itself leaves the other in force, and is named', () => {
    const renamed = trust({}, { id: 'north-lakes-trust' });
    const { set, notes } = ruled(atAddress(renamed, pushed(school({ rules: [ruleOf('kind', 'tone', 'hold')] }))));
    expect(set?.profile.id).toBe('north-lakes-trust');
    expect(notes.join()).toMatch(/Fell Side School here \(“fell-side”, pushed\), which is not used/);
  });
});

describe('of one profile', () => {
  it('the newer is in force, and nobody hears of the older', () => {
    const { set, notes } = ruled(atAddress(trust({}, { version: 4 }), pushed(trust())));
    expect([set?.profile.version, notes]).toEqual([4, []]);
  });

  it('and the base that it lies upon nothing is said', () => {
    expect(ruled(atAddress(trust({}, { version: 90 }), pushed(school({})))).notes).toEqual([]);
  });
});

describe('of a school and the trust under it, when one is no longer named', () => {
  const key = { profileUrl: 'https://trust.example/p', profileKeys: ['A'.repeat(43)] };
  const later = new Date(NOW.getTime() + 86_400_000);
  const both = (overlay = school({})) => atAddress(trust(), pushed(overlay));

  it('the trust is told by its name for as long as it stays', () => {
    const gone = hear(both(), { profileJson: JSON.stringify(school({})) }, later);
    expect(rule(gone, later)).toMatchObject({
      set: { profile: { id: 'fell-side' } },
      notes: [
        'Not heard from your school since 27 November 2026 of the profile of North Lakes Trust. It stays until 11 December 2026.',
      ],
    });
  });

  it('the school is told by its name for as long as it stays', () => {
    const { set, notes } = rule(hear(both(), key, later), later);
    expect(set?.profile.id).toBe('fell-side');
    expect(notes.join()).toMatch(/^Not heard from your school since 27 November 2026 of the profile of Fell Side School/);
  });

  it('nothing is told of one whose profile comes the other way now', () => {
    const held = atAddress(trust({}, { version: 4 }), pushed(trust()));
    expect(rule(hear(held, key, later), later)).toMatchObject({ set: { profile: { version: 4 } }, notes: [] });
  });
});

it('a school’s profile that is called otherwise than before says so', () => {
  const { sources } = pushed(trust({}, { id: 'north-lakes-trust', version: 4 }), pushed(trust())).standing;
  expect(JSON.stringify(sources[0]?.news)).toMatch(/now called “north-lakes-trust”, and was “north-lakes” before/);
});

describe('news', () => {
  const say = (held: Held) => held.standing.sources.map(({ news }) => [news?.school, news?.says.join(' ')]);

  it('of a school and its trust in one look are both told, each as what it is', async () => {
    const ring = await makeRing();
    const text = await signed({
      version: 5,
      key: ring.school,
      more: { id: 'north-lakes', identity: { name: 'North Lakes Trust' } },
    });
    const values = {
      profileJson: JSON.stringify(school({})),
      profileUrl: 'https://trust.example/p',
      profileKeys: [ring.school.publicKey],
    };
    const file = { kind: 'file' as const, bytes: new TextEncoder().encode(text), etag: null };
    const both = await takeAnswer(hear(nothingHeld, values, NOW), 'address', file, { now: new Date(), chance: 0 });
    expect(say(both)).toEqual([
      ['Fell Side School', 'Your drafts are now checked against the policy of Fell Side School.'],
      ['North Lakes Trust', 'The policy of North Lakes Trust is here now, under that of Fell Side School.'],
    ]);
  });

  it('of one goes with it, and leaves the other’s', () => {
    const held = pushed(school({}), atAddress(trust(), nothingHeld));
    expect(say(withoutSources(held, ({ id }) => id === 'address')).map(([whose]) => whose)).toEqual(['Fell Side School']);
  });
});
