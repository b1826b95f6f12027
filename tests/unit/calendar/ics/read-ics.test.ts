// Calendar files as schools, Outlook and Google write them, broken ones, and ones made to do harm.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIcs } from '../../../../src/calendar/ics/read-ics';

const options = { today: '2026-11-26', timeZone: 'Europe/London' };
const file = (...events: string[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.map((event) => `BEGIN:VEVENT\r\n${event.replaceAll('\n', '\r\n')}\r\nEND:VEVENT`),
    'END:VCALENDAR',
  ].join('\r\n');
const read = (...events: string[]) => readIcs(file(...events), options);
const told = (...events: string[]) =>
  read(...events).events.map(
    ({ name, kind, spans }) =>
      `${kind} ${name}: ${spans.map(({ from, to }) => (from === to ? from : `${from}–${to}`)).join(' ')}`,
  );

describe('days', () => {
  it.each([
    [
      'all day, the end not counted',
      'SUMMARY:Half term\nDTSTART;VALUE=DATE:20261026\nDTEND;VALUE=DATE:20261031',
      ['closed Half term: 2026-10-26–2026-10-30'],
    ],
    ['one day without an end', 'SUMMARY:INSET\nDTSTART;VALUE=DATE:20260902', ['inset INSET: 2026-09-02']],
    [
      'a length',
      'SUMMARY:Easter holiday\nDTSTART;VALUE=DATE:20270329\nDURATION:P12D',
      ['closed Easter holiday: 2027-03-29–2027-04-09'],
    ],
    ['a date that does not say it is one', 'SUMMARY:School closed\nDTSTART:20261127', ['closed School closed: 2026-11-27']],
    ['a date with a zone', 'SUMMARY:School closed\nDTSTART;TZID=Europe/London:20261127', ['closed School closed: 2026-11-27']],
    [
      'hours of a working day',
      'SUMMARY:Staff training day\nDTSTART:20270104T090000\nDTEND:20270104T153000',
      ['inset Staff training day: 2027-01-04'],
    ],
    [
      'midnight to midnight',
      'SUMMARY:School closed\nDTSTART:20270104T000000\nDTEND:20270106T000000',
      ['closed School closed: 2027-01-04–2027-01-05'],
    ],
    [
      'a folded and escaped name',
      'SUMMARY:Half term\\, \n all year groups\nDTSTART;VALUE=DATE:20270215\nDTEND;VALUE=DATE:20270220',
      ['closed Half term, all year groups: 2027-02-15–2027-02-19'],
    ],
    [
      'Welsh',
      'SUMMARY:Hanner tymor\nDTSTART;VALUE=DATE:20270215\nDTEND;VALUE=DATE:20270220',
      ['closed Hanner tymor: 2027-02-15–2027-02-19'],
    ],
    [
      'Slovene',
      'SUMMARY:Jesenske počitnice\nDTSTART;VALUE=DATE:20261026\nDTEND;VALUE=DATE:20261031',
      ['closed Jesenske počitnice: 2026-10-26–2026-10-30'],
    ],
    [
      'a term',
      'SUMMARY:Spring Term\nDTSTART;VALUE=DATE:20270105\nDTEND;VALUE=DATE:20270327',
      ['term Spring Term: 2027-01-05–2027-03-26'],
    ],
    [
      'a bank holiday by its name',
      'SUMMARY:Boxing Day (substitute)\nDTSTART;VALUE=DATE:20261228',
      ['closed Boxing Day (substitute): 2026-12-28'],
    ],
  ])('%s', (_, event, wanted) => {
    expect(told(event)).toEqual(wanted);
    expect(read(event).problems).toEqual([]);
  });

  it.each([
    'Holiday club',
    'Last day before half term',
    'Term starts',
    'Half term homework due',
    'School reopens after the holidays',
    'Year 4 swimming',
    'Christmas fair',
    'Parents’ evening',
    'Inset twilight',
    'Break times',
    'Road closed outside school',
    'Autumn term parents’ consultation',
  ])('“%s” says nothing of whether there is school', (name) => {
    expect(told(`SUMMARY:${name}\nDTSTART;VALUE=DATE:20261204`)).toEqual([`null ${name}: 2026-12-04`]);
  });

  it('leaves out what lasts an hour, what was cancelled and what is long over, and says so', () => {
    const { events, notes, problems } = read(
      'SUMMARY:Open evening\nDTSTART:20261204T180000\nDTEND:20261204T200000',
      'SUMMARY:Closed\nSTATUS:CANCELLED\nDTSTART;VALUE=DATE:20261204',
      'SUMMARY:Half term\nDTSTART;VALUE=DATE:20191204',
    );
    expect([events, problems]).toEqual([[], []]);
    expect(notes).toEqual([
      '1 event was cancelled and left out.',
      '1 event lasts less than five hours and says nothing of the day.',
      '1 event lies more than a year back, or more than three ahead.',
    ]);
  });

  it('takes nothing from a file that takes events back', () => {
    const text = file('SUMMARY:Closed\nDTSTART;VALUE=DATE:20261204').replace('VERSION', 'METHOD:CANCEL\r\nVERSION');
    expect(readIcs(text, options)).toMatchObject({ events: [], notes: ['1 event was cancelled and left out.'] });
  });
});

describe('zones', () => {
  const outlook = [
    'BEGIN:VTIMEZONE',
    'TZID:Made Up Standard Time',
    'BEGIN:STANDARD',
    'DTSTART:16010101T000000',
    'TZOFFSETFROM:+0900',
    'TZOFFSETTO:+0900',
    'END:STANDARD',
    'END:VTIMEZONE',
  ].join('\r\n');
  it.each([
    ['universal time, the day before here', 'DTSTART:20270614T230000Z\nDTEND:20270615T230000Z', '2027-06-15'],
    [
      'a zone by its name',
      'DTSTART;TZID=America/New_York:20270614T190000\nDTEND;TZID=America/New_York:20270615T190000',
      '2027-06-15',
    ],
    [
      'a zone by a path and its name',
      'DTSTART;TZID=/example.org/Europe/London:20270614T000000\nDTEND;TZID=/example.org/Europe/London:20270615T000000',
      '2027-06-14',
    ],
    [
      'a zone that the file brings',
      'DTSTART;TZID=Made Up Standard Time:20270615T080000\nDTEND;TZID=Made Up Standard Time:20270616T080000',
      '2027-06-15',
    ],
    ['no zone at all', 'DTSTART:20270615T000000\nDTEND:20270616T000000', '2027-06-15'],
  ])('%s', (_, when, day) => {
    const text = file(`SUMMARY:School closed\n${when}`).replace('VERSION:2.0', `VERSION:2.0\r\n${outlook}`);
    const found = readIcs(text, options);
    expect(found.problems).toEqual([]);
    expect(found.events[0]?.spans).toEqual([{ from: day, to: day }]);
  });

  it('one that nobody knows is taken as the school’s, and that is said', () => {
    const found = read('SUMMARY:School closed\nDTSTART;TZID=Atlantis:20270615T080000\nDTEND;TZID=Atlantis:20270615T170000');
    expect(found.events[0]?.spans).toEqual([{ from: '2027-06-15', to: '2027-06-15' }]);
    expect(found.problems).toEqual(['The time zone “Atlantis” is not known, so times in it are taken as your school’s.']);
  });
});

describe('repetitions', () => {
  it('are days each, less those that were taken out, moved or cancelled', () => {
    const weekly =
      'UID:a\nSUMMARY:Closed on Fridays\nDTSTART;VALUE=DATE:20270108\nRRULE:FREQ=WEEKLY;COUNT=5\nEXDATE;VALUE=DATE:20270115';
    const moved = 'UID:a\nSUMMARY:Closed on Fridays\nRECURRENCE-ID;VALUE=DATE:20270122\nDTSTART;VALUE=DATE:20270121';
    const called =
      'UID:a\nSUMMARY:Closed on Fridays\nRECURRENCE-ID;VALUE=DATE:20270129\nSTATUS:CANCELLED\nDTSTART;VALUE=DATE:20270129';
    expect(told(weekly, moved, called)).toEqual(['closed Closed on Fridays: 2027-01-08 2027-01-21 2027-02-05']);
  });

  it('without end stop three years ahead, and those from long ago are found', () => {
    const [yearly] = read('SUMMARY:Founder’s Day holiday\nDTSTART;VALUE=DATE:19980317\nRRULE:FREQ=YEARLY').events;
    expect(yearly?.spans.map(({ from }) => from)).toEqual(['2026-03-17', '2027-03-17', '2028-03-17', '2029-03-17']);
  });

  it.each([
    ['FREQ=SECONDLY', 'it repeats within a day'],
    ['FREQ=HOURLY;COUNT=3', 'it repeats within a day'],
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 'it repeats on a day that does not exist'],
    ['FREQ=WEEKLY;INTERVAL=999999999', 'it repeats less than once in years'],
    ['FREQ=NONSENSE', 'how it repeats could not be read'],
  ])('%s gives the first day, and a sentence', (rule, says) => {
    const found = read(`SUMMARY:Closed\nDTSTART;VALUE=DATE:20270108\nRRULE:${rule}`);
    expect(found.events[0]?.spans).toEqual([{ from: '2027-01-08', to: '2027-01-08' }]);
    expect(found.problems).toEqual([`Line 3, “Closed”: ${says}, so only its first day is taken.`]);
  });

  it('can be passed over by line, when they would not end', () => {
    const found = readIcs(file('SUMMARY:Closed\nDTSTART;VALUE=DATE:20270108\nRRULE:FREQ=DAILY'), {
      ...options,
      skip: new Set([3]),
    });
    expect(found.problems).toEqual(['Line 3, “Closed”: how it repeats could not be worked out in time. It is left out.']);
  });
});

