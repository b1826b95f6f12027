// Which site an address belongs to: by the sites' own match patterns, or our practice page.
import { browser } from 'wxt/browser';
import type { Platform } from '../../src/model/words';
import { siteFor } from '../../src/sites/catalogue';

export function platformAt(url: string): Platform | null {
  if (url.startsWith(browser.runtime.getURL('/'))) return 'practice';
  return URL.canParse(url) ? (siteFor(new URL(url).hostname)?.id ?? null) : null;
}
