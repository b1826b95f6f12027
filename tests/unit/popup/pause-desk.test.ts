// Every way to pause: each says until when, each has its way back, and one that is over is none.
import { expect, it, vi } from 'vitest';
import type { SettingsDesk } from '../../../entrypoints/pages/settings-desk';
import { pauseDesk } from '../../../entrypoints/popup/pause-desk';
import type { TabView } from '../../../entrypoints/popup/use-tab';
import { defaults, type Settings, settings } from '../../../src/settings/schema';

const now = new Date(2026, 10, 26, 14, 20);

function deskWith(more: Partial<Settings> = {}) {
  const changes: Partial<Settings>[] = [];
  const desk = {
    settings: { ...defaults(), ...more },
    isSet: () => false,
    toast: null,
    change: (patch: Partial<Settings>) => changes.push(patch),
  };
  return { desk: desk as unknown as SettingsDesk, changes };
}

const onSite = (paused = false): TabView => ({
  state: 'there',
  id: 3,
  look: { state: 'site', activity: 'on', paused, tab: { platform: 'linkedin', composers: 0, drafts: [], unseen: [] } },
});
const elsewhere: TabView = { state: 'there', id: 3, look: { state: 'elsewhere' } };

it('offers five on a site, three elsewhere, and says of each until when', () => {
  const { desk } = deskWith();
  expect(pauseDesk(onSite(), desk, vi.fn(), now).choices.map(({ name, until }) => `${name}, ${until}`)).toEqual([
    'Pause in this tab, until you close it',
    'Switch off on LinkedIn, until you switch it on again',
    'Pause for an hour, until 15:20',
    'Pause for the rest of today, until midnight',
    'Pause until I say so, until you start it again',
  ]);
  expect(pauseDesk(elsewhere, desk, vi.fn(), now).choices).toHaveLength(3);
});

it('each is what its name says', () => {
  const { desk, changes } = deskWith({ sitesOff: ['x'] });
  for (const { name, pause } of pauseDesk(onSite(), desk, vi.fn(), now).choices) if (name !== 'Pause in this tab') pause();
  expect(changes).toEqual([
    { sitesOff: ['x', 'linkedin'] },
    { paused: new Date(2026, 10, 26, 15, 20).toISOString() },
    { paused: new Date(2026, 10, 27).toISOString() },
    { paused: 'until-resumed' },
  ]);
});

it('every pause that holds is told with its way back', () => {
  const { desk, changes } = deskWith({ paused: 'until-resumed', sitesOff: ['x', 'linkedin'] });
  const pauses = pauseDesk(onSite(true), desk, vi.fn(), now);
  expect(pauses.everywhere?.until).toBe('until you start it again');
  expect(pauses.here).not.toBeNull();
  expect(pauses.site).toMatchObject({ name: 'LinkedIn', isOff: true });
  expect(pauses.choices.map(({ name }) => name).filter((name) => /this tab|LinkedIn/.test(name))).toEqual([]);
  pauses.everywhere?.resume();
  pauses.site?.resume();
  expect(changes).toEqual([{ paused: null }, { sitesOff: ['x'] }]);
});

it('a pause whose end has come is none', () => {
  const { desk } = deskWith({ paused: new Date(now.getTime() - 1).toISOString() });
  expect(pauseDesk(onSite(), desk, vi.fn(), now).everywhere).toBeNull();
});

it('no school can set one', () => {
  expect(settings.paused.lockable).toBe(false);
  expect(settings.sitesOff.lockable).toBe(false);
});
