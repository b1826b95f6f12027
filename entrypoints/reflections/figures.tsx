// The same figures as a chart shows, as a table, with a way to delete each row's entries.
import type { ReactNode } from 'react';
import type { Counts } from '../../src/model/journal';
import { all, countIn, groups } from './groups';

export interface FigureRow {
  id: string;
  name: ReactNode;
  counts: Counts;
  /** What a screen reader says of the button: "Delete the week of 23 November". */
  deletes: string;
  onDelete(): void;
}

export interface FiguresProps {
  caption: string;
  head: string;
  rows: readonly FigureRow[];
}

export function Figures({ caption, head, rows }: FiguresProps) {
  return (
    <details className="figures">
      <summary>The same as a table, to delete from</summary>
      <section className="wide" aria-label={caption}>
        <table>
          <caption className="unseen">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              <th scope="col">Nudges</th>
              {groups.map(({ id, name }) => (
                <th scope="col" key={id}>
                  {name}
                </th>
              ))}
              <th scope="col">
                <span className="unseen">Delete</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function Row({ row: { name, counts, deletes, onDelete } }: { row: FigureRow }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{all(counts)}</td>
      {groups.map((group) => (
        <td key={group.id}>{countIn(group, counts)}</td>
      ))}
      <td>
        {all(counts) > 0 && (
          <button type="button" className="quiet" aria-label={deletes} onClick={onDelete}>
            Delete
          </button>
        )}
      </td>
    </tr>
  );
}
