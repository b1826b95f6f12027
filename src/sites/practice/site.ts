// Our own practice page, inside the extension: it belongs to no host, so it is asked for by name.
import { defineSite } from '../define-site';
import type { SiteSurface } from '../surface';

export default defineSite({
  id: 'practice',
  matches: [],
  surfaces: import.meta.glob<SiteSurface>('./surfaces/*.ts', { eager: true, import: 'surface' }),
});
