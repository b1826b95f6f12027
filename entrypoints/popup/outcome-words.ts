// What came of what was done from the popup, and the report of a false alarm, in English; the other languages stand beside it.
import { spoken } from '../../src/language/spoken';

export const en = {
  done: (undoKey: string) => `Done in the page. ${undoKey} there takes it back.`,
  copied: (pasteKey: string) =>
    `Copied instead, for the site’s box would not take it. Click into your words and press ${pasteKey}.`,
  refused: 'The site’s box would not take it, and it could not be copied either. Nothing was done.',
  siteOpened: 'The site’s own schedule is open now. Choose a later time there.',
  gone: 'Those words are no longer open in this tab, so nothing was done.',
  failed: 'That did not work, and nothing was done. Try it on the card beside your words.',
  account: { school: 'Checked as a school account now.', personal: 'Checked as your own account now.' },

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

export const words = spoken(en, { cy: () => import('./outcome-words.cy'), sl: () => import('./outcome-words.sl') });
