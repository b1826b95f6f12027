// Leave to ask one address: asked of the person when they subscribe, and given back when they leave.
import { browser } from 'wxt/browser';

/** Must be called while a press is being handled, or browsers refuse by themselves. Returns whether leave was given. */
export const mayAskFrom = (address: string): Promise<boolean> =>
  browser.permissions.request({ origins: [originsOf(address)] }).catch(() => false);

export const mayNoLongerAsk = (address: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [originsOf(address)] }).catch(() => false);

const originsOf = (address: string): string => `https://${new URL(address).hostname}/*`;
