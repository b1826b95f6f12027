// What came from the school, key by key and source by source, with a way to ask now.
import { useState } from 'react';
import { ask } from '../../src/messaging/extension-end';
import type { SchoolReport, SourceCard } from '../../src/messaging/school-cards';
import type { KeyReport } from '../../src/model/standing';
import { Problems } from '../../src/ui/notice';
import { problemOf } from '../pages/asked';
import { momentWords } from '../pages/moment-words';

export function SchoolDiagnostics({ report, onChecked }: { report: SchoolReport; onChecked(): void }) {
  const [said, setSaid] = useState('');
  const { managed, keys, sources, misfits } = report;
  const check = () => {
    setSaid('Asking …');
    ask('school.check', {}).then(
      () => {
        setSaid('Asked just now.');
        onChecked();
      },
      (error: unknown) => setSaid(problemOf(error)),
    );
  };
  return (
    <>
      <p>
        {managed
          ? `By device management: last heard ${momentWords(managed.heardAt)}${managed.goneSince ? `, and nothing since ${momentWords(managed.goneSince)}` : ''}${managed.withdrawnAt ? `, withdrawn ${momentWords(managed.withdrawnAt)}` : ''}.`
          : 'Device management has set nothing here.'}{' '}
        {isFirefox && 'Firefox reads what device management says at its start: after a change, restart it.'}
      </p>
      {keys.length > 0 && <KeyTable keys={keys} />}
      {sources.map((source) => (
        <SourceView key={source.id} source={source} />
      ))}
      <Problems heading="Left out, for it does not fit upon its base" problems={misfits} />
      <div className="row">
        <button type="button" onClick={check}>
          Ask the school now
        </button>
        <span role="status">{said}</span>
      </div>
    </>
  );
}

/** Only there do an extension's pages have this scheme. */
const isFirefox = location.protocol === 'moz-extension:';

const STATES: Readonly<Record<KeyReport['state'], string>> = {
  good: 'good',
  refused: 'something in it was refused',
  unknown: 'not known here',
};

function KeyTable({ keys }: { keys: readonly KeyReport[] }) {
  return (
    <table className="keys">
      <thead>
        <tr>
          <th scope="col">Key</th>
          <th scope="col">How it was found</th>
          <th scope="col">Since</th>
        </tr>
      </thead>
      <tbody>
        {keys.map(({ key, state, problems, at }) => (
          <tr key={key}>
            <th scope="row">{key}</th>
            <td>
              {STATES[state]}
              {problems.map((problem) => (
                <p key={problem} className="small">
                  {problem}
                </p>
              ))}
            </td>
            <td>{momentWords(at)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const NAMES: Readonly<Record<string, string>> = {
  pushed: 'Pushed by device management',
  address: 'At the address named by device management',
};

function SourceView({ source }: { source: SourceCard }) {
  const { id, address, accepted, refused, askedAt, heardAt, nextAt } = source;
  const when = (at: string | null) => (at ? momentWords(at) : 'never');
  return (
    <div className="stack followed small">
      <p>
        <strong>{NAMES[id] ?? 'Followed by link'}</strong>
        {address && (
          <>
            <br />
            {address}
          </>
        )}
      </p>
      <p>
        {accepted
          ? `In force: ${accepted.school}, version ${accepted.version}, since ${when(accepted.at)}.${accepted.issued ? ` Issued ${when(accepted.issued)}, good until ${when(accepted.expires)}. Key ${accepted.keyId}.` : ''}`
          : 'Nothing was taken from there yet.'}
      </p>
      <p>
        Last asked {when(askedAt)}, last good answer {when(heardAt)}
        {address && `, next ${when(nextAt)}`}.
      </p>
      {refused && (
        <p>
          Refused {when(refused.at)}: {[refused.says, ...refused.problems].join(' ')}
        </p>
      )}
    </div>
  );
}
