// Owns storage and review; answers ports and messages. Everything is registered in the first turn, so that the browser can wake it.
import './background/without-eval';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerMessages } from '../src/messaging/background-end';
import { takeCalls } from '../src/messaging/composer-lines';
import type { Profile } from '../src/model/profile';
import { bundledProfiles } from '../src/policy/catalogue';
import { readFleeting, writeFleeting } from '../src/storage/fleeting';
import { onManagedChange, readManagedArea } from '../src/storage/managed-area';
import { addLists, listsIn } from '../src/storage/school-lists';
import { readStanding, writeStanding } from '../src/storage/standing-box';
import { createStore } from '../src/storage/store';
import { createComposers } from './background/composers';
import { createHandlers } from './background/handlers';
import { createInForce } from './background/in-force';
import { createJournal, FollowedNow } from './background/journal';
import { createMandate } from './background/mandate';
import { bringUp } from './background/pages';
import { platformAt } from './background/platform-at';
import { createPractice } from './background/practice';
import { createProfiles } from './background/profiles';
import { createReminders } from './background/reminders';
import { askAddress } from './background/school-address';
import { createSightings } from './background/sightings';

const SCHOOL_ALARM = 'school';

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown error');

export default defineBackground(() => {
  let fromSchools: readonly Profile[] = [];
  const mandate = createMandate({
    read: async () => addLists(await readStanding(), () => store.schoolLists()),
    write: async (held, before) => {
      await writeStanding(held, before);
      const lists = listsIn(held, before);
      // With the database shut, the profile is in force without its pupils, and the store says what is amiss.
      if (lists) await store.keepSchoolLists(lists).catch(() => undefined);
    },
    managed: readManagedArea,
    ask: askAddress,
    wakeAt: (when) => void browser.alarms.create(SCHOOL_ALARM, { when }),
    changed: () => changed(),
  });
  const store = createStore(bundledProfiles, () => fromSchools);
  const inForce = createInForce(store, async () => {
    const ruling = await mandate.ruling();
    fromSchools = ruling.own.map(({ profile }) => profile);
    return ruling;
  });
  const journal = createJournal({
    ...{ rows: store.journal, inForce, platformAt },
    memory: {
      read: () => readFleeting('journal', FollowedNow),
      write: (state) => writeFleeting('journal', state),
    },
  });
  const composers = createComposers({
    inForce,
    journal,
    teach: async (correction, rule, quotes) => {
      await store.teach(correction, rule, quotes);
      changed();
    },
  });
  const changed = () => {
    inForce.reload();
    void composers.announce();
    practice.announce();
  };
  const practice = createPractice({ inForce, profileOf: createProfiles({ store, inForce, mandate, changed }).get });
  takeCalls(browser.runtime, (line) => (line.isPractice ? practice.answer(line) : composers.answer(line)));
  const reminders = createReminders(store, {
    alarms: browser.alarms,
    notifications: browser.notifications,
    icon: browser.runtime.getURL('/icon/128.png'),
    platformAt,
    bringUp,
  });
  const sightings = createSightings();
  answerMessages(
    browser.runtime,
    createHandlers({ store, inForce, mandate, composers, practice, reminders, sightings, journal, changed }),
  );
  const look = () => {
    mandate.look().catch((error: unknown) => console.error(`Second Glance: the school could not be heard (${nameOf(error)})`));
  };
  onManagedChange(look);
  browser.alarms.onAlarm.addListener(({ name }) => name === SCHOOL_ALARM && look());
  look();
  reminders.arm().catch(() => console.error('Second Glance: reminders could not be set again'));
  // Without a listener of its own, nothing would wake the background when the browser starts, and alarms that it lost stay lost.
  browser.runtime.onStartup.addListener(() => undefined);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
});
