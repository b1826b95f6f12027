// What a day is when school and person both say something of it, and that the person's word never takes away what the school said.
import { describe, expect, it } from 'vitest';
import { kindOfDay } from '../../../src/calendar/kind-of-day';
import { layOver, type OwnHours } from '../../../src/calendar/lay-over';
import { momentOn } from '../../../src/calendar/moments';
import { markOf, weeksOf } from '../../../src/calendar/month';
import { isWorking } from '../../../src/calendar/working';
import { workingWords } from '../../../src/calendar/working-words';
import { Calendar } from '../../../src/model/calendar';
import { bundledProfile } from '../../../src/policy/catalogue';
import { createSession } from '../../../src/review/session';
import { atOther } from '../../../src/settings/at-school';
import { AlsoSchool, defaults, Settings } from '../../../src/settings/schema';

const day = [{ from: '08:30', to: '15:30' }];
const school = Calendar.parse({
  timeZone: 'Europe/London',
  workingHours: { mon: day, tue: day, wed: day, thu: day, fri: day },
  terms: [{ name: 'Autumn', from: '2026-09-02', to: '2026-12-18' }],
  closures: [{ name: 'Half term', from: '2026-10-26', to: '2026-10-30' }],
  insetDays: [{ name: 'Training', from: '2026-10-26', to: '2026-10-26' }],
  bankHolidays: 'england-and-wales',
});
const nothing: OwnHours = { workingHours: null, breaks: null, timeZone: null };
const one = (name: string, from: string, to = from) => ({ name, from, to });
const why = (date: string, own: Partial<OwnHours> = {}) => {
  const kind = kindOfDay(date, layOver(school, { ...nothing, ...own }));
  return kind.kind === 'off' ? kind.why : kind.inset ? 'inset, worked' : kind.despite ? 'worked all the same' : 'working-day';
};

describe('a day', () => {
  it.each([
    ['in term', '2026-10-20', {}, 'working-day'],
    ['closed by the school', '2026-10-27', {}, 'closure'],
    ['INSET within a closure', '2026-10-26', {}, 'inset, worked'],
    ['INSET that counts as free', '2026-10-26', { insetWork: false }, 'inset'],
    ['outside of term', '2027-01-04', {}, 'no-term'],
    [
      'INSET outside of term',
      '2027-01-04',
      { schoolDays: [{ kind: 'inset', ...one('Training', '2027-01-04') }] },
      'inset, worked',
    ],
    [
      'in a term that the person added',
      '2027-01-05',
      { schoolDays: [{ kind: 'term', ...one('Spring', '2027-01-05', '2027-03-26') }] },
      'working-day',
    ],
    ['closed by the person’s word', '2026-10-20', { schoolDays: [{ kind: 'closed', ...one('Snow', '2026-10-20') }] }, 'closure'],
    [
      'worked though the school is closed',
      '2026-10-27',
      { schoolDays: [{ kind: 'work', ...one('Trip', '2026-10-27') }] },
      'worked all the same',
    ],
    [
      'their day off, though marked as worked',
      '2026-10-27',
      { schoolDays: [{ kind: 'work', ...one('Trip', '2026-10-27') }], daysOff: [one('Ill', '2026-10-27')] },
      'own-day-off',
    ],
    ['their day off, though it is INSET', '2026-10-26', { daysOff: [one('Ill', '2026-10-26')] }, 'own-day-off'],
    [
      'at the weekend, though marked as worked',
      '2026-10-24',
      { schoolDays: [{ kind: 'work', ...one('Fair', '2026-10-24') }] },
      'weekend',
    ],
    ['a bank holiday elsewhere', '2026-11-30', {}, 'working-day'],
    ['a bank holiday where the person is', '2026-11-30', { bankHolidays: 'scotland' }, 'bank-holiday'],
    [
      'a bank holiday on which they work',
      '2026-11-30',
      { bankHolidays: 'scotland', schoolDays: [{ kind: 'work', ...one('Open', '2026-11-30') }] },
      'worked all the same',
    ],
  ] as [string, string, Partial<OwnHours>, string][])('%s', (_, date, own, wanted) => {
    expect(why(date, own)).toBe(wanted);
  });

  it('keeps every closure and term of the school whatever is added, and the school’s calendar is left as it was', () => {
    const before = JSON.stringify(school);
    const over = layOver(school, {
      ...nothing,
      schoolDays: [
        { kind: 'closed', ...one('Snow', '2026-10-20') },
        { kind: 'term', ...one('Spring', '2027-01-05') },
      ],
    });
    expect(over.closures).toEqual([...school.closures, one('Snow', '2026-10-20')]);
    expect(over.terms).toEqual([...school.terms, one('Spring', '2027-01-05')]);
    expect(JSON.stringify(school)).toBe(before);
  });
});

