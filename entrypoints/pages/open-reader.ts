// Opens the whole policy from one of our own pages: in the reader's tab where there is one.
import { browser } from 'wxt/browser';
import { ask } from '../../src/messaging/extension-end';
import { readerPlace } from './reader-place';

/** The popup closes, or it would stand over what was asked for. */
export async function openReader(school: string, clause?: string): Promise<void> {
  const isPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
  try {
    await ask('policy.open', { profile: school, ...(clause === undefined ? {} : { clause }) });
  } catch {
    open(`/reader.html${readerPlace(school, clause)}`);
  }
  if (isPopup) window.close();
}
