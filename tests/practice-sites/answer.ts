// What the practice pages answer to a request at the real host names, whichever tool drives the browser.
import { buildPracticeSites, type PracticeFiles, type PracticeSite } from './build';

const hosts: Record<string, PracticeSite> = {
  'www.facebook.com': 'facebook',
  'www.messenger.com': 'facebook',
  'x.com': 'x',
  'www.linkedin.com': 'linkedin',
  'www.instagram.com': 'instagram',
};

/** The hosts at which a practice page stands. */
export const practiceHosts: readonly string[] = Object.keys(hosts);

export interface PracticeAnswer {
  status: number;
  headers: Record<string, string>;
  contentType: string;
  body: string;
}

/** As strict as the strictest of the sites: what the extension draws must not depend on the page's leave. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; media-src blob:; frame-src 'self'; base-uri 'none'";

let files: Promise<PracticeFiles> | undefined;

/** Returns the answer, or `null` where the address is not one of the practice pages'. */
export async function practiceAnswer(address: string, isDocument: boolean): Promise<PracticeAnswer | null> {
  const { hostname, pathname } = new URL(address);
  const site = hosts[hostname];
  if (!site) return null;
  files ??= buildPracticeSites();
  const all = await files;
  const name = nameOf(pathname, isDocument, all.has(`${site}/preload.html`));
  const body = name === null ? undefined : all.get(`${site}/${name}`);
  if (name === null || body === undefined) return answer(404, 'text/plain', '');
  return answer(200, types[name.split('.').at(-1) ?? ''] ?? 'text/plain', body);
}

const types: Record<string, string> = { js: 'text/javascript', css: 'text/css', html: 'text/html' };

function nameOf(pathname: string, isDocument: boolean, preloads: boolean): string | null {
  if (pathname === '/practice/page.js') return 'page.js';
  if (pathname === '/practice/page.css') return 'page.css';
  if (preloads && pathname.startsWith('/preload/')) return 'preload.html';
  return isDocument ? 'index.html' : null;
}

const answer = (status: number, type: string, body: string): PracticeAnswer => ({
  status,
  headers: { 'content-security-policy': POLICY },
  contentType: `${type}; charset=utf-8`,
  body,
});
