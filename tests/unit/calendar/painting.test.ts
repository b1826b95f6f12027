// Painting in a week: exact times outside of what is painted stay, and a week is never made that cannot be kept.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paintWeek, shownSlots } from '../../../src/calendar/paint-week';
import { clockAt, coverOf, joined, slotOf, withoutTime, withTime } from '../../../src/calendar/stretches';
import { partsOf, weekOf, wholeDay } from '../../../src/calendar/usual-weeks';
import { WeekPattern } from '../../../src/model/calendar';

const block = (day0: number, slot0: number, day1 = day0, slot1 = slot0) => ({
  from: { day: day0, slot: slot0 },
  to: { day: day1, slot: slot1 },
});
const hours = { mon: [{ from: '08:40', to: '15:20' }] };

describe('painting', () => {
  it('takes a lesson out of a day and leaves exact ends alone', () => {
    expect(paintWeek(hours, block(0, 24), false)).toEqual({
      mon: [
        { from: '08:40', to: '12:00' },
        { from: '12:30', to: '15:20' },
      ],
    });
  });

  it('joins what touches, over days, from any corner', () => {
    expect(paintWeek(hours, block(1, 33, 0, 30), true)).toEqual({
      mon: [{ from: '08:40', to: '17:00' }],
      tue: [{ from: '15:00', to: '17:00' }],
    });
  });

  it('leaves out a day without hours, and reaches the day’s last minute', () => {
    expect(paintWeek(hours, block(0, 0, 0, 47), false)).toEqual({});
    expect(paintWeek({}, block(6, 47), true)).toEqual({ sun: [{ from: '23:30', to: '23:59' }] });
  });

  it('refuses a seventh stretch', () => {
    const six = Array.from({ length: 6 }, (_, at) => ({ from: clockAt(at * 4), to: clockAt(at * 4 + 1) }));
    expect(paintWeek({ mon: six }, block(0, 40), true)).toBeNull();
    expect(paintWeek({ mon: six }, block(0, 1), true)).not.toBeNull();
  });

  it.each([
    [18, 'all'],
    [17, 'part'],
    [16, 'none'],
    [30, 'part'],
    [31, 'none'],
  ])('half hour %i is covered: %s', (slot, cover) => {
    expect(coverOf(hours.mon, slot)).toBe(cover);
  });

  it('shows the school day, and whatever is worked before and after it', () => {
    expect(shownSlots({})).toEqual([14, 36]);
    expect(shownSlots({ sat: [{ from: '05:45', to: '21:10' }] })).toEqual([11, 43]);
    expect(shownSlots({ sat: [{ from: '00:00', to: '23:59' }] })).toEqual([0, 48]);
  });

  const clock = fc
    .integer({ min: 0, max: 1439 })
    .map((at) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`);
  const stretch = fc
    .tuple(clock, clock)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));

  it('what is painted is worked, what is rubbed out is free, and the rest is as it was, minute by minute', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 5 }), stretch, clock, (day, painted, at) => {
        const has = (list: typeof day) => list.some(({ from, to }) => from <= at && at < to);
        const isIn = painted.from <= at && at < painted.to;
        expect(has(withTime(day, painted))).toBe(isIn || has(day));
        expect(has(withoutTime(day, painted))).toBe(!isIn && has(day));
        expect(joined(day).every(({ from }, index, all) => index === 0 || from > all[index - 1]!.to)).toBe(true);
      }),
    );
  });

  it('gives a week that can be kept', () => {
    fc.assert(
      fc.property(
        fc.array(stretch, { maxLength: 6 }),
        fc.nat(6),
        fc.nat(47),
        fc.nat(6),
        fc.nat(47),
        fc.boolean(),
        (wed, day0, slot0, day1, slot1, isWork) => {
          const next = paintWeek({ wed }, block(day0, slot0, day1, slot1), isWork);
          if (next) expect(WeekPattern.safeParse(next).success).toBe(true);
        },
      ),
    );
  });

  it('a half hour begins where its clock says', () => {
    for (let slot = 0; slot < 48; slot += 1) expect(slotOf(clockAt(slot))).toBe(slot);
  });
});

describe('usual weeks', () => {
  const whole = { from: '08:30', to: '15:30' };
  it('come back as they were told', () => {
    const parts = { mon: 'all', tue: 'morning', wed: 'none', thu: 'afternoon', fri: 'none', sat: 'none', sun: 'none' } as const;
    const week = weekOf(parts, whole);
    expect(week).toEqual({ mon: [whole], tue: [{ from: '08:30', to: '12:30' }], thu: [{ from: '12:30', to: '15:30' }] });
    expect(partsOf(week, whole)).toEqual(parts);
  });

  it('are none where times are exact', () => {
    expect(partsOf({ mon: [{ from: '09:10', to: '11:00' }] }, whole)).toBeNull();
  });

  it('a night shift has no halves', () => {
    expect(weekOf({ mon: 'morning' }, { from: '18:00', to: '22:00' })).toEqual({ mon: [{ from: '18:00', to: '22:00' }] });
  });

  it('the usual day is the one worked most', () => {
    expect(
      wholeDay({
        mon: [whole],
        tue: [
          { from: '08:30', to: '12:00' },
          { from: '13:00', to: '15:30' },
        ],
        wed: [{ from: '10:00', to: '11:00' }],
      }),
    ).toEqual(whole);
    expect(wholeDay({})).toEqual({ from: '08:30', to: '16:30' });
  });
});
