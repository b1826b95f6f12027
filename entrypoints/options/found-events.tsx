// What a calendar file holds, before it is added: what says whether there is school, ready chosen, and all the rest on demand.
import { useEffect, useRef, useState } from 'react';
import type { FoundEvent, ReadIcs } from '../../src/calendar/ics/read-ics';
import { AddedKind } from '../../src/model/calendar';
import { spanWords } from '../pages/day-words';
import { words as calendarWords } from './calendar-words';
import { words } from './import-words';

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
  const says = words().found;
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
    <section className="notice stack" aria-label={says.label}>
      <h3 ref={heading} tabIndex={-1}>
        {telling.length === 0 ? says.nothing(file) : says.something(file)}
      </h3>
      {notes.length > 0 && <p className="small">{notes.join(' ')}</p>}
      {telling.length > 0 && <ul className="plain lines found">{telling.map(row)}</ul>}
      {others.length > 0 && (
        <details>
          <summary>{says.others(others.length)}</summary>
          <div className="stack">
            <label className="row" style={{ gap: 6 }}>
              {says.find}
              <input type="search" value={asked} onChange={({ currentTarget }) => setAsked(currentTarget.value)} />
            </label>
            <ul className="plain lines found">{wanted.slice(0, MOST_SHOWN).map(row)}</ul>
            {wanted.length > MOST_SHOWN && <p className="small">{says.more(wanted.length - MOST_SHOWN)}</p>}
          </div>
        </details>
      )}
      <div className="row">
        <button type="button" className="main" disabled={count === 0} onClick={() => onAdd(chosen)}>
          {says.add(count)}
        </button>
        <button type="button" onClick={onLeave}>
          {says.leave}
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
  const says = words().found;
  const shown = spans.slice(0, 3).map(({ from, to }) => spanWords(from, to));
  const more = spans.length - shown.length;
  const days = shown.join('; ');
  return (
    <li>
      <span>
        {name}
        <br />
        <span className="soft small">{more > 0 ? says.andMore(days, more) : days}</span>
      </span>
      <select
        aria-label={says.what(name)}
        value={kind ?? ''}
        onChange={({ currentTarget }) => onKind(AddedKind.safeParse(currentTarget.value).data ?? null)}
      >
        <option value="">{says.leaveOut}</option>
        {AddedKind.options.map((one) => (
          <option key={one} value={one}>
            {calendarWords().kinds[one]}
          </option>
        ))}
      </select>
    </li>
  );
}
