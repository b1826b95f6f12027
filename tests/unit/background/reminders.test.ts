// A reminder from being asked for to being pressed, with a browser that the test plays: its alarms, its notifications, its restarts.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createReminders, type ReminderPowers } from '../../../entrypoints/background/reminders';
import type { Reminder } from '../../../src/storage/reminders';

const NOON = Date.parse('2026-11-25T12:00:00Z');
const later = (minutes: number) => new Date(NOON + minutes * 60_000).toISOString();

beforeEach(() => {
  vi.useFakeTimers({ now: NOON, toFake: ['Date'] });
  return () => vi.useRealTimers();
});

/** What outlives the worker: rows, alarms, notifications. */
function machine() {
  const rows = new Map<number, Reminder>();
  const alarms = new Map<string, number>();
  const shown = new Map<string, string>();
  const opened: string[] = [];
  let last = 0;
  const store = {
    keepReminder: async (url: string, at: string) => {
      rows.set(++last, { id: last, url, at });
      return last;
    },
    reminders: async () => [...rows.values()],
    reminderTold: async (id: number, told: string) => void rows.set(id, { ...rows.get(id)!, told }),
    dropReminder: async (id: number) => void rows.delete(id),
  };
  const start = () => {
    const on: Record<string, (...args: never[]) => void> = {};
    const heard = (name: string) => ({
      addListener(listener: (...args: never[]) => void) {
        on[name] = listener;
      },
    });
    const powers: ReminderPowers = {
      alarms: {
        create: (name, { when }) => alarms.set(name, when),
        clear: async (name) => alarms.delete(name),
        clearAll: async () => alarms.clear(),
        onAlarm: heard('alarm'),
      },
      notifications: {
        create: async (name, { message }) => shown.set(name, message),
        clear: async (name) => shown.delete(name),
        getAll: async () => Object.fromEntries(shown),
        onClicked: heard('clicked'),
        onClosed: heard('closed'),
      },
      icon: '/icon/128.png',
      platformAt: (url) => (url.includes('x.com') ? 'x' : null),
      bringUp: async (url) => void opened.push(url),
    };
    const reminders = createReminders(store, powers);
    const fire = async (event: string, ...args: unknown[]) => {
      on[event]?.(...(args as never[]));
      await reminders.list();
      await new Promise((resolve) => setTimeout(resolve));
    };
    return { ...reminders, fire };
  };
  return { rows, alarms, shown, opened, start };
}

describe('a reminder', () => {
  it('goes from asked to pressed, and leaves nothing behind', async () => {
    const { rows, alarms, shown, opened, start } = machine();
    const reminders = start();
    await reminders.set('https://x.com/compose/post?text=secret#there', later(90));
    expect([...rows.values()]).toEqual([{ id: 1, url: 'https://x.com/compose/post', at: later(90) }]);
    expect(alarms).toEqual(new Map([['reminder-1', NOON + 90 * 60_000]]));
    vi.setSystemTime(later(90));
    await reminders.fire('alarm', { name: 'reminder-1' });
    expect(shown.get('reminder-1')).toBe('You wanted to go on writing on X. Press here to open the page.');
    expect(await reminders.list()).toEqual([]);
    await reminders.fire('clicked', 'reminder-1');
    expect(opened).toEqual(['https://x.com/compose/post']);
    expect([rows.size, shown.size]).toEqual([0, 0]);
  });

  it('still leads to its page when the worker was stopped before it was pressed', async () => {
    const { opened, start } = machine();
    await start().set('https://x.com/home', later(1));
    vi.setSystemTime(later(1));
    await start().fire('alarm', { name: 'reminder-1' });
    await start().fire('clicked', 'reminder-1');
    expect(opened).toEqual(['https://x.com/home']);
  });

  it('is set again where the browser lost its alarms, and told once where its moment has gone by', async () => {
    const { alarms, shown, start } = machine();
    const before = start();
    await before.set('https://x.com/home', later(60));
    await before.set('https://x.com/compose/post', later(600));
    alarms.clear();
    vi.setSystemTime(later(8 * 60));
    const after = start();
    await Promise.all([after.arm(), after.fire('alarm', { name: 'reminder-1' })]);
    expect([...shown.keys()]).toEqual(['reminder-1']);
    expect(shown.get('reminder-1')).toMatch(/^You wanted to go on writing on X \(Wed.?,? \d\d:\d\d\)/);
    expect([...alarms.keys()]).toEqual(['reminder-2']);
    shown.clear();
    await start().arm();
    expect([...shown.keys()]).toEqual([]);
  });

  it('goes when it is put away by the person, and not when the browser puts it away', async () => {
    const { rows, start } = machine();
    await start().set('https://x.com/home', later(1));
    vi.setSystemTime(later(1));
    const reminders = start();
    await reminders.fire('alarm', { name: 'reminder-1' });
    await reminders.fire('closed', 'reminder-1', false);
    expect(rows.size).toBe(1);
    await reminders.fire('closed', 'reminder-1', true);
    expect(rows.size).toBe(0);
  });

  it('that was told and never answered is let go after a day', async () => {
    const { rows, start } = machine();
    await start().set('https://x.com/home', later(1));
    vi.setSystemTime(later(1));
    await start().fire('alarm', { name: 'reminder-1' });
    vi.setSystemTime(later(25 * 60));
    await start().arm();
    expect(rows.size).toBe(0);
  });

  it('is called off with its alarm', async () => {
    const { rows, alarms, start } = machine();
    const reminders = start();
    await reminders.set('https://x.com/home', later(60));
    await reminders.cancel(1);
    await reminders.fire('alarm', { name: 'reminder-1' });
    expect([rows.size, alarms.size]).toEqual([0, 0]);
  });

  it.each([undefined, 'nonsense'])('is refused for the address %s', async (address) => {
    await expect(machine().start().set(address, later(60))).rejects.toThrow(/nothing here to be reminded of/);
  });

  it('is nobody else’s alarm', async () => {
    const { shown, start } = machine();
    const reminders = start();
    await reminders.set('https://x.com/home', later(60));
    for (const name of ['reminder-', 'reminder-1x', 'other', 'reminder-99']) await reminders.fire('alarm', { name });
    expect(shown.size).toBe(0);
  });
});
