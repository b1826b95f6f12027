// What came of something that the popup had done in the page, in one plain sentence each.
import type { TabDone } from '../../src/messaging/tab-protocol';
import type { AccountKind } from '../../src/model/words';
import { notices, pasteKey, undoKey } from '../../src/panel/notices';
import { words } from './outcome-words';

type Outcome = Exclude<TabDone['outcome'], 'words' | 'message' | 'move'>;

export function deedWords(outcome: Outcome): string {
  const says = words();
  switch (outcome) {
    case 'done':
      return says.done(undoKey);
    case 'copied':
      return says.copied(pasteKey);
    case 'site-opened':
      return says.siteOpened;
    case 'refused':
    case 'gone':
    case 'failed':
      return says[outcome];
    default:
      return notices[outcome];
  }
}

/** Said of an account that was set right. */
export const accountWords = (kind: AccountKind): string => words().account[kind];
