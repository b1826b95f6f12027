// Serves the practice pages at the real host names inside a browser that Playwright drives; nothing of it reaches a network.
import type { BrowserContext, Route } from 'playwright-core';
import { buildPracticeSites, type PracticeFiles, type PracticeSite } from './build';

const hosts: Record<string, PracticeSite> = {
  'www.facebook.com': 'facebook',
  'x.com': 'x',
  'www.linkedin.com': 'linkedin',
  'www.instagram.com': 'instagram',
};

/** As strict as the strictest of the sites: what the extension draws must not depend on the page's leave. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; media-src blob:; frame-src 'self'; base-uri 'none'";

export async function servePracticeSites(context: BrowserContext): Promise<void> {
  const files = await buildPracticeSites();
  for (const [host, site] of Object.entries(hosts)) {
    await context.route(`https://${host}/**`, (route) => answer(route, site, files));
  }
}

async function answer(route: Route, site: PracticeSite, files: PracticeFiles): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const headers = { 'content-security-policy': POLICY };
  if (pathname === '/practice/page.js') return fulfil('page.js', 'text/javascript');
  if (pathname === '/practice/page.css') return fulfil('page.css', 'text/css');
  if (pathname.startsWith('/preload/') && files.has(`${site}/preload.html`)) return fulfil('preload.html', 'text/html');
  if (route.request().resourceType() === 'document') return fulfil('index.html', 'text/html');
  return route.fulfill({ status: 404, headers, body: '' });

  function fulfil(name: string, type: string): Promise<void> {
    return route.fulfill({
      status: 200,
      headers,
      contentType: `${type}; charset=utf-8`,
      body: files.get(`${site}/${name}`) ?? '',
    });
  }
}
