// Facebook, with Messenger's own hosts.
import { defineSite } from '../define-site';
import type { SiteAction } from '../site-action';
import type { SiteSurface } from '../surface';
import { acting } from './acting';
import { ownBio } from './own-bio';

export default defineSite({
  id: 'facebook',
  matches: ['https://*.facebook.com/*', 'https://*.messenger.com/*'],
  surfaces: import.meta.glob<SiteSurface>('./surfaces/*.ts', { eager: true, import: 'surface' }),
  actions: import.meta.glob<SiteAction>('./actions/*.ts', { eager: true, import: 'action' }),
  account: acting,
  ownBio,
});
