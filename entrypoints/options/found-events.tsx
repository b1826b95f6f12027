// What a calendar file holds, before it is added: what says whether there is school, ready chosen, and all the rest on demand.
import { useEffect, useRef, useState } from 'react';
import type { FoundEvent, ReadIcs } from '../../src/calendar/ics/read-ics';
import { AddedKind } from '../../src/model/calendar';
import { spanWords } from '../pages/day-words';
import { KIND_NAMES } from './days-form';

export interface FoundEventsProps {
  read: ReadIcs;
  /** What they are kept under. */
  file: string;
  onAdd(chosen: readonly FoundEvent[]): void;
  onLeave(): void;
}

/** More at a time than anybody reads. */
const MOST_SHOWN = 50;

export function FoundEvents({ read: { events, notes }, file, onAdd, onLeave }: FoundEventsProps) {
  const [kinds, setKinds] = useState(() => events.map(({ kind }) => kind));
  const [asked, setAsked] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const chosen = events.flatMap((event, at) => (kinds[at] ? [{ ...event, kind: kinds[at] }] : []));
  const count = chosen.reduce((sum, { spans }) => sum + spans.length, 0);
  const rows = events.map((event, at) => ({ event, at }));
  const telling = rows.filter(({ event }) => event.kind !== null);
  const others = rows.filter(({ event }) => event.kind === null);
  const wanted = others.filter(({ event }) => event.name.toLowerCase().includes(asked.trim().toLowerCase()));
  const choose = (at: number, kind: AddedKind | null) => setKinds((old) => old.map((one, index) => (index === at ? kind : one)));
  const row = ({ event, at }: (typeof rows)[number]) => (
    <Found key={at} event={event} kind={kinds[at] ?? null} onKind={(kind) => choose(at, kind)} />
  );
  return (
    <section className="notice stack" aria-label="What the calendar holds">
      <h3 ref={heading} tabIndex={-1}>
        {file}: {telling.length === 0 ? 'nothing says whether there is school' : 'what it says of your school days'}
      </h3>
      {notes.length > 0 && <p className="small">{notes.join(' ')}</p>}
      {telling.length > 0 && <ul className="plain lines found">{telling.map(row)}</ul>}
      {others.length > 0 && (
        <details>
          <summary>
            {others.length === 1 ? '1 other event' : `${others.length.toLocaleString('en-GB')} other events`}, left out unless you
            choose them
          </summary>
          <div className="stack">
            <label className="row" style={{ gap: 6 }}>
              Find among them
              <input type="search" value={asked} onChange={({ currentTarget }) => setAsked(currentTarget.value)} />
            </label>
            <ul className="plain lines found">{wanted.slice(0, MOST_SHOWN).map(row)}</ul>
            {wanted.length > MOST_SHOWN && (
              <p className="small">
                {(wanted.length - MOST_SHOWN).toLocaleString('en-GB')} more: type part of a name to find one.
              </p>
            )}
          </div>
        </details>
      )}
      <div className="row">
        <button type="button" className="main" disabled={count === 0} onClick={() => onAdd(chosen)}>
          {count === 1 ? 'Add 1 stretch of days' : `Add ${count.toLocaleString('en-GB')} stretches of days`}
        </button>
        <button type="button" onClick={onLeave}>
          Leave it
        </button>
      </div>
    </section>
  );
}

interface FoundProps {
  event: FoundEvent;
  kind: AddedKind | null;
  onKind(kind: AddedKind | null): void;
}

function Found({ event: { name, spans }, kind, onKind }: FoundProps) {
  const shown = spans.slice(0, 3).map(({ from, to }) => spanWords(from, to));
  const more = spans.length - shown.length;
  return (
    <li>
      <span>
        {name}
        <br />
        <span className="soft small">
          {shown.join('; ')}
          {more > 0 && ` and ${more} more`}
        </span>
      </span>
      <select
        aria-label={`What “${name}” is`}
        value={kind ?? ''}
        onChange={({ currentTarget }) => onKind(AddedKind.safeParse(currentTarget.value).data ?? null)}
      >
        <option value="">Leave out</option>
        {AddedKind.options.map((one) => (
          <option key={one} value={one}>
            {KIND_NAMES[one]}
          </option>
        ))}
      </select>
    </li>
  );
}
