// "My reflections": what was nudged and what the person did, by week and by rule, for nobody but them.
import { useEffect, useRef, useState } from 'react';
import type { JournalReport } from '../../src/model/journal';
import { Problems } from '../../src/ui/notice';
import { siteNames } from '../../src/ui/site-names';
import { useAsked } from '../pages/asked';
import { useSettings } from '../pages/settings-desk';
import { Toast } from '../pages/toast';
import { Bar } from './bar';
import { type Chosen, Filters } from './filters';
import { all } from './groups';
import { Keeping } from './keeping';
import { Outcomes } from './outcomes';
import { RuleChart } from './rule-chart';
import { changedOf, changedSentence, dayWords, falseAlarmSentence, waysSentence } from './sentences';
import { ToldLine } from './told-line';
import { type Deleting, useDeleting } from './use-deleting';
import { WeekChart } from './week-chart';
import { words } from './words';

export function Reflections() {
  const [chosen, choose] = useState<Chosen>({ weeks: 13, rule: null, platform: null });
  const [asked, again] = useAsked('journal.report', chosen);
  const { desk, problem } = useSettings();
  const deleting = useDeleting(again);
  const home = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Meanwhile something may have been written in another tab.
    addEventListener('focus', again);
    return () => removeEventListener('focus', again);
  }, [again]);
  const report = asked.state === 'there' ? asked.value : null;
  const troubles = [asked.state === 'failed' ? asked.problem : null, problem, report?.trouble].filter((one) => one != null);
  const isOff = desk?.settings.keepReflections === false;
  return (
    <div className="reflections">
      <header className="stack">
        <h1 ref={home} tabIndex={-1}>
          {words().heading}
        </h1>
        <p className="soft">{words().intro}</p>
        <Problems heading={words().trouble} problems={troubles} />
        {isOff && <p className="notice">{words().off}</p>}
      </header>
      <main className="stack">
        {report && report.kept > 0 && (
          <>
            <Filters chosen={chosen} choices={report.choices} onChoose={choose} />
            <Shown report={report} chosen={chosen} remove={deleting.remove} />
          </>
        )}
        {report?.kept === 0 && !isOff && <Nothing />}
        {asked.state === 'waiting' && <p className="soft">{words().opening}</p>}
        <Keeping desk={desk} report={report} onDeleteAll={() => deleting.remove({}, [words().deleting.all])} />
      </main>
      {desk && !deleting.told && <Toast toast={desk.toast} />}
      <ToldLine told={deleting.told} home={home} />
    </div>
  );
}

function Nothing() {
  const { heading, text } = words().nothing;
  return (
    <section className="sheet stack" aria-labelledby="nothing">
      <h2 id="nothing">{heading}</h2>
      <p>{text}</p>
    </section>
  );
}

interface ShownProps {
  report: JournalReport;
  chosen: Chosen;
  remove: Deleting['remove'];
}

function Shown({ report, chosen, remove }: ShownProps) {
  const { together } = report;
  const { sections, deletesShown, nothingShown } = words();
  if (all(together) === 0) return <p className="sheet">{nothingShown}</p>;
  const { of, ofWeek } = words().deleting;
  const narrowed = narrowing(chosen, report);
  return (
    <>
      <section className="sheet stack" aria-labelledby="changed">
        <h2 id="changed">{sections.changed}</h2>
        <Changed report={report} />
      </section>
      <section className="sheet stack" aria-labelledby="weeks">
        <h2 id="weeks">{sections.weeks}</h2>
        <WeekChart
          report={report}
          onDelete={(monday) => remove({ ...chosen, monday }, [ofWeek(dayWords(monday)), ...narrowed])}
        />
      </section>
      <section className="sheet stack" aria-labelledby="rules">
        <h2 id="rules">{sections.rules}</h2>
        <RuleChart report={report} onDelete={(rule, title) => remove({ ...chosen, rule }, [of(title), ...narrowed])} />
      </section>
      <section className="sheet stack" aria-labelledby="outcomes">
        <h2 id="outcomes">{sections.outcomes}</h2>
        <Outcomes counts={together} onDelete={(outcome, name) => remove({ ...chosen, outcome }, [of(name), ...narrowed])} />
        <p className="small soft">{deletesShown}</p>
      </section>
    </>
  );
}

function Changed({ report: { together } }: Pick<ShownProps, 'report'>) {
  const { counted } = changedOf(together);
  const shown = { ...together, corrected: 0 };
  return (
    <>
      <p className="lead">{changedSentence(together)}</p>
      {counted > 0 && (
        <div aria-hidden="true" className="whole">
          <Bar counts={shown} most={counted} />
        </div>
      )}
      <p className="soft">{[waysSentence(together), falseAlarmSentence(together)].filter(Boolean).join(' ')}</p>
    </>
  );
}

/** What is chosen beside the time, as it is told of what was deleted. */
function narrowing({ rule, platform }: Chosen, { choices }: JournalReport): string[] {
  const title = choices.rules.find((one) => one.rule === rule)?.title;
  const { of, on, onPractice } = words().deleting;
  const site = platform === 'practice' ? onPractice : platform && on(siteNames[platform]);
  return [...(title ? [of(title)] : []), ...(site ? [site] : [])];
}
