// X, formerly Twitter.
import { defineSite } from '../define-site';
import type { SiteAction } from '../site-action';
import type { SiteSurface } from '../surface';
import { ownBio, signedIn } from './signed-in';

export default defineSite({
  id: 'x',
  matches: ['https://x.com/*'],
  surfaces: import.meta.glob<SiteSurface>('./surfaces/*.ts', { eager: true, import: 'surface' }),
  actions: import.meta.glob<SiteAction>('./actions/*.ts', { eager: true, import: 'action' }),
  account: signedIn,
  ownBio,
});
