// Every way to pause from here, and every way back. A pause is the person's own: no school can set one.
import { ask } from '../../src/messaging/extension-end';
import type { Platform } from '../../src/model/words';
import { pauseAt } from '../../src/settings/paused';
import { siteName } from '../../src/ui/site-names';
import { anHourFrom, pausedUntil, restOfDay } from '../pages/pause-words';
import type { SettingsDesk } from '../pages/settings-desk';
import type { TabView } from './use-tab';
import { words } from './words';

export interface PauseChoice {
  readonly name: string;
  /** Until when, as the end of a sentence. */
  readonly until: string;
  pause(): void;
}

export interface PauseDesk {
  /** Set while all is paused. */
  readonly everywhere: { until: string; resume(): void } | null;
  /** Set while this tab alone is. */
  readonly here: { resume(): void } | null;
  /** The site of this tab. */
  readonly site: { name: string; isOff: boolean; resume(): void } | null;
  /** Without what holds already. */
  readonly choices: readonly PauseChoice[];
}

/** `desk` is `null` while the settings are fetched: then only this tab can be paused. */
export function pauseDesk(view: TabView, desk: SettingsDesk | null, again: () => void, now = new Date()): PauseDesk {
  const look = view.state === 'there' ? view.look : null;
  const tab = view.state === 'there' ? view.id : -1;
  const platform = look === null || look.state === 'elsewhere' ? null : look.state === 'site' ? look.tab.platform : look.platform;
  const isHere = look !== null && look.state !== 'elsewhere' && look.paused;
  const pauseTab = (paused: boolean) => void ask('tab.pause', { tab, paused }).then(again, again);
  const paused = desk && pauseAt(desk.settings.paused, now);
  return {
    everywhere: paused ? { until: pausedUntil(paused, now), resume: () => desk.change({ paused: null }) } : null,
    here: isHere ? { resume: () => pauseTab(false) } : null,
    site: desk && platform ? siteOf(platform, desk) : null,
    choices: [
      ...(platform && !isHere ? [{ name: words().pauseTab, until: words().untilClosed, pause: () => pauseTab(true) }] : []),
      ...(desk && platform && !desk.settings.sitesOff.includes(platform) ? [siteChoice(platform, desk)] : []),
      ...(desk ? timedChoices(desk, now) : []),
    ],
  };
}

function siteOf(platform: Platform, { settings, change }: SettingsDesk): PauseDesk['site'] {
  const { sitesOff } = settings;
  const resume = () => change({ sitesOff: sitesOff.filter((site) => site !== platform) });
  return { name: siteName(platform), isOff: sitesOff.includes(platform), resume };
}

const siteChoice = (platform: Platform, { settings, change }: SettingsDesk): PauseChoice => ({
  name: words().switchOff(siteName(platform)),
  until: words().untilOn,
  pause: () => change({ sitesOff: [...settings.sitesOff, platform] }),
});

function timedChoices({ change }: SettingsDesk, now: Date): PauseChoice[] {
  const choice = (name: string, paused: string): PauseChoice => ({
    name,
    until: pausedUntil(paused, now),
    pause: () => change({ paused }),
  });
  return [
    choice(words().pauseHour, anHourFrom(now)),
    choice(words().pauseToday, restOfDay(now)),
    choice(words().pauseForGood, 'until-resumed'),
  ];
}
