// Reads a calendar file beside the page, so that a long one holds nothing up and one that never ends can be stopped.
import { type ReadIcsOptions, readIcs } from '../../src/calendar/ics/read-ics';
import type { Language } from '../../src/language/languages';
import { speak } from '../../src/language/spoken';

export interface IcsTask extends Pick<ReadIcsOptions, 'today' | 'timeZone'> {
  text: string;
  /** Lines of events to pass over. */
  skip: readonly number[];
  /** Of what is said of the file: what the page speaks is not known here. */
  language: Language;
}

// What goes wrong is an error of the worker's, which the page waits for.
addEventListener('message', ({ data }: MessageEvent<IcsTask>) => void take(data).catch(reportError));

async function take({ text, skip, language, ...options }: IcsTask): Promise<void> {
  await speak(language);
  postMessage({ read: readIcs(text, { ...options, skip: new Set(skip), onEvent: (line) => postMessage({ line }) }) });
}
