// What could not be seen on the sites, to be read and copied for whoever looks after Second Glance at the school.
import { useState } from 'react';
import { browser } from 'wxt/browser';
import type { Status } from '../../src/messaging/protocol';
import { answerOf, useAsked } from '../pages/asked';
import { CARRY_ON, unseenWords } from '../pages/unseen-words';

export function DiagnosticsSection() {
  const [asked, again] = useAsked('status.get', {});
  const [said, setSaid] = useState('');
  const status = answerOf(asked);
  if (!status) return <p className="soft">{asked.state === 'failed' ? asked.problem : 'Looking …'}</p>;
  const copy = () =>
    navigator.clipboard.writeText(reportOf(status)).then(
      () => setSaid('Copied.'),
      () => setSaid('It could not be copied. Select the text below and copy it by hand.'),
    );
  return (
    <>
      <p className="soft">
        The sites change now and then. When a page looks different from what Second Glance knows, it stands here until the page is
        as expected again. {CARRY_ON}
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
      <label className="stack" style={{ gap: 4 }}>
        <span>The same as text, with the version. It holds nothing that you wrote.</span>
        <textarea readOnly rows={6} value={reportOf(status)} />
      </label>
      <div className="row">
        <button type="button" onClick={() => void copy()}>
          Copy this text
        </button>
        <button
          type="button"
          onClick={() => {
            setSaid('');
            again();
          }}
        >
          Look again
        </button>
      </div>
      <p role="status">{said}</p>
    </>
  );
}

function reportOf({ unseen, troubles, composers, profile }: Status): string {
  const lines = unseen.map(({ platform, at, unseen }) => `${momentWords(at)}: ${unseenWords(platform, unseen)}`);
  return [
    `Second Glance ${browser.runtime.getManifest().version}, ${navigator.userAgent}`,
    `Policy: ${profile ? `${profile.id}, version ${profile.version}` : 'none chosen'}. Places to write in that are read now: ${composers}.`,
    ...(lines.length > 0 ? lines : ['Nothing was missing on the sites since the browser started.']),
    ...troubles,
  ].join('\n');
}

const momentWords = (at: string): string => new Date(at).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
