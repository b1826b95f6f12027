// What the school's device management wrote for the extension, as the browser hands it over.
import { browser } from 'wxt/browser';

/**
 * Returns every key, raw; none where there is no policy. `null`: the browser could not say, which means nothing. The first time after
 * the browser's start this may take some seconds, so nobody who writes ever waits for it.
 */
export async function readManagedArea(): Promise<Record<string, unknown> | null> {
  try {
    return await browser.storage.managed.get();
  } catch (error) {
    // Firefox has no other way to say that there is no policy.
    return error instanceof Error && /manifest not found/i.test(error.message) ? {} : null;
  }
}

/** Hears of changes while the browser runs. Firefox reads policies at its start only, and never calls. */
export const onManagedChange = (listener: () => void): void =>
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') listener();
  });
