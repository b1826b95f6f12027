// What is in force where a trust's profile lies under a school's, and where somebody works at more than one school.
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../entrypoints/background/place-of';
import { underRuling } from '../../../entrypoints/background/under-ruling';
import { GRACE_MS, hear } from '../../../src/mandate/hear';
import { type Ruling, rule } from '../../../src/mandate/ruling';
import { acceptedOf, freshSource, withSource } from '../../../src/mandate/source';
import { Profile } from '../../../src/model/profile';
import { type Held, nothingHeld } from '../../../src/model/standing';
import { bundledProfile } from '../../../src/policy/catalogue';
import { AlsoSchool, defaults, type Settings } from '../../../src/settings/schema';
import { nothingTaught } from '../../../src/storage/corrections';
import type { Kept } from '../../../src/storage/kept';
import { clauseOf, ruleOf, school, trust } from '../policy/merging';
import { roster } from '../review/drafting';

const NOW = new Date('2026-11-26T10:00:00Z');
const json = (profile: Profile) => ({ profileJson: JSON.stringify(profile) });

/** As if the file at the address had been fetched, or joined by link. */
const fetched = (held: Held, id: string, by: 'school' | 'person', profile: Profile): Held =>
  withSource(
    held,
    {
      ...freshSource(id, by),
      address: 'https://trust.example/p',
      accepted: acceptedOf(profile, NOW.toISOString(), { digest: id }),
    },
    profile,
  );

const kept = (settings: Partial<Settings> = {}, imported: Profile[] = [], chosen: Profile | null = null): Kept => ({
  ...{ settings: { ...defaults(), ...settings }, profile: chosen, imported, roster: null, taught: nothingTaught, bios: [] },
  ...{ troubles: [], source: 'database', restoredAt: null },
});

const inForce = (held: Held, stored: Kept = kept(), now = NOW) => underRuling(stored, rule(held, now));
const nobody: Ruling = rule(nothingHeld, NOW);
const also = (...ids: string[]) => ids.map((profileId) => AlsoSchool.parse({ profileId }));

describe('a trust under its school', () => {
  const overlay = () => school({ rules: [ruleOf('kind', 'tone', 'hold')] });

  it.each([
    [
      'the trust pushed, the school at an address',
      () => fetched(hear(nothingHeld, json(trust({}, { version: 90 })), NOW), 'address', 'school', overlay()),
    ],
    [
      'the school pushed, the trust at an address',
      () => fetched(hear(nothingHeld, json(overlay()), NOW), 'address', 'school', trust({}, { version: 90 })),
    ],
  ])('%s: the school is in force with the trust in it, whatever the versions', (_, held) => {
    const { profile, notes, locked, settings } = inForce(held());
    expect(profile).toMatchObject({ id: 'fell-side', version: 7, identity: { name: 'Fell Side School' } });
    expect(profile?.clauses.map(({ from }) => from?.name)).toEqual(['North Lakes Trust', 'North Lakes Trust']);
    expect(profile?.rules.find(({ clause }) => clause === 'kind')?.level).toBe('hold');
    expect([notes, locked, settings.profileId]).toEqual([[], ['profileId'], 'fell-side']);
  });

  it('stays under it while the school’s key is gone for a while, and is in force alone after that', () => {
    const both = fetched(hear(nothingHeld, json(overlay()), NOW), 'address', 'school', trust());
    const key = { profileUrl: 'https://trust.example/p', profileKeys: ['A'.repeat(43)] };
    const soon = hear(both, key, new Date(NOW.getTime() + 1_000));
    expect(inForce(soon).profile?.id).toBe('fell-side');
    const later = hear(soon, key, new Date(NOW.getTime() + GRACE_MS + 10_000));
    expect(inForce(later).profile?.id).toBe('north-lakes');
  });

  it('that is not here leaves the school’s part, with a word about it', () => {
    const { profile, notes } = inForce(hear(nothingHeld, json(overlay()), NOW));
    expect(profile).toMatchObject({ id: 'fell-side', rules: [] });
    expect(notes.join()).toMatch(/lies upon another \(“north-lakes”\), which is not here yet/);
  });

  it('that does not fit under it any more keeps its final word, and diagnostics say which line is to be mended', () => {
    const renamed = trust({
      clauses: [clauseOf('names', { final: true }), clauseOf('be-kind')],
      rules: [ruleOf('names', 'pupil-name', 'hold')],
    });
    const { profile, notes, misfits } = inForce(fetched(hear(nothingHeld, json(overlay()), NOW), 'address', 'school', renamed));
    expect([profile?.id, profile?.rules]).toMatchObject(['fell-side', [{ clause: 'names', level: 'hold' }]]);
    expect(notes.join()).toMatch(/What does not is left out, and all the rest is checked/);
    expect(misfits).toEqual(['The overlay “fell-side”: In rules, item 1, clause: no clause is called "kind".']);
  });

  it('cannot be slipped under what the school set by a file that somebody opened', () => {
    const soft = trust({ clauses: [clauseOf('kind', { checks: [], uncheckable: 'Nobody looks.', final: true })], rules: [] });
    const mine = school(
      { clauses: [clauseOf('kind', { document: 'guide' })], rules: [ruleOf('kind', 'tone', 'hold')] },
      { documents: [{ id: 'guide', title: 'Guide', dated: '2026' }] },
    );
    const { profile, notes } = inForce(hear(nothingHeld, json(mine), NOW), kept({}, [soft]));
    expect(profile?.rules).toMatchObject([{ clause: 'kind', level: 'hold' }]);
    expect(notes.join()).toMatch(/did not come from the school, so it is not used/);
    const joined = inForce(fetched(hear(nothingHeld, json(mine), NOW), 'own-north-lakes', 'person', soft));
    expect(joined.profile?.rules).toMatchObject([{ clause: 'kind', level: 'hold' }]);
  });

  it('may come with the extension', () => {
    const base = bundledProfile('islwyn');
    const mine = Profile.parse({ ...overlay(), extends: 'islwyn', rules: [] });
    expect(inForce(hear(nothingHeld, json(mine), NOW)).profile?.clauses.length).toBe(base?.clauses.length);
  });

  it('and two that lie upon each other leave one in force alone', () => {
    const held = fetched(hear(nothingHeld, json(overlay()), NOW), 'address', 'school', trust({}, { extends: 'fell-side' }));
    const { profile, notes } = inForce(held);
    expect([profile?.id, notes.join()]).toEqual(['fell-side', expect.stringMatching(/lie upon each other/)]);
  });

  it('and what lies under that takes nobody’s place when somebody follows it, though it is not here yet', () => {
    const middle = trust({}, { extends: 'county' });
    const missing = kept({ profileId: 'bisl', alsoSchools: also('fell-side') }, [overlay()], bundledProfile('bisl'));
    const there = kept({ profileId: 'bisl', alsoSchools: also('fell-side') }, [overlay(), middle], bundledProfile('bisl'));
    expect(placeOf('north-lakes', false, inForce(nothingHeld, missing))).toBeNull();
    for (const id of ['north-lakes', 'county'])
      for (const beside of [true, false]) expect(placeOf(id, beside, inForce(nothingHeld, there))).toBeNull();
  });

  it('is in force for what the person chose as well', () => {
    const { profile } = inForce(nothingHeld, kept({ profileId: 'fell-side' }, [trust(), overlay()], overlay()));
    expect(profile?.clauses.length).toBe(2);
  });
});

