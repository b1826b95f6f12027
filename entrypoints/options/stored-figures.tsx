// How much is stored, by kind, in plain figures.
import { useEffect, useState } from 'react';
import { written } from '../../src/language/spoken';
import { answerOf, useAsked } from '../pages/asked';
import { words } from './data-words';
import { sizeWords, storedName, storedWithin } from './stored-words';

export function StoredFigures() {
  const [asked, again] = useAsked('data.stored', {});
  const whole = useEstimate(asked);
  const kinds = answerOf(asked);
  const says = words().stored;
  if (!kinds) return <p className="soft">{asked.state === 'failed' ? asked.problem : says.counting}</p>;
  const held = kinds.filter(({ rows }) => rows > 0);
  const empty = kinds.filter(({ rows }) => rows === 0).map(({ kind }) => storedWithin(kind));
  const sum = held.reduce((total, { bytes }) => total + bytes, 0);
  return (
    <div className="stack">
      <h3>{says.heading}</h3>
      {held.length > 0 && (
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{says.what}</th>
              <th scope="col">{says.rows}</th>
              <th scope="col">{says.size}</th>
            </tr>
          </thead>
          <tbody>
            {held.map(({ kind, rows, bytes }) => (
              <tr key={kind}>
                <th scope="row">{storedName(kind)}</th>
                <td>{written(rows)}</td>
                <td>{sizeWords(bytes)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{says.together}</th>
              <td>{written(held.reduce((total, { rows }) => total + rows, 0))}</td>
              <td>{sizeWords(sum)}</td>
            </tr>
          </tfoot>
        </table>
      )}
      <p className="soft small">
        {empty.length > 0 && `${says.nothingOf(empty.join('; '))} `}
        {whole !== null && `${says.about(sizeWords(whole))} `}
        {says.never}
      </p>
      <div>
        <button type="button" className="quiet small" onClick={again}>
          {says.again}
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
