// Owns storage and review; answers ports and messages. Everything is registered in the first turn, so that the browser can wake it.
import './background/without-eval';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerMessages } from '../src/messaging/background-end';
import { takeCalls } from '../src/messaging/composer-lines';
import { bundledProfiles } from '../src/policy/catalogue';
import { createStore } from '../src/storage/store';
import { createComposers } from './background/composers';
import { createHandlers } from './background/handlers';
import { createInForce } from './background/in-force';
import { bringUp } from './background/pages';
import { platformAt } from './background/platform-at';
import { createReminders } from './background/reminders';
import { createSightings } from './background/sightings';

export default defineBackground(() => {
  const store = createStore(bundledProfiles);
  const inForce = createInForce(store);
  const composers = createComposers({
    inForce,
    teach: async (correction, rule, quotes) => {
      await store.teach(correction, rule, quotes);
      changed();
    },
  });
  const changed = () => {
    inForce.reload();
    void composers.announce();
  };
  takeCalls(browser.runtime, composers.answer);
  const reminders = createReminders(store, {
    alarms: browser.alarms,
    notifications: browser.notifications,
    icon: browser.runtime.getURL('/icon/128.png'),
    platformAt,
    bringUp,
  });
  const sightings = createSightings();
  answerMessages(browser.runtime, createHandlers({ store, inForce, composers, reminders, sightings, changed }));
  reminders.arm().catch(() => console.error('Second Glance: reminders could not be set again'));
  // Without a listener of its own, nothing would wake the background when the browser starts, and alarms that it lost stay lost.
  browser.runtime.onStartup.addListener(() => undefined);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
});
