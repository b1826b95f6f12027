// One month of the school year on a sheet: what each day is, by letter and word. A press chooses days to say something of.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { addDays } from '../../src/calendar/dates';
import { DAY_NAMES, SHORT_DAY_NAMES } from '../../src/calendar/day-names';
import { lastOfMonth, markOf, monthOf, weeksOf } from '../../src/calendar/month';
import { type PersonCalendar, Weekday } from '../../src/model/calendar';
import { dayWords, monthWords } from '../pages/day-words';
import { words } from './calendar-words';

export interface MonthViewProps {
  calendar: PersonCalendar;
  /** The first day of the month. */
  month: string;
  /** Days that are chosen now. */
  chosen: { from: string; to: string };
  today: string;
  onMonth(month: string): void;
  onChoose(day: string): void;
}

const MOVES: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

export function MonthView({ calendar, month, chosen, today, onMonth, onChoose }: MonthViewProps) {
  const [at, setAt] = useState(today);
  const isKeyed = useRef(false);
  const sheet = useRef<HTMLTableElement>(null);
  const here = monthOf(at) === month ? at : month;
  useEffect(() => {
    void here;
    if (isKeyed.current) sheet.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
    isKeyed.current = false;
  }, [here]);
  const pressed = (event: KeyboardEvent) => {
    const days = MOVES[event.key];
    const months = { PageUp: -1, PageDown: 1 }[event.key];
    const to = days ? addDays(here, days) : months ? beside(here, months) : null;
    if (to === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    isKeyed.current = true;
    setAt(to);
    if (monthOf(to) !== month) onMonth(monthOf(to));
  };
  return (
    <div className="stack" style={{ gap: 6 }}>
      <div className="row">
        <button type="button" aria-label={words().month.before} onClick={() => onMonth(monthOf(month, -1))}>
          ‹
        </button>
        <strong className="month-name" role="status">
          {monthWords(month)}
        </strong>
        <button type="button" aria-label={words().month.after} onClick={() => onMonth(monthOf(month, 1))}>
          ›
        </button>
        {month !== monthOf(today) && (
          <button type="button" className="quiet" onClick={() => onMonth(monthOf(today))}>
            {words().month.now}
          </button>
        )}
      </div>
      <table ref={sheet} className="month" aria-label={monthWords(month)}>
        <thead>
          <tr>
            {Weekday.options.map((day) => (
              <th key={day} scope="col" abbr={DAY_NAMES[day]}>
                {SHORT_DAY_NAMES[day]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={pressed}>
          {weeksOf(month).map((week, row) => (
            <tr key={week.find((day) => day !== null) ?? row}>
              {week.map((day, column) => (
                <td key={day ?? `blank ${column}`}>
                  {day && (
                    <Day
                      day={day}
                      calendar={calendar}
                      isFirst={day === here}
                      isToday={day === today}
                      isChosen={day >= chosen.from && day <= chosen.to}
                      onPress={() => {
                        setAt(day);
                        onChoose(day);
                      }}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface DayProps {
  day: string;
  calendar: PersonCalendar;
  /** The one to which Tab leads. */
  isFirst: boolean;
  isToday: boolean;
  isChosen: boolean;
  onPress(): void;
}

function Day({ day, calendar, isFirst, isToday, isChosen, onPress }: DayProps) {
  const { letter, says } = markOf(day, calendar);
  return (
    <button
      type="button"
      className="date"
      data-mark={letter || undefined}
      tabIndex={isFirst ? 0 : -1}
      aria-pressed={isChosen}
      aria-current={isToday ? 'date' : undefined}
      aria-label={says ? `${dayWords(day)}, ${says}` : dayWords(day)}
      title={says || undefined}
      onClick={onPress}
    >
      <span>{Number(day.slice(8))}</span>
      {letter && <b aria-hidden="true">{words().letters[letter]}</b>}
    </button>
  );
}

/** The same day of the month beside, or its last. */
function beside(day: string, months: number): string {
  const month = monthOf(day, months);
  const last = lastOfMonth(month);
  const same = `${month.slice(0, 8)}${day.slice(8)}`;
  return same > last ? last : same;
}
