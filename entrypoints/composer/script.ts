// On each page of the sites: finds composers, streams drafts, draws what comes back. Wiring only.

import { languageFor } from '../../src/language/languages';
import { speak } from '../../src/language/spoken';
import { answerTab, askBackground, openLine } from '../../src/messaging/page-end';
import { type AttendancePowers, attendPage } from '../../src/panel/attend-page';
import { report } from '../../src/panel/faults';
import { lookAlong } from '../../src/panel/look-along';
import { takePanel } from '../../src/panel/meeting';
import { speakAlong } from '../../src/panel/speak-along';
import type { Site } from '../../src/sites/composer';

/** Runs on each page of one site. Each has its own script, so that no page carries what is known of the other three. */
export function readAlong(site: Site, signal: AbortSignal): void {
  const end = new AbortController();
  const life = AbortSignal.any([signal, end.signal]);
  try {
    // Until the background has said what the person chose.
    void speak(languageFor(null, navigator.languages));
    const powers = {
      // What the panel hears of the language is heard here too: each of the two scripts has words of its own.
      openLine: lookAlong(speakAlong(openLine)),
      loadPanel,
      openOptions,
      openPolicy,
      remind,
      review,
      pressDid,
      seenBio,
      unseen,
      brief: briefed,
      ended: () => end.abort(),
    };
    const { answer } = attendPage(document, site, powers, life);
    answerTab(answer, life);
    tellAgain(life);
  } catch (error) {
    report(error);
  }
}

/** The card's code is put into this world when it is first wanted, so that a page without a nudge never holds it. */
async function loadPanel() {
  const ready = takePanel();
  if (ready) return ready;
  await askBackground('panel.load', {});
  return takePanel();
}

function openOptions(section: string): void {
  void askBackground('options.open', { section });
}

function openPolicy(profile: string, clause: string): void {
  void askBackground('policy.open', { profile, clause });
}

const remind = async (at: string): Promise<boolean> => (await askBackground('reminder.set', { at })) !== null;

const review: AttendancePowers['review'] = async (action) => {
  const answer = await askBackground('action.review', { action });
  if (!answer) throw new Error('the background does not answer');
  return answer;
};

const pressDid: AttendancePowers['pressDid'] = async (did) => void (await askBackground('action.did', did));

const seenBio: AttendancePowers['seenBio'] = (platform, seen) => void askBackground('bio.seen', { platform, ...seen });

let told = '[]';

/** Told only when it is another than before. */
const unseen: AttendancePowers['unseen'] = (platform, missing) => {
  const now = JSON.stringify(missing);
  if (now === told) return;
  told = now;
  void askBackground('site.unseen', { platform, unseen: [...missing] });
};

let brief = '';

/** For the badge, when it is another than before. */
const briefed: AttendancePowers['brief'] = (now) => {
  if (JSON.stringify(now) === brief) return;
  brief = JSON.stringify(now);
  void askBackground('tab.brief', now);
};

/** A page that comes back from the browser's memory, or was loaded ahead, has lost its badge or never had one. */
function tellAgain(signal: AbortSignal): void {
  const again = ({ isTrusted }: Event) => isTrusted && brief && void askBackground('tab.brief', JSON.parse(brief));
  window.addEventListener('pageshow', (event) => event.persisted && again(event), { signal });
  document.addEventListener('prerenderingchange', again, { signal });
}
