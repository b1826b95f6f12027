// The term calendar: days without school, INSET days, bank holidays and the person's own days off, month by month.
import { useState } from 'react';
import { layOver } from '../../src/calendar/lay-over';
import { lastOfMonth, monthOf } from '../../src/calendar/month';
import { REGION_NAMES, REGION_NOTES } from '../../src/calendar/regions';
import { HolidayRegion } from '../../src/model/calendar';
import { settings as schema } from '../../src/settings/schema';
import { answerOf, useAsked } from '../pages/asked';
import { Lockable } from '../pages/lockable';
import { AddedDaysList } from './added-days-list';
import { CalendarImport } from './calendar-import';
import { DaysForm } from './days-form';
import { MonthView } from './month-view';
import type { SectionProps } from './options';

export function CalendarSection({ desk }: SectionProps) {
  const { settings, change } = desk;
  const [asked] = useAsked('profile.get', { id: settings.profileId ?? '' });
  const today = todayHere();
  const [month, setMonth] = useState(monthOf(today));
  const [chosen, setChosen] = useState({ from: today, to: today });
  const profile = answerOf(asked);
  if (!profile)
    return (
      <p className="soft">
        {asked.state === 'waiting' && settings.profileId ? 'Looking …' : 'Choose a school first. Its calendar then stands here.'}
      </p>
    );
  const calendar = layOver(profile.calendar, settings);
  const choose = (day: string) =>
    setChosen(({ from, to }) => (from === to && day > from ? { from, to: day } : { from: day, to: day }));
  return (
    <>
      <p className="soft">
        On marked days your hours do not count. What you add lies on top of what your school’s profile brings, and takes none of
        it away.
      </p>
      <MonthView calendar={calendar} month={month} chosen={chosen} today={today} onMonth={setMonth} onChoose={choose} />
      <ul className="legend small" aria-label="What the letters mean">
        {LEGEND.map(([letter, says]) => (
          <li key={letter}>
            <b aria-hidden="true">{letter}</b> {says}
          </li>
        ))}
      </ul>
      <details className="small">
        <summary>When two things are said of one day</summary>
        <p className="soft">
          The first of these holds: your own day off, at work all the same, INSET day, bank holiday, school closed, outside of
          term.
        </p>
      </details>
      <DaysForm key={`${chosen.from} ${chosen.to}`} desk={desk} chosen={chosen} />
      <AddedDaysList desk={desk} school={profile.calendar} within={{ from: month, to: lastOfMonth(month) }} />
      <h3>From a calendar file</h3>
      <Lockable desk={desk} setting="schoolDays">
        <CalendarImport desk={desk} today={today} timeZone={calendar.timeZone} />
      </Lockable>
      <h3>{schema.bankHolidays.label}</h3>
      <Lockable desk={desk} setting="bankHolidays">
        <label className="stack" style={{ gap: 4, maxWidth: 360 }}>
          <span className="soft small">{schema.bankHolidays.help}</span>
          <select
            aria-label={schema.bankHolidays.label}
            value={settings.bankHolidays ?? ''}
            onChange={({ currentTarget }) =>
              change({ bankHolidays: HolidayRegion.safeParse(currentTarget.value).data ?? null }, 'Bank holidays saved')
            }
          >
            <option value="">The school’s ({REGION_NAMES[profile.calendar.bankHolidays]})</option>
            {HolidayRegion.options.map((region) => (
              <option key={region} value={region}>
                {REGION_NAMES[region]}
              </option>
            ))}
          </select>
        </label>
        <p className="soft small">{REGION_NOTES[calendar.bankHolidays]}</p>
      </Lockable>
      <h3>INSET days</h3>
      <Lockable desk={desk} setting="insetWork">
        <label className="check">
          <input
            type="checkbox"
            checked={settings.insetWork}
            onChange={() =>
              change({ insetWork: !settings.insetWork }, settings.insetWork ? 'INSET days are free' : 'INSET days count')
            }
          />
          <span>
            {schema.insetWork.label}
            <br />
            <span className="soft small">{schema.insetWork.help}</span>
          </span>
        </label>
      </Lockable>
    </>
  );
}

const LEGEND = [
  ['O', 'your day off'],
  ['W', 'at work all the same'],
  ['I', 'INSET day'],
  ['B', 'bank holiday'],
  ['C', 'school closed'],
  ['T', 'outside of term'],
] as const;

/** By this computer's clock. */
function todayHere(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
