// X, formerly Twitter.
import { defineSite } from '../define-site';
import type { SiteSurface } from '../surface';
import { signedIn } from './signed-in';

export default defineSite({
  id: 'x',
  matches: ['https://x.com/*'],
  surfaces: import.meta.glob<SiteSurface>('./surfaces/*.ts', { eager: true, import: 'surface' }),
  account: signedIn,
});
