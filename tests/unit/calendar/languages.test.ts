// What the calendar says in other languages: by their names, their plurals and their dates, also where the browser holds none.
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { holidaysOf } from '../../../src/calendar/bank-holidays';
import { DAY_NAMES, SHORT_DAY_NAMES } from '../../../src/calendar/day-names';
import { holidayName } from '../../../src/calendar/holiday-names';
import { readIcs } from '../../../src/calendar/ics/read-ics';
import { markOf } from '../../../src/calendar/month';
import { isWorking } from '../../../src/calendar/working';
import { workingWords } from '../../../src/calendar/working-words';
import { speak } from '../../../src/language/spoken';
import { writtenDate } from '../../../src/language/written-date';
import { Calendar, HolidayRegion, Weekday } from '../../../src/model/calendar';

afterEach(() => speak('en'));

const regions = HolidayRegion.options.filter((region) => region !== 'none');
const names = new Set(
  regions.flatMap((region) =>
    Array.from({ length: 40 }, (_, at) => 2015 + at).flatMap((year) => [...holidaysOf(year, region).values()]),
  ),
);

describe('a holiday', () => {
  it('is called in English as the rules call it', () => {
    for (const name of names) expect(holidayName(name)).toBe(name);
  });

  it.each(['cy', 'sl'] as const)('has a name of its own in %s, substitute days too', async (code) => {
    await speak(code);
    const shown = [...names].map(holidayName);
    expect(shown.filter((name) => names.has(name) || /substitute/.test(name))).toEqual([]);
    expect(new Set(shown).size).toBe(names.size);
  });

  it.each(['Founder’s Day', 'constructor', '__proto__', ' (substitute day)', ''])('that nobody knows stays: %j', async (name) => {
    await speak('en');
    expect(holidayName(name)).toBe(name);
  });

  it('is matched by its English name in whichever language is spoken', async () => {
    await speak('sl');
    expect(holidaysOf(2026, 'slovenia').get('2026-02-08')).toBe('Prešeren Day');
  });
});

const calendar = Calendar.parse({
  timeZone: 'Europe/London',
  workingHours: { fri: [{ from: '08:30', to: '15:30' }] },
  bankHolidays: 'england-and-wales',
});

describe('a day', () => {
  it('is told with the name that its holiday has in that language', async () => {
    await speak('cy');
    expect(workingWords(isWorking('2026-12-25T10:30:00Z', calendar))).toContain('Dydd Nadolig');
    expect(markOf('2026-12-28', calendar).says).toContain('Gŵyl San Steffan (diwrnod yn ei le)');
    expect(markOf('2026-12-28', calendar).letter).toBe('B');
  });

  it('has its name in the language spoken when it is read', async () => {
    const before = DAY_NAMES.wed;
    await speak('sl');
    expect([before, DAY_NAMES.wed, SHORT_DAY_NAMES.wed]).toEqual(['Wednesday', 'sreda', 'sre.']);
  });

  it.each([
    ['en', 'en-GB'],
    ['cy', 'cy'],
    ['sl', 'sl'],
  ] as const)('is called in %s as Unicode calls it', async (code, locale) => {
    await speak(code);
    const unicode = (weekday: 'long' | 'short', at: number) =>
      new Date(Date.UTC(2026, 5, 1 + at)).toLocaleDateString(locale, {
        weekday,
        day: weekday === 'short' ? 'numeric' : undefined,
      });
    for (const [at, day] of Weekday.options.entries()) {
      expect(unicode('long', at)).toBe(DAY_NAMES[day]);
      expect(unicode('short', at)).toContain(SHORT_DAY_NAMES[day]);
    }
  });
});

