// A calendar file that is read beside the page: one event that never ends is passed over, and the rest arrives.
import { afterEach, describe, expect, it } from 'vitest';
import type { IcsTask } from '../../../entrypoints/options/ics-worker';
import { type Reader, type ReaderSays, readCalendar } from '../../../entrypoints/options/read-calendar';
import type { ReadIcs } from '../../../src/calendar/ics/read-ics';
import { speak } from '../../../src/language/spoken';

const task = { text: 'BEGIN:VCALENDAR', today: '2026-11-26', timeZone: 'Europe/London' };
const good: ReadIcs = { name: 'Term dates', events: [], notes: [], problems: [] };

/** A reader that does as it is told; `null` stands still. */
function readers(behave: (task: IcsTask) => (ReaderSays | null | 'fail')[]) {
  const tasks: IcsTask[] = [];
  let ended = 0;
  const start = (): Reader => {
    const reader: Reader = {
      onmessage: null,
      onerror: null,
      postMessage(given) {
        tasks.push(given);
        for (const says of behave(given)) {
          if (says === null) return;
          if (says === 'fail') queueMicrotask(() => reader.onerror?.(undefined as never));
          else queueMicrotask(() => reader.onmessage?.({ data: says }));
        }
      },
      terminate: () => {
        ended += 1;
      },
    };
    return reader;
  };
  return { start, tasks, ended: () => ended };
}

describe('reading beside the page', () => {
  it('gives what was read, and ends the reader', async () => {
    const { start, ended } = readers(() => [{ line: 2 }, { read: good }]);
    expect(await readCalendar(task, start, 5)).toEqual(good);
    expect(ended()).toBe(1);
  });

  it('passes over the event at which it stood still', async () => {
    const { start, tasks, ended } = readers(({ skip }) =>
      skip.length === 0 ? [{ line: 2 }, { line: 40 }, null] : [{ read: good }],
    );
    expect(await readCalendar(task, start, 5)).toEqual(good);
    expect(tasks.map(({ skip }) => skip)).toEqual([[], [40]]);
    expect(ended()).toBe(2);
  });

  it('gives up after several, in a sentence', async () => {
    let line = 0;
    const { start } = readers(() => [{ line: ++line }, null]);
    expect(await readCalendar(task, start, 5)).toMatchObject({ events: [], problems: [expect.stringContaining('without end')] });
  });

  it.each([[['fail' as const]], [[null]]])('says so when it fails (%j)', async (behaviour) => {
    const { start } = readers(() => behaviour);
    expect(await readCalendar(task, start, 5)).toMatchObject({
      events: [],
      problems: ['The calendar could not be read. Nothing was added.'],
    });
  });
});

describe('in another language', () => {
  afterEach(() => speak('en'));

  it('the reader, which knows nothing of the page, is told which; and what the page says itself is in it', async () => {
    const { start, tasks } = readers(() => ['fail']);
    const { problems: english } = await readCalendar(task, start, 5);
    await speak('cy');
    const { problems } = await readCalendar(task, start, 5);
    expect(tasks.map(({ language }) => language)).toEqual(['en', 'cy']);
    expect(problems).not.toEqual(english);
  });
});
