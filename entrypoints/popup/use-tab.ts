// The tab under the popup, looked at again and again while the popup is open: words are checked meanwhile, and pages go on loading.
import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { ask } from '../../src/messaging/extension-end';
import type { TabLook } from '../../src/messaging/tab-protocol';
import { problemOf } from '../pages/asked';

export type TabView = { state: 'looking' } | { state: 'failed'; problem: string } | { state: 'there'; id: number; look: TabLook };

const EVERY_MS = 1_000;

/** Returns how the tab stands, and the way to look again at once. */
export function useTab(): { view: TabView; again(): void } {
  const [view, setView] = useState<TabView>({ state: 'looking' });
  const [turn, setTurn] = useState(0);
  // `turn` is what `again` changes.
  useEffect(() => {
    let wanted = true;
    void turn;
    const look = async () => {
      const next = await lookNow();
      if (wanted) setView((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    void look();
    const timer = setInterval(() => void look(), EVERY_MS);
    return () => {
      wanted = false;
      clearInterval(timer);
    };
  }, [turn]);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  return { view, again };
}

async function lookNow(): Promise<TabView> {
  try {
    const id = await tabUnder();
    return id === null
      ? { state: 'there', id: -1, look: { state: 'elsewhere' } }
      : { state: 'there', id, look: await ask('tab.look', { tab: id }) };
  } catch (error) {
    return { state: 'failed', problem: problemOf(error) };
  }
}

/** Opened as a page of its own, as where there is no popup, its address may name the tab that it is about. */
async function tabUnder(): Promise<number | null> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named) && named >= 0) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
