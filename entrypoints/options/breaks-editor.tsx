// The person's breaks: name and times, every day alike.
import type { Break } from '../../src/model/calendar';
import { words } from './hours-words';
import { StretchInput } from './stretch-input';

export function BreaksEditor({ breaks, onChange }: { breaks: readonly Break[]; onChange(breaks: Break[]): void }) {
  const put = (index: number, changed: Partial<Break>) =>
    onChange(breaks.map((old, at) => (at === index ? { ...old, ...changed } : old)));
  return (
    <div className="stack">
      {breaks.map((rest, index) => (
        <div className="row" key={rowKey(index)}>
          <input
            key={rest.name}
            aria-label={words().rest.nameOf(index + 1)}
            size={12}
            defaultValue={rest.name}
            maxLength={80}
            onBlur={({ currentTarget }) => currentTarget.value !== rest.name && put(index, { name: currentTarget.value })}
          />
          <StretchInput
            of={rest.name || words().rest.numbered(index + 1)}
            stretch={{ from: rest.from, to: rest.to }}
            onChange={({ from, to }) => put(index, { from, to })}
          />
          <button
            type="button"
            className="quiet"
            aria-label={rest.name ? words().rest.removeNamed(rest.name) : words().rest.removeNumbered(index + 1)}
            onClick={() => onChange(breaks.filter((_, at) => at !== index))}
          >
            {words().rest.remove}
          </button>
        </div>
      ))}
      <div>
        <button type="button" disabled={breaks.length >= 6} onClick={() => onChange([...breaks, next(breaks)])}>
          {words().rest.add}
        </button>
      </div>
    </div>
  );
}

/** By place, not by time: a row that is typed in keeps its focus. */
const rowKey = (index: number) => `row ${index}`;

/** Lunch first; then stretches that are not there yet, since two alike would be one. */
function next(breaks: readonly Break[]): Break {
  const free =
    [12, 10, 14, 11, 13, 15, 9].find((hour) => !breaks.some(({ from }) => from === `${String(hour).padStart(2, '0')}:15`)) ?? 16;
  const hour = String(free).padStart(2, '0');
  return { name: free === 12 ? words().rest.lunch : words().rest.other, from: `${hour}:15`, to: `${hour}:45` };
}
