// Addresses and ways on the Facebook practice page that places and deeds share.
import type { Tab } from '../tab';

export const HOST = 'https://www.facebook.com';
export const HOME = `${HOST}/`;
export const LAYER = '.layer:not([hidden])';
/** The first post of the feed is by whom the address asks for. */
export const FIRST = '.feed .story:nth-child(1)';

export const openMenu = (tab: Tab): Promise<void> => tab.click(`${FIRST} .share`);

export async function openShare(tab: Tab): Promise<void> {
  await openMenu(tab);
  await tab.click('.menu .words');
  await tab.waitFor(`${LAYER} .lexical`);
}
