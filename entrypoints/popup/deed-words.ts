// What came of something that the popup had done in the page, in one plain sentence each.
import type { TabDone } from '../../src/messaging/tab-protocol';
import { notices, pasteKey, undoKey } from '../../src/panel/notices';

type Outcome = Exclude<TabDone['outcome'], 'words'>;

export const deedWords: Readonly<Record<Outcome, string>> = {
  done: `Done in the page. ${undoKey} there takes it back.`,
  stale: notices.stale,
  copied: `Copied instead, for the site’s box would not take it. Click into your words and press ${pasteKey}.`,
  refused: 'The site’s box would not take it, and it could not be copied either. Nothing was done.',
  'site-opened': 'The site’s own schedule is open now. Choose a later time there.',
  'no-schedule': notices['no-schedule'],
  reminded: notices.reminded,
  'not-reminded': notices['not-reminded'],
  remembered: notices.remembered,
  listed: notices.listed,
  gone: 'Those words are no longer open in this tab, so nothing was done.',
  failed: 'That did not work, and nothing was done. Try it on the card beside your words.',
};

/** Said of an account that was set right. */
export const accountWords = { school: 'Checked as a school account now.', personal: 'Checked as your own account now.' } as const;
