// How much is stored, by kind, in plain figures.
import { useEffect, useState } from 'react';
import { answerOf, useAsked } from '../pages/asked';
import { sizeWords, storedName } from './stored-words';

export function StoredFigures() {
  const [asked, again] = useAsked('data.stored', {});
  const whole = useEstimate(asked);
  const kinds = answerOf(asked);
  if (!kinds) return <p className="soft">{asked.state === 'failed' ? asked.problem : 'Counting …'}</p>;
  const held = kinds.filter(({ rows }) => rows > 0);
  const empty = kinds.filter(({ rows }) => rows === 0).map(({ kind }) => storedName(kind).toLowerCase());
  const sum = held.reduce((total, { bytes }) => total + bytes, 0);
  return (
    <div className="stack">
      <h3>How much is stored</h3>
      {held.length > 0 && (
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Rows</th>
              <th scope="col">Size</th>
            </tr>
          </thead>
          <tbody>
            {held.map(({ kind, rows, bytes }) => (
              <tr key={kind}>
                <th scope="row">{storedName(kind)}</th>
                <td>{rows.toLocaleString('en-GB')}</td>
                <td>{sizeWords(bytes)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Together</th>
              <td>{held.reduce((total, { rows }) => total + rows, 0).toLocaleString('en-GB')}</td>
              <td>{sizeWords(sum)}</td>
            </tr>
          </tfoot>
        </table>
      )}
      <p className="soft small">
        {empty.length > 0 && `Nothing of: ${empty.join(', ')}. `}
        {whole !== null && `With the browser’s own bookkeeping it takes about ${sizeWords(whole)} on this computer. `}
        What you write is not in any of it.
      </p>
      <div>
        <button type="button" className="quiet small" onClick={again}>
          Count again
        </button>
      </div>
    </div>
  );
}

/** What the browser says that the extension takes, in bytes; `null` where it does not say. */
function useEstimate(turn: unknown): number | null {
  const [usage, setUsage] = useState<number | null>(null);
  useEffect(() => {
    void turn;
    navigator.storage?.estimate?.().then(
      (estimate) => setUsage(estimate.usage ?? null),
      () => undefined,
    );
  }, [turn]);
  return usage;
}
