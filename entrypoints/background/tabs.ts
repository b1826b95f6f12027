// What the background asks of the script in a tab, and how a tab stands. Only the top frame is asked: nowhere else is a script of ours.
import { browser } from 'wxt/browser';
import type * as z from 'zod';
import { type TabAsk, TabBrief, TabDone, type TabLook, TabState } from '../../src/messaging/tab-protocol';
import { activityOf, type InForce } from './in-force';
import { platformAt } from './platform-at';

/** Returns the answer, judged; `null` when nobody is there or what came is not an answer. */
export async function askTab<Shape extends z.ZodType>(tab: number, ask: TabAsk, shape: Shape): Promise<z.output<Shape> | null> {
  try {
    return shape.safeParse(await browser.tabs.sendMessage(tab, ask, { frameId: 0 })).data ?? null;
  } catch {
    // No script of ours: another site, or a page opened before the extension was installed.
    return null;
  }
}

export const briefOfTab = (tab: number): Promise<TabBrief | null> => askTab(tab, { type: 'tab.brief' }, TabBrief);

/** Says a sentence in the tab's page; nothing happens where no script of ours is. */
export const sayInTab = async (tab: number, words: string): Promise<void> => {
  await browser.tabs.sendMessage(tab, { type: 'tab.say', words } satisfies TabAsk, { frameId: 0 }).catch(() => undefined);
};

/** Returns the address of the tab where it is a site's; other tabs' addresses are not told to us. */
export async function addressOf(tab: number): Promise<string> {
  const found = await browser.tabs.get(tab).catch(() => null);
  return found?.url ?? '';
}

export async function lookAtTab(tab: number, inForce: InForce): Promise<TabLook> {
  const [force, state, address] = await Promise.all([
    inForce.now(),
    askTab(tab, { type: 'tab.state' }, TabState),
    addressOf(tab),
  ]);
  const paused = force.pausedTabs.has(tab);
  if (state)
    return { state: 'site', activity: activityOf(force, { platform: state.platform, tab }, new Date()), paused, tab: state };
  const platform = platformAt(address);
  return platform === null || platform === 'practice' ? { state: 'elsewhere' } : { state: 'unreached', platform, paused };
}

export const doInTab = async (tab: number, deed: Extract<TabAsk, { draft: string }>): Promise<TabDone> =>
  (await askTab(tab, deed, TabDone)) ?? { outcome: 'gone' };
