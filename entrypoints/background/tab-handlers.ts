// What is asked about one tab, the text of the context menu, and the news of an update.
import { browser } from 'wxt/browser';
import type { Handlers } from '../../src/messaging/background-end';
import type { tabMessages } from '../../src/messaging/tab-protocol';
import { readUpdate, updateRead } from '../../src/storage/update-box';
import type { InForce } from './in-force';
import type { SelectedTexts } from './selected-text';
import type { TabPauses } from './tab-pauses';
import { doInTab, lookAtTab } from './tabs';
import type { Toolbar } from './toolbar';

export interface TabPowers {
  inForce: InForce;
  toolbar: Toolbar;
  tabPauses: TabPauses;
  texts: SelectedTexts;
  changed(): void;
}

export const tabHandlers = ({ inForce, toolbar, texts, ...powers }: TabPowers): Pick<Handlers, keyof typeof tabMessages> => ({
  'tab.brief': async (brief, { tab, frameId, url }) => {
    // Only the top frame speaks for its tab; a page that is loaded ahead does not yet.
    if (tab?.id !== undefined && frameId === 0) await toolbar.told(tab.id, url ?? '', brief);
    return {};
  },
  'tab.look': ({ tab }) => lookAtTab(tab, inForce),
  'tab.do': ({ tab, deed }) => doInTab(tab, deed),
  'tab.pause': async ({ tab, paused }) => {
    await pauseTab(tab, paused, powers);
    return {};
  },
  'selection.take': ({ token }) => {
    const taken = texts.take(token);
    return taken && { ...taken };
  },
  'update.get': async () => ({ from: await readUpdate() }),
  'update.read': async () => {
    await updateRead();
    return {};
  },
});

/** Also for the keys. Composers of that tab hear of it at once, like any other change. */
export async function pauseTab(
  tab: number,
  paused: boolean,
  { tabPauses, changed }: Pick<TabPowers, 'tabPauses' | 'changed'>,
): Promise<void> {
  const tabs = await browser.tabs.query({});
  await tabPauses.set(
    tab,
    paused,
    tabs.flatMap(({ id }) => id ?? []),
  );
  changed();
}
