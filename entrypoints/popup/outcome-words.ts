// What came of what was done from the popup, in English; the other languages stand beside it.
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
};

export const words = spoken(en, { cy: () => import('./outcome-words.cy'), sl: () => import('./outcome-words.sl') });
