// What is said where a false alarm is reported, in English; the other languages stand beside it.
import { spoken } from '../../src/language/spoken';

export const en = {
  /** The first line of the file. */
  about: 'A false alarm of Second Glance, written down by the person who saw it. Nothing is sent by itself.',
  why: 'Is something wrong with what was said here? This makes a file for whoever looks after Second Glance at your school. Nothing is sent: you save it, and you decide.',
  which: 'Which of these?',
  alarm: (title: string, quote: string) => `${title}: “${quote}”`,
  putIn: 'Put in what I wrote',
  namesToo: 'Names in it, too. Without this tick there are no words of yours in the file.',
  notFetched: 'Your words could not be fetched, so they are not in the file.',
  holds: 'The file holds exactly this:',
  save: 'Save this file',
  saved: 'Saved among your downloads.',
};

export const words = spoken(en, { cy: () => import('./report-words.cy'), sl: () => import('./report-words.sl') });
