// The same figures as a chart shows, as a table, with a way to delete each row's entries.
import { type ReactNode, useState } from 'react';
import { written } from '../../src/language/spoken';
import type { Counts } from '../../src/model/journal';
import { words as figureWords } from './figure-words';
import { all, countIn, groups } from './groups';
import { words } from './words';

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
  // A year's weeks are most of the page, so they are drawn for whoever opens them.
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="figures" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words().table.summary}</summary>
      {isOpen && <Table caption={caption} head={head} rows={rows} />}
    </details>
  );
}

function Table({ caption, head, rows }: FiguresProps) {
  const { nudges, delete: remove } = words().table;
  return (
    <section className="wide" aria-label={caption}>
      <table>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{nudges}</th>
            {groups.map(({ id }) => (
              <th scope="col" key={id}>
                {figureWords().groups[id].name}
              </th>
            ))}
            <th scope="col">
              <span className="unseen">{remove}</span>
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
  );
}

function Row({ row: { name, counts, deletes, onDelete } }: { row: FigureRow }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{written(all(counts))}</td>
      {groups.map((group) => (
        <td key={group.id}>{written(countIn(group, counts))}</td>
      ))}
      <td>
        {all(counts) > 0 && (
          <button type="button" className="quiet" aria-label={deletes} onClick={onDelete}>
            {words().table.delete}
          </button>
        )}
      </td>
    </tr>
  );
}
