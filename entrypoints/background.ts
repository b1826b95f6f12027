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
import { noteUpdate } from '../src/storage/update-box';
import { createBin } from './background/bin';
import { onCommands } from './background/commands';
import { createComposers } from './background/composers';
import { nameCheck, offerCheck, onCheckAsked } from './background/context-menu';
import { createHandlers } from './background/handlers';
import { createInForce } from './background/in-force';
import { createJournal, FollowedNow } from './background/journal';
import { createMandate } from './background/mandate';
import { bringUp } from './background/pages';
import { createPauseEnd } from './background/pause-end';
import { platformAt } from './background/platform-at';
import { createPractice } from './background/practice';
import { createProfiles } from './background/profiles';
import { createReminders } from './background/reminders';
import { askAddress } from './background/school-address';
import { createSelectedTexts } from './background/selected-text';
import { createSightings } from './background/sightings';
import { pauseTab } from './background/tab-handlers';
import { createTabPauses } from './background/tab-pauses';
import { createToolbar } from './background/toolbar';

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
  const tabPauses = createTabPauses();
  const inForce = createInForce(
    store,
    async () => {
      const ruling = await mandate.ruling();
      fromSchools = ruling.own.map(({ profile }) => profile);
      return ruling;
    },
    tabPauses.all,
  );
  /** What is said is said in the person's language, which is known once the settings are. */
  const ready = () => inForce.now();
  const toolbar = createToolbar(inForce);
  const pauseEnd = createPauseEnd(inForce, browser.alarms);
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
  const bin = createBin();
  const changed = () => {
    inForce.reload();
    void composers.announce();
    practice.announce();
    show();
  };
  const profiles = createProfiles({ store, inForce, mandate, changed, bin });
  const practice = createPractice({ inForce, profileOf: profiles.get });
  const show = () => {
    Promise.all([toolbar.refresh(), pauseEnd.arm(), inForce.now().then(nameCheck)]).catch((error: unknown) =>
      console.error(`Second Glance: the toolbar could not be painted (${nameOf(error)})`),
    );
  };
  pauseEnd.onEnd(changed);
  takeCalls(browser.runtime, (line) => (line.isPractice ? practice.answer(line) : composers.answer(line)));
  const reminders = createReminders(store, {
    alarms: browser.alarms,
    notifications: browser.notifications,
    icon: browser.runtime.getURL('/icon/128.png'),
    platformAt,
    bringUp,
    ready,
  });
  const sightings = createSightings();
  const texts = createSelectedTexts((act, ms) => void setTimeout(act, ms));
  const powers = { inForce, toolbar, tabPauses, texts, changed };
  answerMessages(
    browser.runtime,
    createHandlers({ ...powers, store, mandate, composers, profiles, bin, practice, reminders, sightings, journal }),
    ready,
  );
  onCheckAsked(texts);
  onCommands({
    inForce,
    pause: async (paused) => {
      await store.changeSettings({ paused });
      changed();
    },
    pauseTab: (tab, paused) => pauseTab(tab, paused, powers),
    openPopup: () => browser.action.openPopup().catch(() => undefined),
    activeTab: async () => (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? null,
  });
  const look = () => {
    // Why something was not taken is noted in words.
    const heard = ready().then(mandate.look, mandate.look);
    heard.catch((error: unknown) => console.error(`Second Glance: the school could not be heard (${nameOf(error)})`));
  };
  onManagedChange(look);
  browser.alarms.onAlarm.addListener(({ name }) => name === SCHOOL_ALARM && look());
  look();
  reminders.arm().catch(() => console.error('Second Glance: reminders could not be set again'));
  // Nothing but a listener would wake the background when the browser starts, and alarms that it lost stay lost.
  browser.runtime.onStartup.addListener(show);
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    if (reason === 'update') void noteUpdate(previousVersion).catch(() => undefined);
    void offerCheck(ready);
    show();
  });
});
