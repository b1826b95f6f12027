// The extension's manifest and build, for Chrome, Edge and Firefox from one source.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Alias, AliasOptions, Plugin, Rolldown } from 'vite';
import { defineConfig, type EntrypointInfo } from 'wxt';
import { givenNames } from './src/text/names/plugin.mjs';
import { prefilters } from './src/text/prefilter/plugin.mjs';
import { manifestCommands } from './src/ui/commands';

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

/**
 * Pins the id of the unpacked extension in Chromium, which otherwise follows its folder: policies name extensions by their id. Nobody holds
 * the private half. Stores give their own id and take no key.
 */
const key = [
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA9o3vQRzwqrf6K7BEfCSD8GrbUDxIu6RxErOI7kNb65GJ6JGXRnbKFW',
  'Ostejt0z0/0NiTtfA7QYUf1npAwDdcDW36NUcQA4eULX7pHCbfzVlvELQmFbCnHYBt7gk1TvinF3Qfyivt1tmMVhrpk9/ekPUK',
  'IlF8LHVbs1yz4kE/D4n5rGuLryJhA8aO4T86vwYhrDPym6PiL/cqMk5fwvxy+3RFzWN+7ooqA9IaTkjgpjLku6CsnLgN1q6f2P',
  'mgb/Mm19IiMZwMj9jw3CWk9Badi9APLTQeGWdDcpqmKg201ozpuTMERMXfPIPjc+1I55ZNPffN/DvVeCw03id0RSlczwIDAQAB',
].join('');
const isForStores = process.env.npm_lifecycle_event === 'zip';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [givenNames(), prefilters(), shutPages()],
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
      if (names.includes('popup')) inFewFiles(config.build?.rolldownOptions?.output, names.length);
    },
  },
  modules: ['@wxt-dev/module-react'],
  manifest: ({ browser, mode }) => ({
    name: 'Second Glance',
    // The browser says these in its own language, whatever is spoken in ours: from `public/_locales`.
    default_locale: 'en',
    description: '__MSG_description__',
    permissions: ['storage', 'scripting', 'alarms', 'notifications', 'contextMenus'],
    commands: manifestCommands(),
    host_permissions: hosts,
    // Asked for one address at a time, when somebody subscribes to what their school publishes there.
    optional_host_permissions: ['https://*/*'],
    storage: { managed_schema: 'managed_schema.json' },
    content_security_policy: {
      // The background fetches the school's profile, and nothing else; each of our pages shuts even that for itself. While one develops,
      // WXT's own server must be reachable.
      extension_pages: `script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'${mode === 'production' ? '; connect-src https:' : ''}`,
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
      : { minimum_chrome_version: '137', ...(isForStores ? {} : { key }) }),
  }),
});

/** Each of our own pages may ask nobody for anything, not even what the background may. */
const shutPages = (): Plugin => ({
  name: 'shut-pages',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'none'" },
      injectTo: 'head-prepend',
    },
  ],
});

/** A folder with a `site.ts` in it is a site. */
const siteFolders = (): string[] =>
  readdirSync(pathOf('src/sites')).filter((name) => existsSync(pathOf(`src/sites/${name}/site.ts`)));

/**
 * What every one of our pages begins with is one file: each more costs every page a trip to the disk before anything is drawn. Whatever
 * only some of them share stays apart.
 */
function inFewFiles(output: Rolldown.OutputOptions | Rolldown.OutputOptions[] | undefined, pages: number): void {
  if (!output || Array.isArray(output)) throw new Error('the pages are built in another way than they were');
  output.codeSplitting = { groups: [{ name: 'page', minShareCount: pages, test: (path) => !/\.(cy|sl)\.ts$/.test(path) }] };
}

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
