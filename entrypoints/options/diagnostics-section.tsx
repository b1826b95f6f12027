// What could not be seen on the sites, to be read and copied for whoever looks after Second Glance at the school.
import { useState } from 'react';
import { browser } from 'wxt/browser';
import { answerOf, useAsked } from '../pages/asked';
import { momentWords } from '../pages/moment-words';
import { carryOn, unseenWords } from '../pages/unseen-words';
import { words } from './diagnostics-words';
import { reportText } from './report-text';
import { SchoolDiagnostics } from './school-diagnostics';

export function DiagnosticsSection() {
  const [asked, again] = useAsked('status.get', {});
  const [schoolAsked, schoolAgain] = useAsked('school.report', {});
  const [said, setSaid] = useState('');
  const status = answerOf(asked);
  const says = words().page;
  if (!status) return <p className="soft">{asked.state === 'failed' ? asked.problem : says.looking}</p>;
  const school = answerOf(schoolAsked) ?? null;
  const text = reportText({
    status,
    school,
    version: browser.runtime.getManifest().version,
    id: browser.runtime.id,
    browser: navigator.userAgent,
  });
  const lookAgain = () => {
    setSaid('');
    again();
    schoolAgain();
  };
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(says.copied),
      () => setSaid(says.notCopied),
    );
  return (
    <>
      <h3>{says.onSites}</h3>
      <p className="soft">
        {says.changing} {carryOn()}
      </p>
      {status.unseen.length === 0 ? (
        <p>{says.allThere}</p>
      ) : (
        <ul className="plain">
          {status.unseen.map(({ platform, at, unseen }) => (
            <li key={platform}>
              {unseenWords(platform, unseen)} <span className="soft small">{says.since(momentWords(at))}</span>
            </li>
          ))}
        </ul>
      )}
      <h3>{says.fromSchool}</h3>
      {school ? <SchoolDiagnostics report={school} onChecked={lookAgain} /> : <p className="soft">{says.looking}</p>}
      <label className="stack" style={{ gap: 4 }}>
        <span>{says.asText}</span>
        <textarea readOnly rows={6} value={text} />
      </label>
      <div className="row">
        <button type="button" onClick={() => void copy()}>
          {says.copy}
        </button>
        <button type="button" onClick={lookAgain}>
          {says.again}
        </button>
      </div>
      <p role="status">{said}</p>
    </>
  );
}
