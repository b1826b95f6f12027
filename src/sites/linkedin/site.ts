// LinkedIn.
import { defineSite } from '../define-site';
import type { SiteSurface } from '../surface';

export default defineSite({
  id: 'linkedin',
  matches: ['https://*.linkedin.com/*'],
  surfaces: import.meta.glob<SiteSurface>('./surfaces/*.ts', { eager: true, import: 'surface' }),
  shadowHosts: '#interop-outlet',
  account: () => {
    const name = document.querySelector('.global-nav__me-photo')?.getAttribute('alt');
    return name ? { name: name.slice(0, 200) } : {};
  },
});
