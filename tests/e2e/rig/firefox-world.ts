// Everything a test file shares in Firefox: the browser with the extension, the practice pages at the real hosts, and no way out to a network.
import { practiceAnswer, practiceHosts } from '../../practice-sites/answer';
import { buildPracticeSites } from '../../practice-sites/build';
import type { AnyWorld } from './any-world';
import type { Bidi } from './bidi';
import { type Fox, findFirefox, HOME, launchFirefox } from './firefox';
import { glassOfFirefox } from './firefox-glass';
import { firefoxTab } from './firefox-tab';
import { makeScene, type Scene } from './scene';
import { neverAtWork } from './staff';
import { isExpected, watchNetwork } from './watch';

interface Requested {
  context: string | null;
  isBlocked: boolean;
  request: { request: string; url: string; method: string; destination: string };
}

export interface FirefoxWorld extends AnyWorld {
  /** A fresh tab on one of the extension's own pages, so wide. */
  openPage(path: string, width?: number): Promise<Scene>;
}

export async function createFirefoxWorld(): Promise<FirefoxWorld> {
  const path = findFirefox();
  if (!path) throw new Error('no Firefox was found: install one, or name it in SECOND_GLANCE_FIREFOX');
  await buildPracticeSites();
  const watch = await watchNetwork();
  const fox = await launchFirefox(path, preferencesFor(watch.port));
  await serve(fox.bidi, watch.knocks);
  const faults = await hearFaults(fox.bidi);

  const world: FirefoxWorld = {
    browser: 'firefox',
    knocks: watch.knocks,
    ask: fox.ask,
    async begin(profileId, more = {}) {
      await fox.ask('data.erase', {});
      await fox.ask('settings.change', { ...neverAtWork, profileId, ...more });
    },
    visit: (address) => visit(fox, address, faults),
    openPage: (path, width) => visit(fox, `${HOME}/${path}`, faults, width),
    stopBackground: () => fox.stopBackground(),
    keepBusy: async (ms) => ({
      over: fox.run(`(() => { const end = Date.now() + ${ms}; while (Date.now() < end); })()`),
    }),
    async close() {
      await fox.close();
      watch.close();
    },
  };
  return world;
}

async function visit({ bidi }: Fox, address: string, faults: Map<string, Error[]>, width = 1280): Promise<Scene> {
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
  await bidi.send('browsingContext.setViewport', { context, viewport: { width, height: 800 } });
  const tab = firefoxTab(bidi, context);
  await tab.goto(address);
  return makeScene({
    tab,
    glass: glassOfFirefox(tab),
    address,
    faults: () => faults.get(context)?.splice(0) ?? [],
    close: () => bidi.send('browsingContext.close', { context }),
  });
}

/** Answers what is asked of the practice hosts, and notes what nobody expects. */
async function serve(bidi: Bidi, knocks: string[]): Promise<void> {
  bidi.on<Requested>('network.beforeRequestSent', ({ isBlocked, request }) => {
    if (!isExpected(request.url, request.method)) knocks.push(`${request.method} ${request.url}`);
    if (isBlocked) void respond(bidi, request);
  });
  await bidi.send('session.subscribe', { events: ['network.beforeRequestSent'] });
  const urlPatterns = practiceHosts.map((hostname) => ({ type: 'pattern', protocol: 'https', hostname }));
  await bidi.send('network.addIntercept', { phases: ['beforeRequestSent'], urlPatterns });
}

async function respond(bidi: Bidi, { request, url, destination }: Requested['request']): Promise<void> {
  const answer = await practiceAnswer(url, /^(document|iframe)$/.test(destination));
  const how = answer && {
    statusCode: answer.status,
    headers: Object.entries({ ...answer.headers, 'content-type': answer.contentType }).map(([name, value]) => ({
      name,
      value: { type: 'string', value },
    })),
    body: { type: 'string', value: answer.body },
  };
  // The page may have gone in the meantime.
  await bidi.send(how ? 'network.provideResponse' : 'network.failRequest', { request, ...how }).catch(() => undefined);
}

/** What the scripts of pages threw, by tab. */
async function hearFaults(bidi: Bidi): Promise<Map<string, Error[]>> {
  const faults = new Map<string, Error[]>();
  bidi.on<{ type: string; level: string; text: string; source: { context?: string } }>('log.entryAdded', (entry) => {
    const { context } = entry.source;
    if (entry.type !== 'javascript' || entry.level !== 'error' || !context) return;
    faults.set(context, [...(faults.get(context) ?? []), new Error(entry.text)]);
  });
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
  return faults;
}

/** All traffic goes to the watch, loopback too; the browser's own housekeeping is off. */
const preferencesFor = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
  'network.http.speculative-parallel-limit': 0,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.predictor.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'dom.push.connection.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'services.settings.server': 'data:,',
  'app.normandy.enabled': false,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'browser.region.network.url': '',
  'datareporting.healthreport.uploadEnabled': false,
  'toolkit.telemetry.enabled': false,
  // A frame as soon as there is something to draw: keys and presses wait for one each.
  'layout.frame_rate': 240,
  'dom.events.testing.asyncClipboard': true,
});
