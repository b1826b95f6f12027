// The extension's manifest and build, for Chrome, Edge and Firefox from one source.
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

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [givenNames()] }),
  modules: ['@wxt-dev/module-react'],
  manifest: ({ browser }) => ({
    name: 'Second Glance',
    description: 'Checks a draft against your school’s social media policy, on your own machine, before you post it.',
    permissions: ['storage', 'scripting'],
    host_permissions: hosts,
    content_security_policy: {
      extension_pages: "script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
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
