// What could not be seen on the sites, to be read and copied for whoever looks after Second Glance at the school.
import { useState } from 'react';
import { browser } from 'wxt/browser';
import { answerOf, useAsked } from '../pages/asked';
import { momentWords } from '../pages/moment-words';
import { carryOn, unseenWords } from '../pages/unseen-words';
import { reportText } from './report-text';
import { SchoolDiagnostics } from './school-diagnostics';

export function DiagnosticsSection() {
  const [asked, again] = useAsked('status.get', {});
  const [schoolAsked, schoolAgain] = useAsked('school.report', {});
  const [said, setSaid] = useState('');
  const status = answerOf(asked);
  if (!status) return <p className="soft">{asked.state === 'failed' ? asked.problem : 'Looking …'}</p>;
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
      () => setSaid('Copied.'),
      () => setSaid('It could not be copied. Select the text below and copy it by hand.'),
    );
  return (
    <>
      <h3>On the sites</h3>
      <p className="soft">
        The sites change now and then. When a page looks different from what Second Glance knows, it stands here until the page is
        as expected again. {carryOn()}
      </p>
      {status.unseen.length === 0 ? (
        <p>Everything that was looked for since the browser started was there.</p>
      ) : (
        <ul className="plain">
          {status.unseen.map(({ platform, at, unseen }) => (
            <li key={platform}>
              {unseenWords(platform, unseen)} <span className="soft small">Since {momentWords(at)}</span>
            </li>
          ))}
        </ul>
      )}
      <h3>From the school</h3>
      {school ? <SchoolDiagnostics report={school} onChecked={lookAgain} /> : <p className="soft">Looking …</p>}
      <label className="stack" style={{ gap: 4 }}>
        <span>The same as text, with the version. It holds nothing that you wrote, and nothing about you.</span>
        <textarea readOnly rows={6} value={text} />
      </label>
      <div className="row">
        <button type="button" onClick={() => void copy()}>
          Copy this text
        </button>
        <button type="button" onClick={lookAgain}>
          Look again
        </button>
      </div>
      <p role="status">{said}</p>
    </>
  );
}
