// Leaving one of several schools: the others stay, and nothing of one becomes another's.
import { describe, expect, it } from 'vitest';
import { accountsBeside, asFirst, atFirst, atOther, furtherBeside, withoutSchool } from '../../../src/settings/at-school';
import { AlsoSchool, defaults, type Settings, Settings as Shape } from '../../../src/settings/schema';

const hours = { tue: [{ from: '09:00', to: '12:00' }] };
const two: Settings = {
  ...defaults(),
  profileId: 'fell-side',
  workingHours: { mon: [{ from: '08:00', to: '16:00' }] },
  timeZone: 'Europe/Paris',
  alsoSchools: [AlsoSchool.parse({ profileId: 'tarn-view', workingHours: hours }), AlsoSchool.parse({ profileId: 'beck' })],
  schoolAccounts: [
    { platform: 'x', handle: 'choir' },
    { platform: 'x', handle: 'chess', profileId: 'tarn-view' },
  ],
};
const left = (gone: string) => Shape.parse({ ...two, ...withoutSchool(two, gone) });

describe('leaving', () => {
  it('the first puts the next in its place, with its own hours and accounts', () => {
    expect(left('fell-side')).toMatchObject({
      ...{ profileId: 'tarn-view', workingHours: hours, timeZone: null },
      alsoSchools: [{ profileId: 'beck' }],
      schoolAccounts: [{ handle: 'chess' }],
    });
  });

  it('a further one leaves the first as it is', () => {
    expect(left('tarn-view')).toEqual({ ...two, alsoSchools: [two.alsoSchools[1]], schoolAccounts: [two.schoolAccounts[0]] });
  });

  it('what the person chose, while a school sets the first, puts nobody in that one’s place', () => {
    expect(withoutSchool(two, 'fell-side', true)).toEqual({ profileId: null });
    expect(withoutSchool(two, 'beck', true)).toEqual({ alsoSchools: [two.alsoSchools[0]] });
  });

  it('the only one leaves none, and one that is not here changes nothing', () => {
    expect(withoutSchool({ ...defaults(), profileId: 'fell-side' }, 'fell-side')).toEqual({ profileId: null });
    expect(withoutSchool(two, 'elsewhere')).toEqual({});
  });
});

describe('choosing another as the first', () => {
  it('lets a further one change places with it, each with its own hours and accounts', () => {
    const chosen = Shape.parse({ ...two, ...asFirst(two, 'tarn-view') });
    expect(chosen).toMatchObject({ profileId: 'tarn-view', workingHours: hours, breaks: null, timeZone: null });
    expect(chosen.alsoSchools).toEqual([
      { profileId: 'fell-side', workingHours: two.workingHours, breaks: null },
      two.alsoSchools[1],
    ]);
    expect(atFirst(chosen, 'tarn-view').schoolAccounts.map(({ handle }) => handle)).toEqual(['chess']);
    expect(atOther(chosen, chosen.alsoSchools[0]!).schoolAccounts.map(({ handle }) => handle)).toEqual(['choir']);
  });

  it('that is no further one, or is the first already, changes nothing else', () => {
    for (const id of ['elsewhere', 'fell-side', null]) expect(asFirst(two, id)).toEqual({ profileId: id });
  });

  it('where none was first leaves no empty place', () => {
    const none = { ...two, profileId: null };
    expect(asFirst(none, 'tarn-view')).toMatchObject({ alsoSchools: [two.alsoSchools[1]], schoolAccounts: two.schoolAccounts });
  });
});

it('accounts that a school sets are the first’s alone, and those of another school stay', () => {
  const set = [
    { platform: 'x', handle: 'office' },
    { platform: 'x', handle: 'theirs', profileId: 'tarn-view' },
  ] as const;
  const left = accountsBeside([...set], two.schoolAccounts, 'fell-side');
  expect(left.map(({ handle }) => handle)).toEqual(['office', 'chess']);
});

describe('beside a first', () => {
  const ids = (first: string | null, settings: Settings = two) =>
    furtherBeside(settings, first).map(({ profileId }) => profileId);

  it('that the person chose are the others', () => {
    expect(furtherBeside(two, 'fell-side')).toEqual(two.alsoSchools);
  });

  it('that a school sets is also the one that the person chose, with the hours it was given as a further one', () => {
    expect(ids('north-lakes')).toEqual(['fell-side', 'tarn-view', 'beck']);
    expect(ids('tarn-view')).toEqual(['fell-side', 'beck']);
    const named = [AlsoSchool.parse({ profileId: 'fell-side', workingHours: hours })];
    expect(furtherBeside({ ...two, alsoSchools: named }, 'north-lakes')).toEqual(named);
  });

  it('is none where nothing was chosen', () => {
    expect(ids('north-lakes', defaults())).toEqual([]);
  });
});

it('hours and accounts are each school’s own', () => {
  expect(atFirst(two, 'fell-side').schoolAccounts.map(({ handle }) => handle)).toEqual(['choir']);
  expect(atOther(two, two.alsoSchools[0]!)).toMatchObject({
    workingHours: hours,
    timeZone: null,
    schoolAccounts: [{ handle: 'chess' }],
  });
});
