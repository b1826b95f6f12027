// The popup: how this tab stands, what there is to look at in it, the pause, and checking some text.
import { useEffect, useRef } from 'react';
import { browser } from 'wxt/browser';
import type { Status } from '../../src/messaging/protocol';
import { Problems } from '../../src/ui/notice';
import { listed } from '../../src/ui/schools';
import { answerOf, useAsked } from '../pages/asked';
import { later } from '../pages/later';
import { openReader } from '../pages/open-reader';
import { ProfileLine, SchoolNews } from '../pages/school-word';
import { useSettings } from '../pages/settings-desk';
import { words as shared } from '../pages/words';
import type { FalseAlarm } from './false-alarm';
import { pauseDesk } from './pause-desk';
import { PauseMenu } from './pause-menu';
import { ThisTab } from './this-tab';
import { type Deeds, useDeeds } from './use-deeds';
import { type TabView, useTab } from './use-tab';
import { words } from './words';

// Folded up or seldom there: the popup stands sooner without them.
const TryIt = later(async () => (await import('../pages/try-it')).TryIt);
const WhatsNew = later(async () => (await import('../pages/whats-new')).WhatsNew);
const ReportView = later(async () => (await import('./report-view')).ReportView);

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
          {words().settings}
        </button>
      </header>
      <WhatsNew />
      <Problems heading={shared().needsALook} problems={troubles}>
        <a href="/options.html#diagnostics" target="_blank" rel="noreferrer">
          {words().lookIntoIt}
        </a>
      </Problems>
      {known && <School status={known} isPaused={pauses.everywhere !== null} />}
      <div className="now">
        <DeedSaid said={deeds.said} />
        <ThisTab view={view} pauses={pauses} deeds={deeds} hasSchool={known === null || known.profile !== null} />
      </div>
      <div className="folds">
        <PauseMenu pauses={pauses} />
        <details>
          <summary>{words().checkText}</summary>
          <TryIt />
        </details>
        {alarms.length > 0 && (
          <details>
            <summary>{words().reportAlarm}</summary>
            <ReportView alarms={alarms} status={known} tab={tab} />
          </details>
        )}
      </div>
      <a href="/practice.html" target="_blank" rel="noreferrer">
        {words().practise}
      </a>
      <a href="/reflections.html" target="_blank" rel="noreferrer">
        {words().reflections}
      </a>
    </main>
  );
}

function School({ status, isPaused }: { status: Status; isPaused: boolean }) {
  const { profile, also } = status;
  if (!profile)
    return (
      <div className="notice stack">
        <p>{words().noSchool}</p>
        <p>
          <a className="button main" href="/welcome.html" target="_blank" rel="noreferrer">
            {words().chooseSchool}
          </a>
        </p>
      </div>
    );
  const names = listed([profile, ...also].map(({ name }) => name));
  const { yours, against, againstSeveral } = words();
  const saying = isPaused ? yours : also.length > 0 ? againstSeveral : against;
  return (
    <>
      <p className="small soft">
        {saying(names)}{' '}
        <button type="button" className="quiet" onClick={() => void openReader(profile.id)}>
          {words().wholePolicy}
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
