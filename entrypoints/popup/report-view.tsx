// "Report a false alarm": which nudge, whether the words may be in, and exactly what the file holds before it is saved.
import { useState } from 'react';
import { browser } from 'wxt/browser';
import { ask } from '../../src/messaging/extension-end';
import type { Status } from '../../src/messaging/protocol';
import { problemOf } from '../pages/asked';
import { saveFile } from '../pages/save-file';
import { type FalseAlarm, reportFile } from './false-alarm';
import { words as says } from './report-words';

export interface ReportViewProps {
  alarms: readonly FalseAlarm[];
  status: Status | null;
  tab: number;
}

export function ReportView({ alarms, status, tab }: ReportViewProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [words, setWords] = useState<{ draft: string; text: string } | null>(null);
  const [said, setSaid] = useState('');
  const alarm = alarms.find((one) => keyOf(one) === chosen) ?? alarms[0];
  if (!alarm) return null;
  const isIn = words?.draft === alarm.draft.id;
  const text = reportFile({
    ...alarm,
    ...{ status, version: browser.runtime.getManifest().version, day: today(), words: isIn ? words.text : null },
  });
  const tick = async () => {
    setSaid('');
    if (isIn) return setWords(null);
    try {
      const done = await ask('tab.do', { tab, deed: { type: 'tab.words', draft: alarm.draft.id } });
      if (done.outcome === 'words') setWords({ draft: alarm.draft.id, text: done.text });
      else setSaid(says().notFetched);
    } catch (error) {
      setSaid(problemOf(error));
    }
  };
  return (
    <div className="stack">
      <p>{says().why}</p>
      {alarms.length > 1 && <WhichAlarm alarms={alarms} chosen={keyOf(alarm)} choose={setChosen} />}
      <label className="check">
        <input type="checkbox" checked={isIn} onChange={() => void tick()} />
        <span>
          {says().putIn}
          <br />
          <span className="soft small">{says().namesToo}</span>
        </span>
      </label>
      <p className="small" id="report-holds">
        {says().holds}
      </p>
      <textarea className="preview" aria-labelledby="report-holds" readOnly rows={10} value={text} />
      <div className="row">
        <button
          type="button"
          className="main"
          onClick={() => {
            saveFile('second-glance-false-alarm.json', text);
            setSaid(says().saved);
          }}
        >
          {says().save}
        </button>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}

interface WhichAlarmProps {
  alarms: readonly FalseAlarm[];
  chosen: string;
  choose(key: string): void;
}

function WhichAlarm({ alarms, chosen, choose }: WhichAlarmProps) {
  return (
    <fieldset>
      <legend>{says().which}</legend>
      {alarms.map((alarm) => {
        const key = keyOf(alarm);
        const [quote] = alarm.nudge.quotes;
        return (
          <label key={key} className="check">
            <input type="radio" name="alarm" checked={key === chosen} onChange={() => choose(key)} />
            <span>{quote ? says().alarm(alarm.nudge.title, shortened(quote)) : alarm.nudge.title}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

const shortened = (quote: string): string => (quote.length > 40 ? `${quote.slice(0, 40)}…` : quote);

const keyOf = ({ nudge, draft }: FalseAlarm): string => `${draft.id} ${nudge.id}`;

/** By this computer's own clock. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
