// Reminds the person of a page they were writing on: an alarm for the moment, a notification then, and the page when it is pressed.
import { writtenDate } from '../../src/language/written-date';
import { Refusal } from '../../src/messaging/background-end';
import type { Platform } from '../../src/model/words';
import type { Reminder } from '../../src/storage/reminders';
import type { Store } from '../../src/storage/store';
import { createTurns } from '../../src/storage/turns';
import { words } from './words';

export interface Reminders {
  set(address: string | undefined, at: string): Promise<void>;
  list(): Promise<Reminder[]>;
  cancel(id: number): Promise<void>;
  /** Sets every alarm anew, for a browser may have lost them, and tells at once what came due meanwhile. */
  arm(): Promise<void>;
  /** Takes back alarms and notifications; the rows are erased by whoever asks for this. */
  silence(): Promise<void>;
}

/** Nobody puts a post off for longer. */
const LONGEST_MS = 14 * 86_400_000;
/** Told and never answered: after so long its address is let go. */
const STALE_MS = 86_400_000;

type Rows = Pick<Store, 'keepReminder' | 'reminders' | 'reminderTold' | 'dropReminder'>;

interface Heard<Listener> {
  addListener(listener: Listener): void;
}

/** What of the browser is needed. */
export interface ReminderPowers {
  alarms: {
    create(name: string, when: { when: number }): unknown;
    clear(name: string): Promise<unknown>;
    clearAll(): Promise<unknown>;
    onAlarm: Heard<(alarm: { name: string }) => void>;
  };
  notifications: {
    create(name: string, says: ReminderWords): Promise<unknown>;
    clear(name: string): Promise<unknown>;
    getAll(): Promise<object>;
    onClicked: Heard<(name: string) => void>;
    onClosed: Heard<(name: string, byUser?: boolean) => void>;
  };
  icon: string;
  platformAt(url: string): Platform | null;
  /** Brings the page forward where it is still open, and opens it where it is not. */
  bringUp(url: string): Promise<void>;
  /** Over when it is known in which language to speak; left out where it always is. */
  ready?(): Promise<unknown>;
}

export interface ReminderWords {
  type: 'basic';
  iconUrl: string;
  title: string;
  message: string;
}

/** Must be called before the worker's first turn ends, so that an alarm or a press can wake it. */
export function createReminders(rows: Rows, powers: ReminderPowers): Reminders {
  const { alarms, notifications, icon, platformAt, bringUp } = powers;
  const tell = async (reminder: Reminder): Promise<void> => {
    await powers.ready?.().catch(() => undefined);
    // First noted and then told: a worker that dies between the two tells once too few rather than for ever.
    await rows.reminderTold(reminder.id, new Date().toISOString());
    const message = messageFor(reminder, platformAt(reminder.url), new Date());
    await notifications.create(nameOf(reminder.id), { type: 'basic', iconUrl: icon, title: 'Second Glance', message });
  };
  const find = async (name: string): Promise<Reminder | undefined> => {
    const id = idIn(name);
    return id === null ? undefined : (await rows.reminders()).find((one) => one.id === id);
  };
  const due = async (name: string) => {
    const reminder = await find(name);
    if (reminder && !reminder.told) await tell(reminder);
  };
  const pressed = async (name: string) => {
    const reminder = await find(name);
    await notifications.clear(name);
    if (!reminder) return;
    await rows.dropReminder(reminder.id);
    await bringUp(reminder.url);
  };
  const closed = async (name: string) => {
    const reminder = await find(name);
    if (reminder) await rows.dropReminder(reminder.id);
  };
  // The alarm that wakes the worker and the look round at its start must not both tell.
  const inTurn = createTurns();
  alarms.onAlarm.addListener(({ name }) => quietly(inTurn(() => due(name))));
  notifications.onClicked.addListener((name) => quietly(pressed(name)));
  notifications.onClosed.addListener((name, byUser) => byUser !== false && quietly(closed(name)));

  const armOne = async (reminder: Reminder, now: number): Promise<void> => {
    if (reminder.told) return now - Date.parse(reminder.told) > STALE_MS ? rows.dropReminder(reminder.id) : undefined;
    if (Date.parse(reminder.at) <= now) return tell(reminder);
    await alarms.create(nameOf(reminder.id), { when: Date.parse(reminder.at) });
  };
  return {
    async set(address, at) {
      const url = plainAddress(address);
      const ahead = Date.parse(at) - Date.now();
      if (url === null || ahead > LONGEST_MS || ahead < -STALE_MS) throw new Refusal(words().reminder.nothing);
      const id = await rows.keepReminder(url, at);
      if (id === null) throw new Refusal(words().reminder.tooMany);
      await alarms.create(nameOf(id), { when: Date.parse(at) });
    },
    list: async () => (await rows.reminders()).filter(({ told }) => !told),
    async cancel(id) {
      await rows.dropReminder(id);
      await alarms.clear(nameOf(id));
      await notifications.clear(nameOf(id));
    },
    arm: () =>
      inTurn(async () => {
        for (const reminder of await rows.reminders()) await armOne(reminder, Date.now());
      }),
    async silence() {
      await alarms.clearAll();
      for (const name of Object.keys(await notifications.getAll())) await notifications.clear(name);
    },
  };
}

const nameOf = (id: number): string => `reminder-${id}`;

function idIn(name: string): number | null {
  const match = /^reminder-(\d+)$/.exec(name);
  return match ? Number(match[1]) : null;
}

/** Where it is, without what is asked of it or where in it one was. */
function plainAddress(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname}`;
}

function messageFor({ at }: Reminder, platform: Platform | null, now: Date): string {
  const late = now.getTime() - Date.parse(at) > LATE_MS;
  const when = writtenDate(new Date(at), { weekday: 'short', hour: '2-digit', minute: '2-digit' });
  const { site, siteLate, practice, practiceLate } = words().reminder;
  if (platform === null || platform === 'practice') return late ? practiceLate(when) : practice;
  return late ? siteLate(SITES[platform], when) : site(SITES[platform]);
}

const LATE_MS = 5 * 60_000;

const SITES = {
  facebook: 'Facebook',
  x: 'X',
  linkedin: 'LinkedIn',
  instagram: 'Instagram',
} as const;

/** An error's own text may hold an address, so only its name is logged. */
function quietly(work: Promise<void>): void {
  work.catch((error: unknown) =>
    console.error(`Second Glance: a reminder failed (${error instanceof Error ? error.name : 'unknown error'})`),
  );
}
