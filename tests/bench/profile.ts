// How long the extension's code was on the stack of a page's own thread, by Chromium's sampling profiler.
import type { Page } from 'playwright-core';

/** Four samples a millisecond. */
const INTERVAL_US = 250;

/** Returns milliseconds: our frames and everything they called, the browser's own work for them too. */
export async function extensionMs(page: Page, extensionId: string, meanwhile: () => Promise<unknown>): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: INTERVAL_US });
  await cdp.send('Profiler.start');
  await meanwhile();
  const { profile } = await cdp.send('Profiler.stop');
  await cdp.detach();

  const ours = new Set<number>();
  const parents = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  for (const { id, callFrame } of profile.nodes) if (callFrame.url.startsWith(`chrome-extension://${extensionId}/`)) ours.add(id);
  const isOurs = (id: number | undefined): boolean => id !== undefined && (ours.has(id) || isOurs(parents.get(id)));
  const { samples = [], timeDeltas = [] } = profile;
  return samples.reduce((sum, id, at) => sum + (isOurs(id) ? (timeDeltas[at + 1] ?? INTERVAL_US) : 0), 0) / 1000;
}
