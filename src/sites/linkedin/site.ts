// LinkedIn.
import { defineSite } from '../define-site';
import type { SiteAction } from '../site-action';
import type { SiteSurface } from '../surface';
import { signedIn } from './account';
import { SHADOW_HOSTS } from './boxes';
import { ownBio } from './own-bio';

export default defineSite({
  id: 'linkedin',
  matches: ['https://*.linkedin.com/*'],
  surfaces: import.meta.glob<SiteSurface>('./surfaces/*.ts', { eager: true, import: 'surface' }),
  actions: import.meta.glob<SiteAction>('./actions/*.ts', { eager: true, import: 'action' }),
  shadowHosts: SHADOW_HOSTS,
  account: signedIn,
  ownBio,
});
