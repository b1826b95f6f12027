// When the person is at work: as the school, full time at other times, or on some days only.
import { useState } from 'react';
import { DAY_NAMES } from '../../src/calendar/day-names';
import { type DayPart, partsOf, weekOf, wholeDay } from '../../src/calendar/usual-weeks';
import { Stretch, Weekday, type WeekPattern } from '../../src/model/calendar';
import { hoursWords } from '../../src/studio/hours-words';
import { Rich } from '../../src/ui/rich';
import { answerOf, useAsked } from '../pages/asked';
import { Lockable } from '../pages/lockable';
import { words as shared } from '../pages/words';
import { words } from './step-words';
import type { StepProps } from './welcome';

const PARTS: readonly DayPart[] = ['all', 'morning', 'afternoon', 'none'];
const WORKDAYS = Weekday.options.slice(0, 5);

export function HoursStep({ desk }: StepProps) {
  const { settings, change } = desk;
  const [asked] = useAsked('status.get', {});
  const status = answerOf(asked);
  const id = status?.profile?.id ?? '';
  const [profile] = useAsked('profile.get', { id });
  const found = answerOf(profile);
  const calendar = found?.calendar;
  const schools = calendar?.workingHours ?? {};
  const own = settings.workingHours;
  const whole = wholeDay(own ?? schools);
  const kind = own === null ? 'school' : isFullTime(own) ? 'full' : 'part';
  const full = (times: Stretch) => weekOf(Object.fromEntries(WORKDAYS.map((day) => [day, 'all' as const])), times);
  const keep = (workingHours: WeekPattern | null) => change({ workingHours }, words().hoursSaved);
  // What is chosen before the school's own hours are known would be made of others, and fit none of the choices afterwards.
  const isKnown = status && (id === '' || found?.id === id);
  if (!isKnown && asked.state !== 'failed' && profile.state !== 'failed') return <p className="soft">{shared().looking}</p>;
  return (
    <Lockable desk={desk} setting="workingHours">
      <p className="soft">{words().hoursWhy}</p>
      <fieldset className="stack" style={{ border: 0, gap: 8 }}>
        <legend className="unseen">{words().yourHours}</legend>
        <label className="pick">
          <input type="radio" name="hours" checked={kind === 'school'} onChange={() => keep(null)} />
          <span>
            <strong>{words().schoolHours}</strong>
            <br />
            <span className="soft small">{calendar ? hoursWords(calendar)[0] : words().whenChosen}</span>
          </span>
        </label>
        <label className="pick">
          <input type="radio" name="hours" checked={kind === 'full'} onChange={() => keep(full(whole))} />
          <span>
            <strong>{words().fullTime}</strong>
            <br />
            <span className="soft small">{words().fullTimeHow}</span>
          </span>
        </label>
        {kind === 'full' && <FullTime whole={whole} onChange={(times) => keep(full(times))} />}
        <label className="pick">
          <input
            type="radio"
            name="hours"
            checked={kind === 'part'}
            onChange={() => keep(weekOf({ mon: 'all', tue: 'all', wed: 'all' }, whole))}
          />
          <span>
            <strong>{words().partTime}</strong>
            <br />
            <span className="soft small">{words().partTimeHow}</span>
          </span>
        </label>
        {kind === 'part' && own && (
          <PartTime hours={own} whole={wholeDay(Object.keys(schools).length > 0 ? schools : own)} onChange={keep} />
        )}
      </fieldset>
      <p className="small soft">
        <Rich text={words().moreHours} parts={{ settings: <a href="/options.html#hours">{words().settings}</a> }} />
      </p>
    </Lockable>
  );
}

const isFullTime = (hours: WeekPattern): boolean => {
  const parts = partsOf(hours, wholeDay(hours));
  return parts !== null && WORKDAYS.every((day) => parts[day] === 'all');
};

function FullTime({ whole, onChange }: { whole: Stretch; onChange(times: Stretch): void }) {
  const [typed, setTyped] = useState(whole);
  const isWrong = !Stretch.safeParse(typed).success;
  const put = (next: Stretch) => {
    setTyped(next);
    if (Stretch.safeParse(next).success) onChange(next);
  };
  return (
    <div className="row inner">
      <label className="row" style={{ gap: 6 }}>
        {words().from}
        <input
          type="time"
          value={typed.from}
          aria-invalid={isWrong}
          onChange={({ currentTarget: { value } }) => put({ ...typed, from: value })}
        />
      </label>
      <label className="row" style={{ gap: 6 }}>
        {words().to}
        <input
          type="time"
          value={typed.to}
          aria-invalid={isWrong}
          onChange={({ currentTarget: { value } }) => put({ ...typed, to: value })}
        />
      </label>
      {isWrong && <span role="alert">{words().endFirst}</span>}
    </div>
  );
}

function PartTime({ hours, whole, onChange }: { hours: WeekPattern; whole: Stretch; onChange(hours: WeekPattern): void }) {
  const parts = partsOf(hours, whole);
  if (!parts) return <p className="inner small">{words().exactKept}</p>;
  return (
    <div className="inner days">
      {Weekday.options.map((day) => (
        <label key={day}>
          <span>{DAY_NAMES[day]}</span>
          <select
            value={parts[day]}
            onChange={({ currentTarget }) =>
              onChange(weekOf({ ...parts, [day]: PARTS.find((part) => part === currentTarget.value) ?? 'none' }, whole))
            }
          >
            {PARTS.map((part) => (
              <option key={part} value={part}>
                {words().parts[part]}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
