// The term calendar: days without school, INSET days, bank holidays and the person's own days off, month by month.
import { useState } from 'react';
import { layOver } from '../../src/calendar/lay-over';
import { lastOfMonth, monthOf } from '../../src/calendar/month';
import { regionName, regionNote } from '../../src/calendar/regions';
import { HolidayRegion } from '../../src/model/calendar';
import { settings as schema } from '../../src/settings/schema';
import { answerOf, useAsked } from '../pages/asked';
import { Lockable } from '../pages/lockable';
import { AddedDaysList } from './added-days-list';
import { CalendarImport } from './calendar-import';
import { words } from './calendar-words';
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
  const says = words();
  if (!profile)
    return <p className="soft">{asked.state === 'waiting' && settings.profileId ? says.looking : says.chooseSchool}</p>;
  const calendar = layOver(profile.calendar, settings);
  const choose = (day: string) =>
    setChosen(({ from, to }) => (from === to && day > from ? { from, to: day } : { from: day, to: day }));
  return (
    <>
      <p className="soft">{says.intro}</p>
      <MonthView calendar={calendar} month={month} chosen={chosen} today={today} onMonth={setMonth} onChoose={choose} />
      <ul className="legend small" aria-label={says.legend}>
        {LETTERS.map((letter) => (
          <li key={letter}>
            <b aria-hidden="true">{says.letters[letter]}</b> {says.meanings[letter]}
          </li>
        ))}
      </ul>
      <details className="small">
        <summary>{says.twoThings}</summary>
        <p className="soft">{says.firstHolds}</p>
      </details>
      <DaysForm key={`${chosen.from} ${chosen.to}`} desk={desk} chosen={chosen} />
      <AddedDaysList desk={desk} school={profile.calendar} within={{ from: month, to: lastOfMonth(month) }} />
      <h3>{says.fromFile}</h3>
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
              change({ bankHolidays: HolidayRegion.safeParse(currentTarget.value).data ?? null }, says.holidaysSaved)
            }
          >
            <option value="">{says.schoolsRegion(regionName(profile.calendar.bankHolidays))}</option>
            {HolidayRegion.options.map((region) => (
              <option key={region} value={region}>
                {regionName(region)}
              </option>
            ))}
          </select>
        </label>
        <p className="soft small">{regionNote(calendar.bankHolidays)}</p>
      </Lockable>
      <h3>{says.insetDays}</h3>
      <Lockable desk={desk} setting="insetWork">
        <label className="check">
          <input
            type="checkbox"
            checked={settings.insetWork}
            onChange={() => change({ insetWork: !settings.insetWork }, settings.insetWork ? says.insetFree : says.insetCount)}
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

/** As in the rule, first match first. */
const LETTERS = ['O', 'W', 'I', 'B', 'C', 'T'] as const;

/** By this computer's clock. */
function todayHere(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
