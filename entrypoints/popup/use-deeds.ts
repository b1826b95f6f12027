// Has things done in the page, and says what came of it.
import { useCallback, useState } from 'react';
import { catchUp } from '../../src/language/spoken';
import { ask } from '../../src/messaging/extension-end';
import type { TabDeed, TabDone } from '../../src/messaging/tab-protocol';
import { problemOf } from '../pages/asked';

export interface Deeds {
  /** What was done last, until something else is; each time another object, so that the same words are told again. */
  said: { text: string } | null;
  act(deed: TabDeed): void;
}

export function useDeeds(tab: number, again: () => void): Deeds {
  const [said, setSaid] = useState<Deeds['said']>(null);
  const act = useCallback(
    (deed: TabDeed) => {
      ask('tab.do', { tab, deed })
        .then((done) => wordsFor(deed, done), problemOf)
        .then((text) => {
          setSaid({ text });
          again();
        });
    },
    [tab, again],
  );
  return { said, act };
}

async function wordsFor(deed: TabDeed, done: TabDone): Promise<string> {
  if (done.outcome === 'words') return '';
  const { accountWords, deedWords } = await import('./deed-words');
  await catchUp();
  if (done.outcome === 'message') return deedWords((await isCopied(done.text)) ? 'message-copied' : 'message-not-copied');
  if (done.outcome === 'move') return deedWords((await isCopied(done.text)) ? 'words-copied' : 'message-not-copied');
  if (done.outcome === 'refused') return (await isCopied(done.text)) ? deedWords('copied') : deedWords('refused');
  if (deed.type === 'tab.act-as' && done.outcome === 'done') return accountWords(deed.kind);
  return deedWords(done.outcome);
}

/** The page could not: behind an open popup it has no focus, and so no clipboard. */
const isCopied = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
