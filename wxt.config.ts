// The extension's manifest and build, for Chrome, Edge and Firefox from one source.
import { fileURLToPath } from 'node:url';
import type { Alias, AliasOptions } from 'vite';
import { defineConfig } from 'wxt';
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
    replacement: fileURLToPath(new URL('entrypoints/composer.content/quiet-context.ts', import.meta.url)),
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
    'vite:build:extendConfig': (entrypoints, config) => {
      const names = entrypoints.map(({ name }) => name);
      const alias = [...(names.includes('panel') ? smallReact : []), ...(names.includes('composer') ? quietContext : [])];
      config.resolve = { ...config.resolve, alias: [...aliasList(config.resolve?.alias), ...alias] };
    },
  },
  modules: ['@wxt-dev/module-react'],
  manifest: ({ browser, mode }) => ({
    name: 'Second Glance',
    description: 'Checks a draft against your school’s social media policy, on your own machine, before you post it.',
    permissions: ['storage', 'scripting'],
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

const aliasList = (alias: AliasOptions = []): readonly Alias[] =>
  Array.isArray(alias) ? alias : Object.entries(alias).map(([find, replacement]) => ({ find, replacement: String(replacement) }));
