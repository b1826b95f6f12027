// A school's calendar, from a file or pasted: read, shown with what each event seems to be, and only then added.
import { useState } from 'react';
import type { FoundEvent, ReadIcs } from '../../src/calendar/ics/read-ics';
import { MOST_SCHOOL_DAYS } from '../../src/settings/schema';
import { FileButton } from '../../src/ui/file-button';
import { Problems } from '../../src/ui/notice';
import { FoundEvents } from './found-events';
import { words } from './import-words';
import type { SectionProps } from './options';
import { type Reader, readCalendar } from './read-calendar';

const CALENDAR_LIMIT = 20_000_000;

export interface CalendarImportProps extends SectionProps {
  today: string;
  /** The school's. */
  timeZone: string;
}

export function CalendarImport({ desk, today, timeZone }: CalendarImportProps) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<{ read: ReadIcs; file: string } | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const says = words();
  const read = async (ics: string, file: string) => {
    setBusy(true);
    setFound(null);
    setProblems([]);
    const outcome = await readCalendar({ text: ics, today, timeZone }, startReader);
    setBusy(false);
    setProblems(outcome.problems);
    if (outcome.events.length > 0 || outcome.notes.length > 0)
      setFound({ read: outcome, file: outcome.name?.slice(0, 120) || file });
  };
  const add = (chosen: readonly FoundEvent[], file: string) => {
    const days = chosen.flatMap(({ name, kind, spans }) => (kind ? spans.map((span) => ({ kind, name, ...span, file })) : []));
    const others = desk.settings.schoolDays.filter((one) => one.file !== file);
    if (others.length + days.length > MOST_SCHOOL_DAYS)
      return setProblems([says.tooMany(MOST_SCHOOL_DAYS, others.length + days.length)]);
    desk.change({ schoolDays: [...others, ...days] }, says.added(days.length, file));
    setFound(null);
    setProblems([]);
    setText('');
  };
  return (
    <div className="stack">
      <p className="soft small">{says.intro}</p>
      <div className="row">
        <FileButton
          label={says.choose}
          accept=".ics,.ical,.ifb,text/calendar"
          limit={CALENDAR_LIMIT}
          onText={(ics, name) => void read(ics, name)}
          onRefused={(problem) => setProblems([problem])}
        />
      </div>
      <details>
        <summary>{says.paste}</summary>
        <div className="stack">
          <textarea
            aria-label={says.text}
            value={text}
            spellCheck={false}
            placeholder="BEGIN:VCALENDAR …"
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
          <div>
            <button type="button" disabled={!text.trim() || busy} onClick={() => void read(text, says.pasted)}>
              {says.read}
            </button>
          </div>
        </div>
      </details>
      {busy && <p role="status">{says.reading}</p>}
      <Problems heading={found ? says.someUnused : says.unused} problems={problems} />
      {found && (
        <FoundEvents
          key={found.file}
          read={found.read}
          file={found.file}
          onAdd={(chosen) => add(chosen, found.file)}
          onLeave={() => {
            setFound(null);
            setProblems([]);
          }}
        />
      )}
    </div>
  );
}

const startReader = (): Reader =>
  new Worker(new URL('./ics-worker.ts', import.meta.url), { type: 'module' }) as unknown as Reader;
