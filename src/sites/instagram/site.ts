// Instagram.
import { defineSite } from '../define-site';
import type { SiteSurface } from '../surface';

export default defineSite({
  id: 'instagram',
  matches: ['https://*.instagram.com/*'],
  surfaces: import.meta.glob<SiteSurface>('./surfaces/*.ts', { eager: true, import: 'surface' }),
  account: () => {
    // The one link of the navigation that shows a face leads to the own profile.
    const link = document.querySelector('a[role="link"]:has(img[alt$=" profile picture"])');
    const handle = link?.getAttribute('href')?.match(/^\/([\w.]{1,30})\/?$/)?.[1];
    return handle ? { handle } : {};
  },
});
