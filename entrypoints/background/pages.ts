// What the background does to tabs: puts the panel into the frame that asked for it, opens our own pages, brings a page up again.
import { browser } from 'wxt/browser';
import { Refusal } from '../../src/messaging/background-end';
import type { Sender } from '../../src/messaging/trust';
import { readerPlace } from '../pages/reader-place';
import { words } from './words';

const PANEL = '/panel.js';

/** Only ever into the asking frame itself: a page cannot have it put anywhere else. */
export async function loadPanel({ tab, frameId }: Sender): Promise<Record<string, never>> {
  if (tab?.id === undefined || frameId === undefined) throw new Refusal(words().panel.tabOnly);
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: [PANEL] });
  return {};
}

export const openOptions = (section: string | undefined): Promise<Record<string, never>> =>
  openOwn(browser.runtime.getURL('/options.html'), section === undefined ? '' : `#${encodeURIComponent(section)}`);

/** The whole policy, of that school where one is named, at that clause. */
export const openReader = (school: string | undefined, clause: string | undefined): Promise<Record<string, never>> =>
  openOwn(browser.runtime.getURL('/reader.html'), readerPlace(school, clause));

/** Brings one of our own pages forward where it is open rather than opening one more, however often it is asked. */
async function openOwn(home: string, place: string): Promise<Record<string, never>> {
  const url = `${home}${place}`;
  const [open] = await browser.tabs.query({ url: `${home}*` });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else {
    await browser.tabs.update(open.id, { active: true, ...(place === '' ? {} : { url }) });
    if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
  }
  return {};
}

/** Brings a page forward where it still is open, with whatever is written there; opens it where it is not. */
export async function bringUp(url: string): Promise<void> {
  const [open] = await browser.tabs.query({ url: `${url}*` }).catch(() => []);
  if (open?.id === undefined) return void (await browser.tabs.create({ url }));
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
