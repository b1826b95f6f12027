// A week of working hours: any number of stretches on any day, none where the day is not worked.
import { DAY_NAMES } from '../../src/calendar/day-names';
import { type Stretch, Weekday, type WeekPattern } from '../../src/model/calendar';
import { words } from './hours-words';
import { StretchInput } from './stretch-input';

const usual: Stretch = { from: '08:30', to: '15:30' };

export interface WeekEditorProps {
  hours: WeekPattern;
  disabled: boolean;
  onChange(hours: WeekPattern): void;
}

export function WeekEditor({ hours, disabled, onChange }: WeekEditorProps) {
  const put = (day: Weekday, stretches: Stretch[]) => {
    const { [day]: _, ...rest } = hours;
    onChange(stretches.length > 0 ? { ...rest, [day]: stretches } : rest);
  };
  return (
    <div className="week">
      {Weekday.options.map((day) => (
        <Day
          key={day}
          name={DAY_NAMES[day]}
          stretches={hours[day] ?? []}
          disabled={disabled}
          onChange={(stretches) => put(day, stretches)}
        />
      ))}
    </div>
  );
}

interface DayProps {
  name: string;
  stretches: readonly Stretch[];
  disabled: boolean;
  onChange(stretches: Stretch[]): void;
}

function Day({ name, stretches, disabled, onChange }: DayProps) {
  const works = stretches.length > 0;
  return (
    <fieldset className="day" style={{ border: 0 }} disabled={disabled}>
      <label className="check">
        <input type="checkbox" checked={works} onChange={() => onChange(works ? [] : [usual])} />
        {name}
      </label>
      <div className="stack" style={{ gap: 6 }}>
        {!works && <span className="soft check">{words().week.notWorked}</span>}
        {stretches.map((stretch, index) => (
          <div className="row" key={rowKey(index)}>
            <StretchInput
              of={stretches.length > 1 ? words().week.part(name, index + 1) : name}
              stretch={stretch}
              onChange={(changed) => onChange(stretches.map((old, at) => (at === index ? changed : old)))}
            />
            {stretches.length > 1 && (
              <button type="button" className="quiet" onClick={() => onChange(stretches.filter((_, at) => at !== index))}>
                {words().week.remove}
              </button>
            )}
            {index === stretches.length - 1 && index < 3 && stretch.to < '22:00' && (
              <button
                type="button"
                className="quiet"
                aria-label={words().week.addOn(name)}
                onClick={() => onChange([...stretches, after(stretch)])}
              >
                {words().week.add}
              </button>
            )}
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** By place, not by time: a row that is typed in keeps its focus. */
const rowKey = (index: number) => `row ${index}`;

/** An hour, starting an hour after a stretch has ended. */
function after({ to }: Stretch): Stretch {
  const hour = Number(to.slice(0, 2)) + 1;
  const clock = (at: number) => `${String(at).padStart(2, '0')}:00`;
  return { from: clock(hour), to: clock(hour + 1) };
}
