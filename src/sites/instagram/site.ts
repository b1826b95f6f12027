// Instagram.
import { defineSite } from '../define-site';
import type { SiteAction } from '../site-action';
import type { SiteSurface } from '../surface';
import { bioIn, headShown } from './profile-head';
import { signedIn } from './signed-in';

export default defineSite({
  id: 'instagram',
  matches: ['https://*.instagram.com/*'],
  surfaces: import.meta.glob<SiteSurface>('./surfaces/*.ts', { eager: true, import: 'surface' }),
  actions: import.meta.glob<SiteAction>('./actions/*.ts', { eager: true, import: 'action' }),
  account: signedIn,
  ownBio: ({ handle }) => {
    const head = headShown();
    return head?.handle === handle && head?.isOwn ? bioIn(head) : null;
  },
});
