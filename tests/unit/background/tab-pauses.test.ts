// The pause of one tab: over the worker's stops, no longer than the tab, and no wider.
import { beforeEach, expect, it, vi } from 'vitest';

const session = new Map<string, unknown>();
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: () => 'chrome-extension://abcdef/' },
    storage: {
      session: {
        get: async (name: string) => ({ [name]: structuredClone(session.get(name)) }),
        set: async (values: Record<string, unknown>) => {
          for (const [name, value] of Object.entries(values)) session.set(name, structuredClone(value));
        },
      },
    },
  },
}));
const { createTabPauses } = await import('../../../entrypoints/background/tab-pauses');
const { activityOf } = await import('../../../entrypoints/background/in-force');
const { bundledProfile } = await import('../../../src/policy/catalogue');
const { defaults } = await import('../../../src/settings/schema');

beforeEach(() => session.clear());

it('is remembered by the next worker', async () => {
  await createTabPauses().set(3, true, [3, 4]);
  expect([...(await createTabPauses().all())]).toEqual([3]);
});

it('goes with its tab, and is taken back', async () => {
  const pauses = createTabPauses();
  await pauses.set(3, true, [3, 4]);
  await pauses.set(4, true, [4]);
  expect([...(await pauses.all())]).toEqual([4]);
  await pauses.set(4, false, [4]);
  expect([...(await createTabPauses().all())]).toEqual([]);
});

it.each([
  ['no list', 'x'],
  ['odd numbers', [1.5, -1]],
  ['nothing', undefined],
])('%s in its place is none', async (_, kept) => {
  session.set('paused-tabs', kept);
  expect([...(await createTabPauses().all())]).toEqual([]);
});

it('holds there and nowhere else, and goes before everything else that is said of the tab', () => {
  const kept = { settings: { ...defaults(), sitesOff: ['x' as const] }, profile: bundledProfile('bledington') ?? null };
  const force = { kept, pausedTabs: new Set([3]) } as unknown as Parameters<typeof activityOf>[0];
  const at = (platform: 'linkedin' | 'x' | null, tab: number | null) => activityOf(force, { platform, tab }, new Date());
  expect([at('linkedin', 3), at('x', 3), at(null, 3)]).toEqual(['paused', 'paused', 'paused']);
  expect([at('linkedin', 4), at('x', 4), at('linkedin', null)]).toEqual(['on', 'site-off', 'on']);
});