describe('in words', () => {
  it.each([
    ['2026-12-01', '10:30', 'at work, until 15:30'],
    ['2026-12-01', '07:00', 'not at work: it is outside your hours'],
    ['2026-12-25', '10:30', 'not at work: Christmas Day is a bank holiday'],
    ['2026-10-28', '10:30', 'not at work: the school is closed (Half term)'],
    ['2026-10-26', '10:30', 'at work, until 15:30 (INSET day: Training)'],
    ['2026-12-05', '10:30', 'not at work: it is the weekend'],
    ['2027-02-02', '10:30', 'not at work: the day lies outside of term'],
  ])('%s %s is %s', (date, clock, says) => {
    expect(workingWords(isWorking(momentOn(date, clock, 'Europe/London') ?? '', layOver(school, nothing)))).toBe(says);
  });

  it.each([
    ['2026-07-01', '10:30', 'Europe/London', '2026-07-01T09:30:00.000Z'],
    ['2026-12-01', '00:05', 'Pacific/Auckland', '2026-11-30T11:05:00.000Z'],
    ['2026-10-25', '12:00', 'Europe/Ljubljana', '2026-10-25T11:00:00.000Z'],
    ['2026-02-31', '12:00', 'Nowhere/Land', null],
    ['tomorrow', '12:00', 'Europe/London', null],
  ])('%s at %s in %s is one moment', (date, clock, zone, wanted) => {
    expect(momentOn(date, clock, zone)).toBe(wanted);
  });
});

describe('a review', () => {
  const islwyn = bundledProfile('islwyn')!;
  const added = Settings.parse({
    ...defaults(),
    profileId: 'islwyn',
    schoolDays: [{ kind: 'closed', ...one('Snow', '2026-12-01') }],
    bankHolidays: 'scotland',
    daysOff: [one('Ill', '2026-12-02')],
  });
  const at = (settings: Settings, date: string) =>
    isWorking(`${date}T10:30:00Z`, createSession({ profile: islwyn, settings }).facts.calendar).kind;

  it('goes by the days that the person added', () => {
    expect(['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03'].map((date) => at(added, date))).toEqual([
      'off',
      'off',
      'off',
      'working',
    ]);
  });

  it('at a further school takes the days off alone', () => {
    const other = atOther(added, AlsoSchool.parse({ profileId: 'bledington' }));
    expect(['2026-11-30', '2026-12-01', '2026-12-02'].map((date) => at(other, date))).toEqual(['working', 'working', 'off']);
  });
});

describe('a month', () => {
  it('begins on its first day and ends on its last, Monday first', () => {
    const weeks = weeksOf('2026-02-01');
    expect(weeks.flat().filter(Boolean)).toHaveLength(28);
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-02-01']);
    expect(weeksOf('2027-02-01')).toHaveLength(4);
    expect(weeksOf('2028-02-01').flat().at(-1)).toBeNull();
  });

  it('marks a weekday on which a part-timer never works, for the school is closed then too', () => {
    const partTime = layOver(school, { ...nothing, workingHours: { mon: day } });
    expect(markOf('2026-10-27', partTime)).toEqual({ letter: 'C', says: 'school closed: Half term' });
    expect(markOf('2026-10-20', partTime)).toEqual({ letter: '', says: '' });
    expect(markOf('2026-10-24', partTime)).toEqual({ letter: '', says: '' });
  });
});
