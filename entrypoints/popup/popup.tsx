// The popup: how this tab stands, what there is to look at in it, the pause, and checking some text.
import { useEffect, useRef } from 'react';
import { browser } from 'wxt/browser';
import type { Status } from '../../src/messaging/protocol';
import { Problems } from '../../src/ui/notice';
import { listed } from '../../src/ui/schools';
import { answerOf, useAsked } from '../pages/asked';
import { openReader } from '../pages/open-reader';
import { ProfileLine, SchoolNews } from '../pages/school-word';
import { useSettings } from '../pages/settings-desk';
import { TryIt } from '../pages/try-it';
import { WhatsNew } from '../pages/whats-new';
import type { FalseAlarm } from './false-alarm';
import { pauseDesk } from './pause-desk';
import { PauseMenu } from './pause-menu';
import { ReportView } from './report-view';
import { ThisTab } from './this-tab';
import { type Deeds, useDeeds } from './use-deeds';
import { type TabView, useTab } from './use-tab';

export function Popup() {
  const { desk, problem } = useSettings();
  const [status] = useAsked('status.get', {});
  const { view, again } = useTab();
  const tab = view.state === 'there' ? view.id : -1;
  const deeds = useDeeds(tab, again);
  const known = answerOf(status) ?? null;
  const troubles = problem ? [problem] : (known?.troubles ?? []);
  const pauses = pauseDesk(view, desk, again);
  const alarms = pauses.everywhere ? [] : alarmsIn(view);
  return (
    <main className="popup">
      <header>
        <h1>Second Glance</h1>
        <button type="button" className="quiet" onClick={() => void browser.runtime.openOptionsPage().then(() => window.close())}>
          Settings
        </button>
      </header>
      <WhatsNew />
      <Problems heading="Something needs a look" problems={troubles} />
      {known && <School status={known} />}
      <div className="now">
        <DeedSaid said={deeds.said} />
        <ThisTab view={view} pauses={pauses} deeds={deeds} />
      </div>
      <div className="folds">
        <PauseMenu pauses={pauses} />
        <details>
          <summary>Check some text</summary>
          <TryIt />
        </details>
        {alarms.length > 0 && (
          <details>
            <summary>Report a false alarm</summary>
            <ReportView alarms={alarms} status={known} tab={tab} />
          </details>
        )}
      </div>
      <a href="/practice.html" target="_blank" rel="noreferrer">
        Practise without posting
      </a>
      <a href="/reflections.html" target="_blank" rel="noreferrer">
        My reflections
      </a>
    </main>
  );
}

function School({ status }: { status: Status }) {
  const { profile, also } = status;
  if (!profile)
    return (
      <p className="notice">
        No school is chosen yet, so nothing is checked.{' '}
        <a href="/welcome.html" target="_blank" rel="noreferrer">
          Choose your school
        </a>
      </p>
    );
  return (
    <>
      <p className="small soft">
        Checking against the {also.length > 0 ? 'policies' : 'policy'} of {listed([profile, ...also].map(({ name }) => name))}.{' '}
        <button type="button" className="quiet" onClick={() => void openReader(profile.id)}>
          The whole policy
        </button>
      </p>
      <ProfileLine status={status} />
      <SchoolNews status={status} />
    </>
  );
}

/** Read out, and given the focus: the button that was pressed has mostly gone with its nudge. */
function DeedSaid({ said }: Pick<Deeds, 'said'>) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (said?.text) line.current?.focus();
  }, [said]);
  return (
    <div role="status" aria-live="polite">
      {said?.text ? (
        <p ref={line} tabIndex={-1} className="notice good">
          {said.text}
        </p>
      ) : null}
    </div>
  );
}

function alarmsIn(view: TabView): FalseAlarm[] {
  if (view.state !== 'there' || view.look.state !== 'site' || view.look.activity !== 'on') return [];
  const { drafts, platform } = view.look.tab;
  return drafts.flatMap((draft) => (draft.verdict?.nudges ?? []).map((nudge) => ({ draft, nudge, site: platform })));
}
