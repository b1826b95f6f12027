// Where each browser looks in the Windows registry.
import type { ExtensionIds } from './deployment';

export const WINDOWS_BROWSERS = ['chrome', 'edge', 'firefox'] as const;
export type WindowsBrowser = (typeof WINDOWS_BROWSERS)[number];

/** Returns the key below `HKEY_LOCAL_MACHINE`. Chrome and Edge want a last `policy`, Firefox a capital E. */
export function registryKey(browser: WindowsBrowser, ids: ExtensionIds): string {
  switch (browser) {
    case 'chrome':
      return `SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${ids.chrome}\\policy`;
    case 'edge':
      return `SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${ids.edge}\\policy`;
    case 'firefox':
      return `SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\${ids.firefox}`;
    default:
      return browser satisfies never;
  }
}

export const browserNames: Readonly<Record<WindowsBrowser, string>> = {
  chrome: 'Google Chrome',
  edge: 'Microsoft Edge',
  firefox: 'Mozilla Firefox',
};
