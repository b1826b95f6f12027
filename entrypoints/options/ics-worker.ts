// Reads a calendar file beside the page, so that a long one holds nothing up and one that never ends can be stopped.
import { type ReadIcsOptions, readIcs } from '../../src/calendar/ics/read-ics';

export interface IcsTask extends Pick<ReadIcsOptions, 'today' | 'timeZone'> {
  text: string;
  /** Lines of events to pass over. */
  skip: readonly number[];
}

addEventListener('message', ({ data }: MessageEvent<IcsTask>) => {
  const { text, skip, ...options } = data;
  postMessage({ read: readIcs(text, { ...options, skip: new Set(skip), onEvent: (line) => postMessage({ line }) }) });
});
