// "My reflections": what was nudged and what the person did, by week and by rule, for nobody but them.
import { useEffect, useRef, useState } from 'react';
import type { JournalReport } from '../../src/model/journal';
import { Problems } from '../../src/ui/notice';
import { useAsked } from '../pages/asked';
import { useSettings } from '../pages/settings-desk';
import { Toast } from '../pages/toast';
import { Bar } from './bar';
import { type Chosen, Filters, siteName } from './filters';
import { all } from './groups';
import { Keeping } from './keeping';
import { Outcomes } from './outcomes';
import { RuleChart } from './rule-chart';
import { changedOf, changedSentence, dayWords, falseAlarmSentence, waysSentence } from './sentences';
import { ToldLine } from './told-line';
import { type Deleting, useDeleting } from './use-deleting';
import { WeekChart } from './week-chart';

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
          My reflections
        </h1>
        <p className="soft">
          What Second Glance mentioned, and what you did. For you alone: it stays in this browser, and your school cannot see it.
        </p>
        <Problems heading="Something needs a look" problems={troubles} />
        {isOff && <p className="notice">The journal is switched off, so nothing new is noted. You can switch it on below.</p>}
      </header>
      <main className="stack">
        {report && report.kept > 0 && (
          <>
            <Filters chosen={chosen} choices={report.choices} onChoose={choose} />
            <Shown report={report} chosen={chosen} remove={deleting.remove} />
          </>
        )}
        {report?.kept === 0 && !isOff && <Nothing />}
        {asked.state === 'waiting' && <p className="soft">Opening your journal …</p>}
        <Keeping desk={desk} report={report} onDeleteAll={() => deleting.remove({}, 'that were kept')} />
      </main>
      {desk && !deleting.told && <Toast toast={desk.toast} />}
      <ToldLine told={deleting.told} home={home} />
    </div>
  );
}

function Nothing() {
  return (
    <section className="sheet stack" aria-labelledby="nothing">
      <h2 id="nothing">Nothing yet</h2>
      <p>
        When Second Glance mentions something in a draft, it is noted here with what you made of it: changed, posted as it was, or
        told that it was mistaken. There is nothing to reach and nothing to keep up.
      </p>
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
  if (all(together) === 0)
    return <p className="sheet">Nothing was mentioned here in this time. Choose a longer time, or another rule or site.</p>;
  const narrowed = narrowing(chosen, report);
  return (
    <>
      <section className="sheet stack" aria-labelledby="changed">
        <h2 id="changed">What I changed</h2>
        <Changed report={report} />
      </section>
      <section className="sheet stack" aria-labelledby="weeks">
        <h2 id="weeks">By week</h2>
        <WeekChart
          report={report}
          onDelete={(monday) => remove({ ...chosen, monday }, `of the week of ${dayWords(monday)}${narrowed}`)}
        />
      </section>
      <section className="sheet stack" aria-labelledby="rules">
        <h2 id="rules">By rule</h2>
        <RuleChart report={report} onDelete={(rule, title) => remove({ ...chosen, rule }, `of “${title}”${narrowed}`)} />
      </section>
      <section className="sheet stack" aria-labelledby="outcomes">
        <h2 id="outcomes">What came of it</h2>
        <Outcomes counts={together} onDelete={(outcome, name) => remove({ ...chosen, outcome }, `of “${name}”${narrowed}`)} />
        <p className="small soft">Deleting takes what is shown: in the time, of the rule and on the site chosen above.</p>
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
const narrowing = ({ rule, platform }: Chosen, { choices }: JournalReport): string => {
  const title = choices.rules.find((one) => one.rule === rule)?.title;
  return `${title ? `, of “${title}”` : ''}${platform ? `, on ${siteName(platform)}` : ''}`;
};
