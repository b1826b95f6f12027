// The options page as a whole: its sections, the way between them, and what to say when something is amiss.
import { useEffect, useMemo } from 'react';
import { Problems } from '../../src/ui/notice';
import { Rich } from '../../src/ui/rich';
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
import { LanguageSection } from './language-section';
import { PupilsSection } from './pupils-section';
import { SchoolSection } from './school-section';
import { SectionSearch, useSections } from './section-search';
import { StatementSection } from './statement-section';
import { SubscriptionSection } from './subscription-section';
import { SwitchesSection } from './switches-section';
import { TaughtSection } from './taught-section';
import { words } from './words';

const SECTIONS = [
  { id: 'school', View: SchoolSection },
  { id: 'subscription', View: SubscriptionSection },
  { id: 'hours', View: HoursSection },
  { id: 'calendar', View: CalendarSection },
  { id: 'accounts', View: AccountsSection },
  { id: 'pupils', View: PupilsSection },
  { id: 'statement', View: StatementSection },
  { id: 'switches', View: SwitchesSection },
  { id: 'taught', View: TaughtSection },
  { id: 'language', View: LanguageSection },
  { id: 'keys', View: CommandsSection },
  { id: 'data', View: DataSection },
  { id: 'diagnostics', View: DiagnosticsSection },
] as const;

/** What every section is given. */
export interface SectionProps {
  desk: SettingsDesk;
}

export function Options() {
  const { desk, problem } = useSettings();
  const [status] = useAsked('status.get', {});
  const known = answerOf(status);
  const says = words().page;
  // Named once: in another language the whole page is drawn anew.
  const sections = useMemo(() => SECTIONS.map(({ id, View }) => ({ id, View, name: words().sections[id] })), []);
  const here = useHash();
  useScrollToHash(desk !== null, here);
  const { search, isFolded, unfold, count } = useSections(sections);
  return (
    <div className="options">
      <header className="stack">
        <h1>{says.heading}</h1>
        <p className="soft">{says.stays}</p>
        <WhatsNew />
        <p>
          <a href="/practice.html">{says.practise}</a>
        </p>
        <p>
          <Rich text={says.reflections} parts={{ link: <a href="/reflections.html">{says.reflectionsLink}</a> }} />
        </p>
        {known && <ProfileLine status={known} />}
        {known && <SchoolNews status={known} />}
        <Problems heading={says.amiss} problems={problem ? [problem] : (known?.troubles ?? [])} />
        {desk && !desk.settings.welcomed && <GoOn step={desk.settings.welcomeStep} />}
        <SectionSearch search={search} count={count} of={sections.length} />
      </header>
      <nav aria-label={says.nav}>
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
                  <button type="button" className="quiet" aria-label={says.showSection(name)} onClick={() => unfold(id)}>
                    {says.show}
                  </button>
                )}
              </div>
              <Fold isFolded={isFolded(id)} onFound={() => unfold(id)}>
                <View desk={desk} />
              </Fold>
            </section>
          ))
        ) : (
          <p className="soft">{problem ? says.closed : says.opening}</p>
        )}
      </main>
      {desk && <Toast toast={desk.toast} />}
    </div>
  );
}

/** Whoever closed the welcome page finds the way back to it. */
function GoOn({ step }: { step: number }) {
  const { unfinished, goOn } = words().page;
  return (
    <p className="notice">
      <Rich text={unfinished} parts={{ link: <a href="/welcome.html">{goOn(step)}</a> }} />
    </p>
  );
}

/** The browser scrolls to an anchor before the sections are there; once they are, it is done again. */
function useScrollToHash(ready: boolean, hash: string): void {
  useEffect(() => {
    if (ready && hash) document.getElementById(hash)?.scrollIntoView();
  }, [ready, hash]);
}
