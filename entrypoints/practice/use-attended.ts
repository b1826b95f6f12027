// Has the page attended as a site's page is: the same chip, card, underlines and hold, over a port of its own.
import { useEffect, useState } from 'react';
import { language, speak } from '../../src/language/spoken';
import { ask } from '../../src/messaging/extension-end';
import { openLine } from '../../src/messaging/page-end';
import { type AttendancePowers, attendPage } from '../../src/panel/attend-page';
import { openReader } from '../pages/open-reader';
import { createStandIn, type StandIn } from './stand-in';

/** Returns what brings composers to the panel, for as long as the page is drawn. */
export function useAttended(): StandIn {
  const [standIn] = useState(createStandIn);
  useEffect(() => {
    const life = new AbortController();
    attendPage(document, standIn.site, powers, life.signal);
    return () => life.abort();
  }, [standIn]);
  return standIn;
}

const powers: AttendancePowers = {
  openLine: (listener) => openLine(listener, 'practice'),
  // On a site the background puts it in; here it is part of the page, and its words are there before it draws.
  async loadPanel() {
    const { panelCode } = await import('../../src/panel/panel');
    await speak(language());
    return panelCode;
  },
  openOptions: (section) => void ask('options.open', { section }),
  openPolicy: (profile, clause) => void openReader(profile, clause),
  isPractice: true,
  brief: () => {},
  remind: async () => false,
  review: async () => null,
  pressDid: async () => {},
  seenBio: () => {},
  unseen: () => {},
  ended: () => {},
};
