// The extension's manifest and build, for Chrome, Edge and Firefox from one source.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Alias, AliasOptions } from 'vite';
import { defineConfig, type EntrypointInfo } from 'wxt';
import { givenNames } from './src/text/names/plugin.mjs';

/** The hosts whose composers are read; the sites' own folders say the same, and a house test compares the two. */
const hosts = [
  'https://*.facebook.com/*',
  'https://*.messenger.com/*',
  'https://x.com/*',
  'https://*.linkedin.com/*',
  'https://*.instagram.com/*',
];

/**
 * What is put into somebody else's page must be small: React's DOM alone is 220 KB, Preact's compatible runtime 15.
 * The card's sources are React like our own pages; only the bundle that goes into pages is built this way.
 */
const smallReact = [
  { find: /^react\/jsx-(dev-)?runtime$/, replacement: 'preact/jsx-runtime' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react(-dom)?$/, replacement: 'preact/compat' },
];

/** WXT's own context tells every page, by an event named after the extension, that it is there, and lets the page end it. */
const quietContext = [
  {
    find: 'wxt/utils/content-script-context',
    replacement: fileURLToPath(new URL('entrypoints/composer/quiet-context.ts', import.meta.url)),
  },
];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [givenNames()],
    // The oldest browsers below. For older ones `light-dark()` would follow the computer's theme, where it should follow the site's.
    build: { cssTarget: ['chrome137', 'firefox149'] },
  }),
  hooks: {
    'entrypoints:found': ({ config: { wxtDir } }, found) => {
      for (const site of siteFolders()) found.push(composerOf(site, wxtDir));
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const names = entrypoints.map(({ name }) => name);
      const alias = [...(names.includes('panel') ? smallReact : []), ...(names.some(isComposer) ? quietContext : [])];
      config.resolve = { ...config.resolve, alias: [...aliasList(config.resolve?.alias), ...alias] };
    },
  },
  modules: ['@wxt-dev/module-react'],
  manifest: ({ browser, mode }) => ({
    name: 'Second Glance',
    description: 'Checks a draft against your school’s social media policy, on your own machine, before you post it.',
    permissions: ['storage', 'scripting', 'alarms', 'notifications'],
    host_permissions: hosts,
    content_security_policy: {
      // Our own pages and the background may ask nobody for anything; while one develops, WXT's own server must be reachable.
      extension_pages: `script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'${mode === 'production' ? "; connect-src 'none'" : ''}`,
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'second-glance@second-glance.example',
              strict_min_version: '149.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '137' }),
  }),
});

/** A folder with a `site.ts` in it is a site. */
const siteFolders = (): string[] =>
  readdirSync(pathOf('src/sites')).filter((name) => existsSync(pathOf(`src/sites/${name}/site.ts`)));

const isComposer = (name: string): boolean => name.startsWith('composer-');

/** Writes the content script of a site, so that nobody has to when a site is added. WXT reads its options without what `main` calls. */
function composerOf(site: string, folder: string): EntrypointInfo {
  mkdirSync(folder, { recursive: true });
  const inputPath = join(folder, `composer-${site}.content.ts`);
  const [script, room] = [pathOf('entrypoints/composer/script'), pathOf(`src/sites/${site}/site`)].map((path) =>
    JSON.stringify(path),
  );
  const code = `import { defineContentScript } from 'wxt/utils/define-content-script';
import { readAlong } from ${script};
import site from ${room};

export default defineContentScript({
  matches: [...site.matches],
  runAt: 'document_idle',
  allFrames: false,
  world: 'ISOLATED',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main: ({ signal }) => readAlong(site, signal),
});
`;
  writeFileSync(inputPath, code);
  return { name: `composer-${site}`, inputPath, type: 'content-script' };
}

const pathOf = (place: string): string => fileURLToPath(new URL(place, import.meta.url));

const aliasList = (alias: AliasOptions = []): readonly Alias[] =>
  Array.isArray(alias) ? alias : Object.entries(alias).map(([find, replacement]) => ({ find, replacement: String(replacement) }));
