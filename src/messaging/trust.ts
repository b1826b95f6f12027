// Who sent a message: one of our own pages, our script in somebody else's page, or nobody we know.
import type { Browser } from 'wxt/browser';

export type Sender = Browser.runtime.MessageSender;

/** What of `browser.runtime` is needed to know ourselves. */
export interface Self {
  readonly id: string;
  getURL(path: ''): string;
}

/**
 * Returns where a message came from. `sender` is the browser's word, not the message's; what a script in a page
 * could claim is not looked at. Our pages run in tabs too, so having a tab says nothing: the address does.
 */
export function originOf(sender: Sender, self: Self): 'extension' | 'page' | 'stranger' {
  if (sender.id !== self.id || sender.url === undefined) return 'stranger';
  const home = self.getURL('');
  const origin = sender.origin === undefined ? home : `${sender.origin}/`;
  if (sender.url.startsWith(home) && home === origin) return 'extension';
  if (sender.url.startsWith(home) || home === `${sender.origin}/`) return 'stranger';
  const inTab = sender.tab?.id !== undefined && sender.frameId !== undefined;
  return inTab && /^https?:\/\//.test(sender.url) ? 'page' : 'stranger';
}
