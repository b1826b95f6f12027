// What came from the school, key by key and source by source, with a way to ask now.
import { useState } from 'react';
import { ask } from '../../src/messaging/extension-end';
import type { SchoolReport, SourceCard } from '../../src/messaging/school-cards';
import type { KeyReport } from '../../src/model/standing';
import { Problems } from '../../src/ui/notice';
import { problemOf } from '../pages/asked';
import { momentWords } from '../pages/moment-words';
import { words } from './diagnostics-words';

export function SchoolDiagnostics({ report, onChecked }: { report: SchoolReport; onChecked(): void }) {
  const [said, setSaid] = useState('');
  const { managed, keys, sources, misfits } = report;
  const says = words().school;
  const check = () => {
    setSaid(says.asking);
    ask('school.check', {}).then(
      () => {
        setSaid(says.asked);
        onChecked();
      },
      (error: unknown) => setSaid(problemOf(error)),
    );
  };
  return (
    <>
      <p>
        {managed
          ? says.device(
              momentWords(managed.heardAt),
              managed.goneSince && momentWords(managed.goneSince),
              managed.withdrawnAt && momentWords(managed.withdrawnAt),
            )
          : says.noDevice}{' '}
        {isFirefox && says.firefox}
      </p>
      {keys.length > 0 && <KeyTable keys={keys} />}
      {sources.map((source) => (
        <SourceView key={source.id} source={source} />
      ))}
      <Problems heading={says.misfits} problems={misfits} />
      <div className="row">
        <button type="button" onClick={check}>
          {says.ask}
        </button>
        <span role="status">{said}</span>
      </div>
    </>
  );
}

/** Only there do an extension's pages have this scheme. */
const isFirefox = location.protocol === 'moz-extension:';

function KeyTable({ keys }: { keys: readonly KeyReport[] }) {
  const says = words().school;
  return (
    <table className="keys">
      <thead>
        <tr>
          <th scope="col">{says.key}</th>
          <th scope="col">{says.found}</th>
          <th scope="col">{says.since}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map(({ key, state, problems, at }) => (
          <tr key={key}>
            <th scope="row">{key}</th>
            <td>
              {says.states[state]}
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

function SourceView({ source }: { source: SourceCard }) {
  const { id, address, accepted, refused, askedAt, heardAt, nextAt } = source;
  const says = words().school;
  const when = (at: string | null) => (at ? momentWords(at) : says.never);
  return (
    <div className="stack followed small">
      <p>
        <strong>{id === 'pushed' || id === 'address' ? says.sources[id] : says.byLink}</strong>
        {address && (
          <>
            <br />
            {address}
          </>
        )}
      </p>
      <p>
        {accepted
          ? [
              says.inForce(accepted.school, accepted.version, when(accepted.at)),
              accepted.issued && says.signed(when(accepted.issued), when(accepted.expires), String(accepted.keyId)),
            ]
              .filter(Boolean)
              .join(' ')
          : says.nothingTaken}
      </p>
      <p>{says.times(when(askedAt), when(heardAt), address && when(nextAt))}</p>
      {refused && <p>{says.refused(when(refused.at), [refused.says, ...refused.problems].join(' '))}</p>}
    </div>
  );
}
