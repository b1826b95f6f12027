// Keeps the toolbar's button right for every tab: painted when a tab tells of itself, and all of them when what is in force has changed.
import { browser } from 'wxt/browser';
import type { TabBrief } from '../../src/messaging/tab-protocol';
import type { Platform } from '../../src/model/words';
import { pauseAt } from '../../src/settings/paused';
import { sites } from '../../src/sites/catalogue';
import { siteName } from '../../src/ui/site-names';
import { activityOf, type InForce } from './in-force';
import { platformAt } from './platform-at';
import { briefOfTab } from './tabs';
import { type Face, faceOf, iconPaths, type TabStanding } from './toolbar-face';

export interface Toolbar {
  /** A tab's own script has said how many matters there are. */
  told(tab: number, url: string, brief: TabBrief): Promise<void>;
  /** Paints every tab anew, and asks each: this worker may have been started just now and know of none. */
  refresh(): Promise<void>;
}

/**
 * The browser keeps what is painted over the worker's stops, and takes it back itself when a tab goes elsewhere. So a tab on none of
 * the sites has the button's own face, and costs nothing.
 */
export function createToolbar(inForce: InForce): Toolbar {
  const turns = new Map<number, number>();

  const paint = async (tab: number, platform: Platform, known: () => Promise<TabBrief | null>) => {
    const turn = (turns.get(tab) ?? 0) + 1;
    turns.set(tab, turn);
    const [force, brief] = await Promise.all([inForce.now(), known()]);
    // What was told later is already on its way.
    if (turns.get(tab) !== turn) return;
    await put(faceOf(standingIn(force, { tab, platform, brief })), tab);
  };

  return {
    told: async (tab, url, brief) => {
      const platform = platformAt(url);
      if (platform !== null) await paint(tab, platform, async () => brief);
    },
    async refresh() {
      await put(faceOf(await elsewhere(inForce)));
      const tabs = await browser.tabs.query({ url: sites.flatMap(({ matches }) => [...matches]) });
      await Promise.all(
        tabs.map(async ({ id, url = '' }) => {
          const platform = platformAt(url);
          if (id !== undefined && platform !== null) await paint(id, platform, () => briefOfTab(id));
        }),
      );
    },
  };
}

interface Seen {
  tab: number;
  platform: Platform;
  brief: TabBrief | null;
}

type ForceNow = Awaited<ReturnType<InForce['now']>>;

function standingIn(force: ForceNow, { tab, platform, brief }: Seen): TabStanding {
  const now = new Date();
  const pause = pauseAt(force.kept.settings.paused, now);
  const activity = activityOf(force, { platform, tab }, now);
  const state = activity === 'paused' && pause === null ? 'tab-paused' : activity;
  return { state: state === 'on' && !brief ? 'unreached' : state, pause, site: siteName(platform), brief };
}

/** For every tab that has no face of its own. */
async function elsewhere(inForce: InForce): Promise<TabStanding> {
  const force = await inForce.now();
  const pause = pauseAt(force.kept.settings.paused, new Date());
  const activity = activityOf(force, { platform: null, tab: null }, new Date());
  return { state: activity === 'on' ? 'elsewhere' : activity, pause, site: '', brief: null };
}

/** A tab may have gone meanwhile, and its face with it. */
async function put({ icon, badge, colour, title }: Face, tab?: number): Promise<void> {
  const where = tab === undefined ? {} : { tabId: tab };
  await Promise.all([
    browser.action.setIcon({ ...where, path: iconPaths[icon] }),
    browser.action.setBadgeText({ ...where, text: badge }),
    browser.action.setBadgeBackgroundColor({ ...where, color: colour }),
    browser.action.setBadgeTextColor({ ...where, color: '#ffffff' }),
    browser.action.setTitle({ ...where, title }),
  ]).catch(() => undefined);
}
