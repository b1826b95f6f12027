// Nudges by week: a column for each, and every week between, whether it holds anything or not.
import type { CSSProperties } from 'react';
import { isoWeekOf } from '../../src/calendar/weeks';
import { written } from '../../src/language/spoken';
import type { JournalReport } from '../../src/model/journal';
import { Bar, Legend } from './bar';
import { Figures } from './figures';
import { all } from './groups';
import { countsInWords, dayWords, monthWord, weeksInWords } from './sentences';
import { words } from './words';

export interface WeekChartProps {
  report: JournalReport;
  onDelete(monday: string): void;
}

/** With more columns there is no room for a figure over each. */
const MOST_FIGURES = 13;

export function WeekChart({ report: { weeks, together }, onDelete }: WeekChartProps) {
  const most = Math.max(...weeks.map(({ counts }) => all(counts)), 1);
  const latestFirst = [...weeks].reverse();
  const { byWeek, deleteWeek } = words().table;
  return (
    <>
      <figure>
        <figcaption className="small soft">{weeksInWords(weeks)}</figcaption>
        <Legend counts={together} />
        <ol className="columns" aria-hidden="true">
          {weeks.map(({ monday, counts }, at) => (
            <li
              key={monday}
              style={{ '--high': all(counts) / most } as CSSProperties}
              title={`${dayWords(monday)}: ${countsInWords(counts)}`}
            >
              <span className="column-figure">{weeks.length <= MOST_FIGURES && all(counts) > 0 ? written(all(counts)) : ''}</span>
              <Bar counts={counts} most={most} upright />
              <span className="column-foot">{isNamed(weeks, at) ? monthWord(monday) : ''}</span>
            </li>
          ))}
        </ol>
      </figure>
      <Figures
        caption={byWeek.caption}
        head={byWeek.head}
        rows={latestFirst.map(({ monday, counts }) => ({
          id: monday,
          name: <WeekName monday={monday} />,
          counts,
          deletes: deleteWeek(dayWords(monday)),
          onDelete: () => onDelete(monday),
        }))}
      />
    </>
  );
}

function WeekName({ monday }: { monday: string }) {
  return (
    <span className="week-name">
      {dayWords(monday)} <span className="soft small">{words().table.week(isoWeekOf(monday).week)}</span>
    </span>
  );
}

/** The month’s name stands under its first week, where there is room until the next one's. */
const isNamed = (weeks: JournalReport['weeks'], at: number): boolean => isNewMonth(weeks, at) && !isNewMonth(weeks, at + 1);

const isNewMonth = (weeks: JournalReport['weeks'], at: number): boolean =>
  at < weeks.length && weeks[at]?.monday.slice(0, 7) !== weeks[at - 1]?.monday.slice(0, 7);