describe('a date', () => {
  const shapes = [
    { dateStyle: 'full' },
    { dateStyle: 'long' },
    { dateStyle: 'medium' },
    { dateStyle: 'long', timeStyle: 'short' },
    { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
    { weekday: 'long' },
    { month: 'long', year: 'numeric' },
    { hour: '2-digit', minute: '2-digit' },
  ] as const satisfies Intl.DateTimeFormatOptions[];

  it.each(['en', 'sl'] as const)('is written in %s as the browser writes it', async (code) => {
    await speak(code);
    const moment = new Date('2026-12-01T14:05:00Z');
    for (const shape of shapes)
      expect(writtenDate(moment, { ...shape, timeZone: 'UTC' })).toBe(
        moment.toLocaleString(code === 'en' ? 'en-GB' : code, { ...shape, timeZone: 'UTC' }),
      );
  });

  // Node holds what Chromium has left out, so it can be asked.
  it('is written in Welsh as Unicode writes it, without the browser knowing any Welsh', async () => {
    await speak('cy');
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        fc.constantFrom(...shapes),
        (moment, shape) => {
          const wanted = moment.toLocaleString('cy', { ...shape, timeZone: 'UTC' });
          expect(writtenDate(moment, { ...shape, timeZone: 'UTC' })).toBe(wanted);
        },
      ),
    );
  });

  it('says nothing in English when Welsh is spoken', async () => {
    await speak('cy');
    const shown = Array.from({ length: 366 }, (_, at) =>
      writtenDate(new Date(Date.UTC(2024, 0, 1 + at)), { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
    );
    expect(shown.filter((text) => /day\b|ember|uary|\b(March|April|May|June|July|August|October)\b/.test(text))).toEqual([]);
  });
});

describe('a calendar file', () => {
  const cancelled = (count: number) =>
    readIcs(
      [
        'BEGIN:VCALENDAR',
        ...Array.from({ length: count }, (_, at) =>
          ['BEGIN:VEVENT', `UID:${at}`, 'SUMMARY:Trip', 'DTSTART;VALUE=DATE:20261201', 'STATUS:CANCELLED', 'END:VEVENT'].join(
            '\r\n',
          ),
        ),
        'END:VCALENDAR',
      ].join('\r\n'),
      { today: '2026-11-26', timeZone: 'Europe/London' },
    ).notes[0];

  it.each([
    ['cy', 1, '1 digwyddiad wedi’i ganslo'],
    ['cy', 2, '2 ddigwyddiad wedi’u canslo'],
    ['cy', 3, '3 digwyddiad wedi’u canslo'],
    ['cy', 12, '12 digwyddiad wedi’u canslo'],
    ['sl', 1, '1 dogodek je bil odpovedan'],
    ['sl', 2, '2 dogodka sta bila'],
    ['sl', 4, '4 dogodki so bili'],
    ['sl', 5, '5 dogodkov je bilo'],
    ['sl', 101, '101 dogodek je bil odpovedan'],
  ] as const)('counts in %s up to %d', async (code, count, says) => {
    await speak(code);
    expect(cancelled(count)).toContain(says);
  });

  it.each(['cy', 'sl'] as const)('is refused in %s, whatever is wrong with it, in no word of English', async (code) => {
    const broken = [
      '',
      'https://calendar.example/term.ics',
      '<!doctype html>',
      'PK',
      'name,date',
      'BEGIN:VCALENDAR\r\nEND:VCALENDAR',
      ...['', 'DTSTART:20260231', 'DTSTART:20261201\r\nDTEND:20260231', 'DTSTART:20261201\r\nDTEND:20261101'].map(event),
      event('DTSTART:20261201\r\nRRULE:FREQ=SECONDLY'),
      event('DTSTART:20261201\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'),
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR',
    ];
    const told = () => broken.map((text) => readIcs(text, { today: '2026-11-26', timeZone: 'Europe/London' }).problems);
    const english = told();
    await speak(code);
    const translated = told();
    expect(translated.map(({ length }) => length)).toEqual(english.map(({ length }) => length));
    for (const [at, problems] of translated.entries())
      for (const problem of problems) expect(english[at], problem).not.toContain(problem);
    expect(translated.flat().filter((problem) => /\b(the|is|it|and|which)\b/i.test(problem))).toEqual([]);
  });
});

const event = (lines: string) => `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:X\r\n${lines}\r\nEND:VEVENT\r\nEND:VCALENDAR`;