describe('what is wrong', () => {
  const good = 'SUMMARY:Half term\nDTSTART;VALUE=DATE:20261026';
  it.each([
    ['SUMMARY:Closed', 'Line 7, “Closed”: it has no start date. It is left out.'],
    ['SUMMARY:Closed\nDTSTART;VALUE=DATE:20261332', 'Line 7, “Closed”: it begins on a day that does not exist. It is left out.'],
    ['SUMMARY:Closed\nDTSTART;VALUE=DATE:20270230', 'Line 7, “Closed”: it begins on a day that does not exist. It is left out.'],
    [
      'SUMMARY:Closed\nDTSTART;VALUE=DATE:20270215\nDTEND;VALUE=DATE:20270201',
      'Line 7, “Closed”: it ends before it begins. It is left out.',
    ],
    ['SUMMARY:Closed\nDTSTART:next Tuesday', 'Line 7, “Closed”: its dates could not be read. It is left out.'],
    ['SUMMARY:Closed\nDTSTART;VALUE=DATE:', 'Line 7, “Closed”: its dates could not be read. It is left out.'],
  ])('%j is told with its line, and the rest stays', (event, says) => {
    const found = read(good, event);
    expect(found.problems).toEqual([says]);
    expect(found.events.map(({ name }) => name)).toEqual(['Half term']);
  });

  it('a file that was cut short gives what came before', () => {
    const found = readIcs(
      file(good, good.replace('Half', 'Other half')).replace(/\r\nEND:VEVENT\r\nEND:VCALENDAR$/, ''),
      options,
    );
    expect(found.events.map(({ name }) => name)).toEqual(['Half term']);
    expect(found.problems).toEqual(['Line 7: the event that begins here has no end. It is left out.']);
  });

  it('lines that belong nowhere are passed over, and so are alarms', () => {
    expect(told(`${good}\nthis is no property\nBEGIN:VALARM\nDTSTART:nonsense\nSUMMARY:Wake up\nEND:VALARM`)).toEqual([
      'closed Half term: 2026-10-26',
    ]);
  });

  it.each([
    ['', 'nothing in it'],
    ['<!DOCTYPE html><html></html>', 'web page'],
    ['webcal://school.example/term.ics', 'link to a calendar'],
    ['PK\u0003\u0004', 'zip or Office'],
    ['Half term: 26 October', 'no calendar file'],
    ['BEGIN:VCALENDAR\r\nEND:VCALENDAR', 'holds no events'],
  ])('%j is called what it is', (text, says) => {
    const { events, problems } = readIcs(text, options);
    expect(events).toEqual([]);
    expect(problems).toEqual([expect.stringContaining(says)]);
  });

  it('never throws, whatever the file holds', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'BEGIN:VEVENT',
        'END:VEVENT',
        'BEGIN:VCALENDAR',
        'BEGIN:VTIMEZONE',
        'END:VTIMEZONE',
        'RRULE:FREQ=DAILY;COUNT=3',
        'SUMMARY:Closed',
        'DTSTART;VALUE=DATE:20270108',
      ),
      fc.string().map((text) => `DTSTART:${text}`),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        for (const { spans } of readIcs(['BEGIN:VCALENDAR', ...lines].join('\n'), options).events)
          for (const { from, to } of spans) expect(from <= to).toBe(true);
      }),
    );
  });
});

it('ten thousand events are read, each where it belongs', () => {
  const days = Array.from({ length: 10_000 }, (_, index) => {
    const day = new Date(Date.UTC(2026, 8, 1 + (index % 300))).toISOString().slice(0, 10).replaceAll('-', '');
    return `UID:${index}\nSUMMARY:${index % 100 === 0 ? 'INSET day' : `Club number ${index}`}\nDTSTART;VALUE=DATE:${day}`;
  });
  const { events, problems } = read(...days);
  expect(problems).toEqual([]);
  expect(events.filter(({ kind }) => kind === 'inset')).toHaveLength(1);
  expect(events[0]?.spans).toHaveLength(3);
  expect(events).toHaveLength(9_901);
}, 30_000);
