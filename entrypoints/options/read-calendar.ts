// Has a calendar file read, and goes on without an event over which the reading does not come to an end.
import type { ReadIcs } from '../../src/calendar/ics/read-ics';
import { language } from '../../src/language/spoken';
import type { IcsTask } from './ics-worker';
import { words } from './import-words';

/** What a reader beside the page says: at which line it is, and in the end what it read. */
export type ReaderSays = { line: number } | { read: ReadIcs };

/** Of a worker, what is used of it. */
export interface Reader {
  onmessage: ((event: { data: ReaderSays }) => void) | null;
  onerror: ((event: never) => void) | null;
  postMessage(task: IcsTask): void;
  terminate(): void;
}

/** No single event takes a hundredth of it. */
const PATIENCE_MS = 4_000;
const MOST_PASSED_OVER = 5;

/** Returns what was read; one problem when it could not be. */
export async function readCalendar(
  task: Omit<IcsTask, 'skip' | 'language'>,
  start: () => Reader,
  patience = PATIENCE_MS,
): Promise<ReadIcs> {
  const skip: number[] = [];
  while (skip.length <= MOST_PASSED_OVER) {
    const outcome = await once({ ...task, language: language(), skip: [...skip] }, start, patience);
    if (typeof outcome !== 'number') return outcome ?? nothing(words().unreadable);
    skip.push(outcome);
  }
  return nothing(words().endless);
}

/** Returns what was read, the line at which it stood still, or `null` when it failed. */
function once(task: IcsTask, start: () => Reader, patience: number): Promise<ReadIcs | number | null> {
  return new Promise((resolve) => {
    const reader = start();
    let line: number | null = null;
    let timer: ReturnType<typeof setTimeout>;
    const end = (outcome: ReadIcs | number | null) => {
      clearTimeout(timer);
      reader.terminate();
      resolve(outcome);
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => end(line), patience);
    };
    reader.onmessage = ({ data }) => {
      if ('read' in data) return end(data.read);
      line = data.line;
      wait();
    };
    reader.onerror = () => end(null);
    wait();
    reader.postMessage(task);
  });
}

const nothing = (problem: string): ReadIcs => ({ name: null, events: [], notes: [], problems: [problem] });
