// The keys: to the next nudge, and to pause or go on. (The one that opens the popup is the browser's own.)
import { browser } from 'wxt/browser';
import { TabMoved } from '../../src/messaging/tab-protocol';
import { pauseAt } from '../../src/settings/paused';
import { anHourFrom, pausedUntil } from '../pages/pause-words';
import type { InForce } from './in-force';
import { askTab, sayInTab } from './tabs';
import { words } from './words';

export interface CommandPowers {
  inForce: InForce;
  pause(until: string | null): Promise<void>;
  pauseTab(tab: number, paused: boolean): Promise<void>;
  /** Opens the popup, where the browser lets us. */
  openPopup(): Promise<void>;
  /** The tab in front, for a browser that does not say which it was. */
  activeTab(): Promise<number | null>;
}

/** Must be called in the worker's first turn. */
export function onCommands(powers: CommandPowers): void {
  browser.commands.onCommand.addListener((command, tab) => void run(command, tab?.id, powers));
}

export async function run(command: string, tabId: number | undefined, powers: CommandPowers): Promise<void> {
  const tab = tabId ?? (await powers.activeTab());
  if (command === 'next-nudge') await nextNudge(tab, powers);
  if (command === 'toggle-pause') await togglePause(tab, powers);
}

/** Where no script of ours is, the popup says why there is nothing to move to. */
async function nextNudge(tab: number | null, { openPopup }: CommandPowers): Promise<void> {
  const answer = tab === null ? null : await askTab(tab, { type: 'tab.next' }, TabMoved);
  if (!answer) await openPopup();
}

/** A key may be hit unawares, so this pause ends by itself; and what is paused in whichever way is gone on with. */
async function togglePause(tab: number | null, { inForce, pause, pauseTab }: CommandPowers): Promise<void> {
  const { kept, pausedTabs } = await inForce.now();
  const now = new Date();
  const isPaused = pauseAt(kept.settings.paused, now) !== null;
  const isTabPaused = tab !== null && pausedTabs.has(tab);
  const until = anHourFrom(now);
  if (isTabPaused) await pauseTab(tab, false);
  if (isPaused || isTabPaused) await pause(null);
  else await pause(until);
  if (tab === null) return;
  const { readsAgain, paused } = words().keys;
  await sayInTab(tab, isPaused || isTabPaused ? readsAgain : paused(pausedUntil(until, now)));
}
