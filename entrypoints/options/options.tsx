// The options page as a whole: its sections, the way between them, and what to say when something is amiss.
import { useEffect } from 'react';
import { Problems } from '../../src/ui/notice';
import { answerOf, useAsked } from '../pages/asked';
import { useHash } from '../pages/hash';
import { ProfileLine, SchoolNews } from '../pages/school-word';
import { type SettingsDesk, useSettings } from '../pages/settings-desk';
import { Toast } from '../pages/toast';
import { WhatsNew } from '../pages/whats-new';
import { AccountsSection } from './accounts-section';
import { CalendarSection } from './calendar-section';
import { CommandsSection } from './commands-section';
import { DataSection } from './data-section';
import { DiagnosticsSection } from './diagnostics-section';
import { Fold } from './fold';
import { HoursSection } from './hours-section';
import { PupilsSection } from './pupils-section';
import { SchoolSection } from './school-section';
import { SectionSearch, useSections } from './section-search';
import { StatementSection } from './statement-section';
import { SubscriptionSection } from './subscription-section';
import { SwitchesSection } from './switches-section';
import { TaughtSection } from './taught-section';

const sections = [
  { id: 'school', name: 'My school', View: SchoolSection },
  { id: 'subscription', name: 'Link from my school', View: SubscriptionSection },
  { id: 'hours', name: 'My hours', View: HoursSection },
  { id: 'calendar', name: 'Term calendar', View: CalendarSection },
  { id: 'accounts', name: 'School accounts', View: AccountsSection },
  { id: 'pupils', name: 'Pupil list', View: PupilsSection },
  { id: 'statement', name: '“Views my own”', View: StatementSection },
  { id: 'switches', name: 'Sites and rules', View: SwitchesSection },
  { id: 'taught', name: 'What you taught it', View: TaughtSection },
  { id: 'keys', name: 'Keys', View: CommandsSection },
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
  const { search, isFolded, unfold, count } = useSections(sections);
  return (
    <div className="options">
      <header className="stack">
        <h1>Second Glance settings</h1>
        <p className="soft">Everything on this page stays in this browser. Nothing you write is kept or sent anywhere.</p>
        <WhatsNew />
        <p>
          <a href="/practice.html">Practise without posting, show it to colleagues, or print a sheet</a>
        </p>
        <p>
          <a href="/reflections.html">My reflections</a>: what was mentioned and what you did, for you alone.
        </p>
        {known && <ProfileLine status={known} />}
        {known && <SchoolNews status={known} />}
        <Problems heading="Something needs a look" problems={problem ? [problem] : (known?.troubles ?? [])} />
        {desk && !desk.settings.welcomed && <GoOn step={desk.settings.welcomeStep} />}
        <SectionSearch search={search} count={count} of={sections.length} />
      </header>
      <nav aria-label="Sections">
        <ul>
          {sections.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={here === id ? 'true' : undefined} onClick={() => unfold(id)}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main tabIndex={-1}>
        {desk ? (
          sections.map(({ id, name, View }) => (
            <section
              key={id}
              id={id}
              className="sheet stack"
              aria-labelledby={`${id}-heading`}
              data-folded={isFolded(id) || undefined}
            >
              <div className="row head">
                <h2 id={`${id}-heading`}>{name}</h2>
                {isFolded(id) && (
                  <button type="button" className="quiet" aria-label={`Show ${name}`} onClick={() => unfold(id)}>
                    Show
                  </button>
                )}
              </div>
              <Fold isFolded={isFolded(id)} onFound={() => unfold(id)}>
                <View desk={desk} />
              </Fold>
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

/** Whoever closed the welcome page finds the way back to it. */
function GoOn({ step }: { step: number }) {
  return (
    <p className="notice">
      You have not finished setting up. <a href="/welcome.html">Go on with step {step} of 4</a>
    </p>
  );
}

/** The browser scrolls to an anchor before the sections are there; once they are, it is done again. */
function useScrollToHash(ready: boolean, hash: string): void {
  useEffect(() => {
    if (ready && hash) document.getElementById(hash)?.scrollIntoView();
  }, [ready, hash]);
}
