// The options page as a whole: its sections, the way between them, and what to say when something is amiss.
import { useEffect } from 'react';
import { Problems } from '../../src/ui/notice';
import { answerOf, useAsked } from '../pages/asked';
import { useHash } from '../pages/hash';
import { ProfileLine, SchoolNews } from '../pages/school-word';
import { type SettingsDesk, useSettings } from '../pages/settings-desk';
import { Toast } from '../pages/toast';
import { AccountsSection } from './accounts-section';
import { DataSection } from './data-section';
import { DiagnosticsSection } from './diagnostics-section';
import { HoursSection } from './hours-section';
import { PupilsSection } from './pupils-section';
import { SchoolSection } from './school-section';
import { StatementSection } from './statement-section';
import { SubscriptionSection } from './subscription-section';
import { SwitchesSection } from './switches-section';
import { TaughtSection } from './taught-section';

const sections = [
  { id: 'school', name: 'My school', View: SchoolSection },
  { id: 'subscription', name: 'Link from my school', View: SubscriptionSection },
  { id: 'hours', name: 'My hours', View: HoursSection },
  { id: 'accounts', name: 'School accounts', View: AccountsSection },
  { id: 'pupils', name: 'Pupil list', View: PupilsSection },
  { id: 'statement', name: '“Views my own”', View: StatementSection },
  { id: 'switches', name: 'Sites and rules', View: SwitchesSection },
  { id: 'taught', name: 'What you taught it', View: TaughtSection },
  { id: 'data', name: 'Your data', View: DataSection },
  { id: 'diagnostics', name: 'Diagnostics', View: DiagnosticsSection },
] as const;

/** What every section is given. */
export interface SectionProps {
  desk: SettingsDesk;
}

export function Options() {
  const { desk, problem } = useSettings();
  const [status] = useAsked('status.get', {});
  const known = answerOf(status);
  const here = useHash();
  useScrollToHash(desk !== null, here);
  return (
    <div className="options">
      <header className="stack">
        <h1>Second Glance settings</h1>
        <p className="soft">Everything on this page stays in this browser. Nothing you write is kept or sent anywhere.</p>
        <p>
          <a href="/practice.html">Practise without posting, show it to colleagues, or print a sheet</a>
        </p>
        <p>
          <a href="/reflections.html">My reflections</a>: what was mentioned and what you did, for you alone.
        </p>
        {known && <ProfileLine status={known} />}
        {known && <SchoolNews status={known} />}
        <Problems heading="Something needs a look" problems={problem ? [problem] : (known?.troubles ?? [])} />
      </header>
      <nav aria-label="Sections">
        <ul>
          {sections.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={here === id ? 'true' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {desk ? (
          sections.map(({ id, name, View }) => (
            <section key={id} id={id} className="sheet stack" aria-labelledby={`${id}-heading`}>
              <h2 id={`${id}-heading`}>{name}</h2>
              <View desk={desk} />
            </section>
          ))
        ) : (
          <p className="soft">{problem ? 'The settings could not be opened.' : 'Opening your settings …'}</p>
        )}
      </main>
      {desk && <Toast toast={desk.toast} />}
    </div>
  );
}

/** The browser scrolls to an anchor before the sections are there; once they are, it is done again. */
function useScrollToHash(ready: boolean, hash: string): void {
  useEffect(() => {
    if (ready && hash) document.getElementById(hash)?.scrollIntoView();
  }, [ready, hash]);
}
