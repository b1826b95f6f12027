// Facebook, with Messenger's own hosts.
import { defineSite } from '../define-site';
import type { SiteSurface } from '../surface';

export default defineSite({
  id: 'facebook',
  matches: ['https://*.facebook.com/*', 'https://*.messenger.com/*'],
  surfaces: import.meta.glob<SiteSurface>('./surfaces/*.ts', { eager: true, import: 'surface' }),
});
