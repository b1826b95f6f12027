// Puts modules of src/sites into a page of a real Chromium: offsets, selections and trusted events exist nowhere else.
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../../e2e/rig/browser';
import { servePracticeSites } from '../../practice-sites/serve';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const ENTRY = '\0entry';

export interface Bench {
  /** A blank page, or a practice page at its real address, in which the modules' exports stand on `window.sites`. */
  page(address?: string): Promise<Page>;
  close(): Promise<void>;
}

export async function startBench(...modules: string[]): Promise<Bench> {
  const code = await bundle(modules);
  const browser: Browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  return {
    async page(address) {
      const context = await browser.newContext({ bypassCSP: true });
      const page = await context.newPage();
      if (address) {
        await servePracticeSites(context);
        await page.goto(address);
      } else await page.setContent('<!doctype html><body></body>');
      await page.addScriptTag({ content: code });
      return page;
    },
    close: () => browser.close(),
  };
}

/** `file as name` keeps what is called the same in several modules apart. */
function exported(module: string): string {
  const [file, name] = module.split(' as ');
  return `export *${name ? ` as ${name}` : ''} from '${root}src/sites/${file}';`;
}

async function bundle(modules: readonly string[]): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? modules.map(exported).join('\n') : null),
      },
    ],
    build: {
      write: false,
      minify: false,
      target: 'chrome137',
      rollupOptions: {
        input: ENTRY,
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name: 'sites', entryFileNames: 'sites.js' },
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('nothing was built');
  return first.output[0].code;
}
