// A real Chromium with the built extension, a fresh profile, the practice pages at the real hosts and no way out to a network.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { buildPracticeSites } from '../../practice-sites/build';
import { servePracticeSites } from '../../practice-sites/serve';
import { builtExtension } from './built';
import { isExpected, type Watch, watchNetwork } from './watch';

export interface Launched {
  context: BrowserContext;
  watch: Watch;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Without it, a browser as others have it. */
  extension?: boolean;
  /** What to start in Chromium's place. */
  browser?: string;
  /** Another folder than the one that is built. */
  folder?: string;
  args?: readonly string[];
  /** Languages that pages may be in, the best first: "cy,en-GB". */
  prefers?: string;
  /** Without them nothing is in the way of any page: to serve them, everything that a page loads is stopped and asked about. */
  sites?: boolean;
  /** Hosts that the test serves itself, each with its port on this machine. */
  reach?: Readonly<Record<string, number>>;
}

export async function launch({ extension = true, sites = true, ...more }: LaunchOptions = {}): Promise<Launched> {
  const folder = extension ? (more.folder ?? builtExtension()) : null;
  const profile = await freshProfile(more.prefers);
  // Before anybody waits for a page of them.
  await buildPracticeSites();
  const watch = await watchNetwork(more.reach);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: more.browser ?? findChromium(),
    headless: true,
    args: [
      ...argumentsFor(watch.port),
      ...(more.args ?? []),
      ...(folder ? [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`] : []),
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(10_000);
  context.on('request', (request) => {
    if (!isExpected(request.url(), request.method())) watch.knocks.push(`${request.method()} ${request.url()}`);
  });
  if (sites) await servePracticeSites(context);
  const close = async () => {
    await context.close();
    watch.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { context, watch, close };
}

/** Without prediction: a browser that connects ahead "in case" would look like one that leaks. */
async function freshProfile(prefers?: string): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'second-glance-'));
  await mkdir(join(profile, 'Default'));
  const preferences = {
    net: { network_prediction_options: 2 },
    signin: { allowed: false, allowed_on_next_startup: false },
    ...(prefers && { intl: { accept_languages: prefers, selected_languages: prefers } }),
  };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

/** All traffic goes to the watch, loopback too; the browser's own housekeeping is off. */
const argumentsFor = (port: number): string[] => [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-client-side-phishing-detection',
  '--disable-quic',
  '--disable-features=OptimizationHints,MediaRouter,CertificateTransparencyComponentUpdater,NetworkTimeServiceQuerying,AutofillServerCommunication,PreloadTopChromeWebUI',
  '--dns-prefetch-disable',
  `--proxy-server=http://127.0.0.1:${port}`,
  '--proxy-bypass-list=<-loopback>',
];

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** `SECOND_GLANCE_BROWSER` names another one. */
export function findChromium(): string {
  const found = process.env.SECOND_GLANCE_BROWSER ?? usual.find((path) => existsSync(path));
  if (!found) throw new Error('no Chromium was found: install one, or name it in SECOND_GLANCE_BROWSER');
  return found;
}
