// The keys: which tab hears of them, that a pause by key ends by itself, and that any pause is gone on with.
import { beforeEach, expect, it, vi } from 'vitest';
import type { CommandPowers } from '../../../entrypoints/background/commands';

const sent: { tab: number; ask: { type: string; words?: string }; frame: number }[] = [];
const scripts = new Set<number>();
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: () => 'chrome-extension://abcdef/' },
    tabs: {
      async sendMessage(tab: number, ask: { type: string }, { frameId }: { frameId: number }) {
        if (!scripts.has(tab)) throw new Error('Could not establish connection. Receiving end does not exist.');
        sent.push({ tab, ask, frame: frameId });
        return { moved: true };
      },
    },
  },
}));
const { run } = await import('../../../entrypoints/background/commands');

beforeEach(() => {
  sent.length = 0;
  scripts.clear();
  scripts.add(3);
});

function powers({ paused = null as string | null, pausedTabs = [] as number[] } = {}) {
  const done: unknown[] = [];
  const all: CommandPowers = {
    inForce: {
      now: async () => ({ kept: { settings: { paused } }, pausedTabs: new Set(pausedTabs) }),
      reload: () => undefined,
    } as unknown as CommandPowers['inForce'],
    pause: async (until) => void done.push({ pause: until }),
    pauseTab: async (tab, isPaused) => void done.push({ tab, paused: isPaused }),
    openPopup: async () => void done.push('popup'),
    activeTab: async () => 3,
  };
  return { all, done };
}

it('“next nudge” is for the top frame of the tab in front', async () => {
  const { all, done } = powers();
  await run('next-nudge', undefined, all);
  expect(sent).toEqual([{ tab: 3, ask: { type: 'tab.next' }, frame: 0 }]);
  expect(done).toEqual([]);
});

it('where no script of ours is, the popup says why', async () => {
  const { all, done } = powers();
  await run('next-nudge', 8, all);
  expect(done).toEqual(['popup']);
});

it('a pause by key ends within an hour, and the page says how to go on', async () => {
  const { all, done } = powers();
  const before = Date.now();
  await run('toggle-pause', 3, all);
  const [{ pause }] = done as [{ pause: string }];
  expect(Date.parse(pause)).toBeGreaterThanOrEqual(before + 3_600_000);
  expect(Date.parse(pause)).toBeLessThanOrEqual(Date.now() + 3_600_000);
  expect(sent[0]?.ask.words).toMatch(/is paused until .+\. The same key starts it again\.$/);
});

it.each([
  ['until resumed', { paused: 'until-resumed' }, [{ pause: null }]],
  ['of this tab', { pausedTabs: [3] }, [{ tab: 3, paused: false }, { pause: null }]],
  ['of both', { paused: 'until-resumed', pausedTabs: [3] }, [{ tab: 3, paused: false }, { pause: null }]],
])('a pause %s is gone on with by the same key', async (_, how, expected) => {
  const { all, done } = powers(how);
  await run('toggle-pause', 3, all);
  expect(done).toEqual(expected);
});

it('a pause that is over is none: the key pauses', async () => {
  const { all, done } = powers({ paused: '2020-01-01T00:00:00Z' });
  await run('toggle-pause', 8, all);
  expect(done).toMatchObject([{ pause: expect.stringMatching(/T/) }]);
});

it('another tab’s pause is left alone', async () => {
  const { all, done } = powers({ pausedTabs: [4] });
  await run('toggle-pause', 3, all);
  expect(done).toMatchObject([{ pause: expect.any(String) }]);
});

it('a command of another version does nothing', async () => {
  const { all, done } = powers();
  await run('erase-everything', 3, all);
  expect([done, sent]).toEqual([[], []]);
});
