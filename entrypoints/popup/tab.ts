// What the tab under the popup says about itself.
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { TabState } from '../../src/messaging/protocol';

export type TabView = { state: 'looking' } | { state: 'elsewhere' } | { state: 'site'; tab: TabState };

/** Returns what the active tab's own script answers; `elsewhere` where none is running. */
export function useTab(): TabView {
  const [view, setView] = useState<TabView>({ state: 'looking' });
  useEffect(() => {
    let wanted = true;
    askTab().then((next) => wanted && setView(next));
    return () => {
      wanted = false;
    };
  }, []);
  return view;
}

async function askTab(): Promise<TabView> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return { state: 'elsewhere' };
    const parsed = TabState.safeParse(await browser.tabs.sendMessage(tab.id, { type: 'tab.state' }));
    return parsed.success ? { state: 'site', tab: parsed.data } : { state: 'elsewhere' };
  } catch {
    // No script of ours is in the tab: another site, or a page opened before the extension was installed.
    return { state: 'elsewhere' };
  }
}
