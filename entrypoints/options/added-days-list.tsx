// What is said of the days of a month and by whom, and everything that the person added, to be taken away again.
import { holidaysOf } from '../../src/calendar/bank-holidays';
import { yearOf } from '../../src/calendar/dates';
import { holidayName } from '../../src/calendar/holiday-names';
import type { Calendar, DateRange } from '../../src/model/calendar';
import { monthWords, spanWords } from '../pages/day-words';
import { type Removable, RemovableList } from '../pages/removable-list';
import { words } from './calendar-words';
import type { DaysKind } from './days-form';
import type { SectionProps } from './options';

export interface AddedDaysListProps extends SectionProps {
  /** As the school's profile brings it. */
  school: Calendar;
  /** The month that is shown. */
  within: { from: string; to: string };
}

/** More than these are told by their number; the months show them all. */
const MOST_SHOWN = 100;

export function AddedDaysList({ desk, school, within }: AddedDaysListProps) {
  const { settings } = desk;
  const says = words().list;
  const isHere = ({ from, to }: DateRange) => from <= within.to && to >= within.from;
  const own = ownDays(desk);
  const here = [
    ...own.filter(({ days }) => isHere(days)),
    ...schoolsDays(school, desk, within).filter(({ days }) => isHere(days)),
  ];
  const files = [...new Set(settings.schoolDays.flatMap(({ file }) => file ?? []))];
  return (
    <div className="stack">
      <h3>{says.heading(monthWords(within.from))}</h3>
      <RemovableList
        label={says.label(monthWords(within.from))}
        action={says.remove}
        items={byDay(here).slice(0, MOST_SHOWN)}
        empty={<p className="soft">{says.none}</p>}
      />
      {own.length > 0 && (
        <details>
          <summary>{says.everything(own.length)}</summary>
          <div className="stack">
            {!desk.isSet('schoolDays') && files.map((file) => <FromFile key={file} desk={desk} file={file} />)}
            <RemovableList label={says.ownLabel} action={says.remove} items={byDay(own).slice(0, MOST_SHOWN)} empty={null} />
            {own.length > MOST_SHOWN && <p className="soft small">{says.first(MOST_SHOWN)}</p>}
          </div>
        </details>
      )}
    </div>
  );
}

interface Entry {
  days: DateRange;
  kind: DaysKind | 'bank';
  /** Whose word it is, where it is not the person's. */
  by?: string;
  remove?(): void;
}

function ownDays({ settings, change, isSet }: SectionProps['desk']): Entry[] {
  const said = ({ name, from, to }: DateRange) => words().list.removed(name, spanWords(from, to));
  const off = settings.daysOff.map(
    (days): Entry => ({
      days,
      kind: 'off',
      remove: () => change({ daysOff: settings.daysOff.filter((one) => one !== days) }, said(days)),
    }),
  );
  const added = settings.schoolDays.map((days): Entry => {
    if (isSet('schoolDays')) return { days, kind: days.kind, by: words().list.setBySchool };
    return {
      days,
      kind: days.kind,
      ...(days.file ? { by: words().list.fromFile(days.file) } : {}),
      remove: () => change({ schoolDays: settings.schoolDays.filter((one) => one !== days) }, said(days)),
    };
  });
  return [...off, ...added];
}

function schoolsDays(school: Calendar, { settings }: SectionProps['desk'], { from, to }: { from: string; to: string }): Entry[] {
  const by = words().list.fromProfile;
  const region = settings.bankHolidays ?? school.bankHolidays;
  const holidays =
    region === 'none' ? [] : [...new Map([yearOf(from), yearOf(to)].flatMap((year) => [...holidaysOf(year, region)]))];
  return [
    ...school.closures.map((days): Entry => ({ days, kind: 'closed', by })),
    ...(school.insetDays ?? []).map((days): Entry => ({ days, kind: 'inset', by })),
    ...school.terms.map((days): Entry => ({ days, kind: 'term', by })),
    ...holidays.map(([day, name]): Entry => ({ days: { name: holidayName(name), from: day, to: day }, kind: 'bank' })),
  ];
}

function byDay(entries: readonly Entry[]): Removable[] {
  return [...entries]
    .sort((a, b) => (a.days.from < b.days.from ? -1 : 1))
    .map(({ days: { name, from, to }, kind, by, remove }, at) => {
      const { kinds, named, list } = words();
      return {
        key: `${kind} ${from} ${to} ${name} ${at}`,
        says: (
          <>
            {list.line(spanWords(from, to), name === kinds[kind] ? name : named[kind](name))}
            {by && <span className="soft small"> · {by}</span>}
          </>
        ),
        ...(remove ? { removeLabel: list.removeDays(name, spanWords(from, to)), onRemove: remove } : {}),
      };
    });
}

function FromFile({ desk: { settings, change }, file }: SectionProps & { file: string }) {
  const rest = settings.schoolDays.filter((days) => days.file !== file);
  return (
    <div>
      <button type="button" onClick={() => change({ schoolDays: rest }, words().list.fileRemoved(file))}>
        {words().list.removeFile(file, settings.schoolDays.length - rest.length)}
      </button>
    </div>
  );
}
