// The sites there are, found by folder, and the one that a page belongs to.
import type { Site } from './composer';

const rooms = import.meta.glob<Site>('./*/site.ts', { eager: true, import: 'default' });

export const sites: readonly Site[] = Object.values(rooms);

/** Returns the site whose match patterns name the host, or `null`. */
export const siteFor = (hostname: string): Site | null =>
  sites.find(({ matches }) => matches.some((pattern) => isHostOf(pattern, hostname))) ?? null;

/** `https://*.example/*` names the host and every host under it. */
function isHostOf(pattern: string, hostname: string): boolean {
  const host = pattern.split('/')[2] ?? '';
  const domain = host.replace(/^\*\./, '');
  return hostname === domain || (host !== domain && hostname.endsWith(`.${domain}`));
}