describe('another school', () => {
  const ids = ({ schools }: ReturnType<typeof inForce>) => schools.map(({ profile }) => profile.id);
  const bisl = bundledProfile('bisl');

  it('is in force beside the first, each with its own hours', () => {
    const hours = { tue: [{ from: '09:00', to: '12:00' }] };
    const settings = { profileId: 'bisl', workingHours: {}, alsoSchools: [{ ...also('islwyn')[0]!, workingHours: hours }] };
    const ruled = inForce(nothingHeld, kept(settings, [], bisl));
    expect(ids(ruled)).toEqual(['bisl', 'islwyn']);
    expect(ruled.schools.map(({ settings: at }) => at.workingHours)).toEqual([{}, hours]);
    expect(ruled.profile?.id).toBe('bisl');
  });

  it('stays beside one that the school sets, and takes nothing from it', () => {
    const held = hear(nothingHeld, { ...json(trust()), lockSettings: '{"rulesOff": []}' }, NOW);
    const ruled = inForce(held, kept({ profileId: 'bisl', alsoSchools: also('islwyn'), rulesOff: ['tone'] }, [], bisl));
    expect(ids(ruled)).toEqual(['north-lakes', 'bisl', 'islwyn']);
    expect(ruled.settings.alsoSchools.map(({ profileId }) => profileId)).toEqual(['bisl', 'islwyn']);
    expect(ruled.locked).toEqual(['rulesOff', 'profileId']);
    expect(ruled.schools[0]?.settings.rulesOff).toEqual([]);
  });

  it('keeps the accounts that were listed for it, whatever accounts a school sets for itself', () => {
    const held = hear(
      nothingHeld,
      { ...json(trust()), lockSettings: { schoolAccounts: [{ platform: 'x', handle: 'office' }] } },
      NOW,
    );
    const schoolAccounts = [
      { platform: 'x' as const, handle: 'mine' },
      { platform: 'x' as const, handle: 'chess', profileId: 'islwyn' },
    ];
    const { schools } = inForce(held, kept({ alsoSchools: also('islwyn'), schoolAccounts }));
    expect(schools.map(({ settings }) => settings.schoolAccounts.map(({ handle }) => handle))).toEqual([['office'], ['chess']]);
  });

  it('cannot be set or taken away by a school', () => {
    const { standing } = hear(nothingHeld, { ...json(trust()), lockSettings: '{"alsoSchools": []}' }, NOW);
    expect(standing.managed?.locks).toEqual({});
    expect(standing.managed?.keys.find(({ key }) => key === 'lockSettings')?.problems.join()).toMatch(/belongs to the person/);
  });

  it('is said to be missing where its profile is not here, and the first goes on', () => {
    const ruled = inForce(nothingHeld, kept({ profileId: 'bisl', alsoSchools: also('gone', 'islwyn') }, [], bisl));
    expect([ids(ruled), ruled.notes.join()]).toEqual([
      ['bisl', 'islwyn'],
      expect.stringMatching(/other school \(“gone”\) is not here/),
    ]);
  });

  it('is joined in the first place, beside it, or beside what is set; one in force stays where it is', () => {
    const own = inForce(nothingHeld, kept({ profileId: 'bisl', alsoSchools: also('islwyn') }, [], bisl));
    expect(['bledington', 'islwyn'].map((id) => placeOf(id, false, own))).toEqual(['first', 'first']);
    expect(['bledington', 'islwyn', 'bisl'].map((id) => placeOf(id, true, own))).toEqual(['beside', null, null]);
    const set = inForce(hear(nothingHeld, json(trust()), NOW), kept({ profileId: 'bisl' }, [], bisl));
    expect(['bledington', 'bisl', 'north-lakes'].map((id) => placeOf(id, false, set))).toEqual(['beside', null, null]);
  });

  it('is there once however often it is named', () => {
    const ruled = inForce(nothingHeld, kept({ profileId: 'bisl', alsoSchools: also('bisl', 'islwyn', 'islwyn') }, [], bisl));
    expect(ids(ruled)).toEqual(['bisl', 'islwyn']);
  });

  it('leads where the first is withdrawn', () => {
    const ruled = inForce(nothingHeld, kept({ alsoSchools: also('islwyn') }));
    expect([ids(ruled), ruled.profile?.id]).toEqual([['islwyn'], 'islwyn']);
  });

  it('has its own pupils; the list that the person brought serves the first that brings none', () => {
    const { key: _, ...shared } = roster;
    const withList = trust({}, { roster: { ...shared, key: roster.key } });
    const brought = { ...roster, count: 99 };
    const one = inForce(fetched(nothingHeld, 'own-north-lakes', 'person', withList), {
      ...kept({ profileId: 'bisl', alsoSchools: also('north-lakes') }, [], bisl),
      roster: brought,
    });
    expect(one.schools.map((each) => each.roster?.count)).toEqual([99, 2]);
    const two = underRuling(
      { ...kept({ profileId: 'north-lakes', alsoSchools: also('islwyn', 'bisl') }, [withList], withList), roster: brought },
      nobody,
    );
    expect(two.schools.map((each) => each.roster?.count)).toEqual([2, 99, undefined]);
  });

  it('has a list that the device’s key does not open: it is another school’s, and the one that was brought serves there', () => {
    const { key, ...shared } = roster;
    const keyless = trust({}, { roster: shared });
    const set = Profile.parse({ ...trust(), id: 'set-here', identity: { name: 'Set School' }, roster: shared });
    const held = fetched(hear(nothingHeld, { ...json(set), rosterKey: key }, NOW), 'own-north-lakes', 'person', keyless);
    const brought = { ...roster, count: 99 };
    const { schools, lists } = inForce(held, { ...kept({ alsoSchools: also('north-lakes') }), roster: brought });
    expect(schools.map((one) => one.roster?.count)).toEqual([2, 99]);
    expect(lists).toMatchObject([
      { origin: 'school', school: 'Set School', roster: { count: 2 } },
      { origin: 'brought', school: 'North Lakes Trust', roster: { count: 99 } },
    ]);
  });

  it('and its list opens where it is what a school set lies upon, or what lies upon that', () => {
    const { key, ...shared } = roster;
    const base = trust({}, { roster: shared });
    const values = { ...json(school({})), rosterKey: key };
    const under = inForce(fetched(hear(nothingHeld, values, NOW), 'address', 'school', base));
    expect(under.schools.map((one) => one.roster?.count)).toEqual([2]);
    const joined = fetched(hear(nothingHeld, { ...json(base), rosterKey: key }, NOW), 'own-fell-side', 'person', school({}));
    const both = inForce(joined, kept({ alsoSchools: also('fell-side') }));
    expect(both.schools.map((one) => one.roster?.count)).toEqual([2, 2]);
  });

  it('leaves a list that was brought in use nowhere where each has its own, and it is still told of', () => {
    const ruled = inForce(hear(nothingHeld, json(trust({}, { roster })), NOW), { ...kept(), roster: { ...roster, count: 99 } });
    expect(ruled.lists.map(({ origin, school }) => [origin, school])).toEqual([
      ['school', 'North Lakes Trust'],
      ['brought', null],
    ]);
  });
});
