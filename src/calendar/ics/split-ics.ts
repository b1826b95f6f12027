// Takes a calendar file apart into its events, each with the line on which it begins, so that a broken one spoils no other.
import { words } from './words';

export interface Block {
  /** Of its first line, counted from 1. */
  readonly line: number;
  /** Only the properties that say when something is, and what. */
  readonly text: string;
}

export interface SplitIcs {
  readonly events: readonly Block[];
  readonly zones: readonly Block[];
  /** What the calendar calls itself. */
  readonly name: string | null;
  /** The whole file takes events back. */
  readonly isCancelling: boolean;
  readonly problems: readonly string[];
}

/** Returns the parts, or one sentence that says what the text is instead of a calendar. */
export function splitIcs(text: string): SplitIcs | { readonly problem: string } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  if (!lines.some((line) => /^\s*BEGIN:VCALENDAR\s*$/i.test(line))) return { problem: whatItIs(text) };
  const reader = createReader();
  lines.forEach((line, index) => {
    reader.take(line, index + 1);
  });
  return reader.end();
}

function createReader() {
  const found = { events: [] as Block[], zones: [] as Block[], problems: [] as string[] };
  let open: { kind: 'VEVENT' | 'VTIMEZONE'; line: number; lines: string[]; inner: string[]; isKept: boolean } | null = null;
  let name: string | null = null;
  let isCancelling = false;
  const cutShort = (line: number) => `${words().line(line)} ${words().leftOut['no-end']}`;
  const shut = (isWhole: boolean) => {
    if (open && isWhole)
      found[open.kind === 'VEVENT' ? 'events' : 'zones'].push({ line: open.line, text: open.lines.join('\r\n') });
    else if (open?.kind === 'VEVENT') found.problems.push(cutShort(open.line));
    open = null;
  };
  return {
    take(line: string, number: number) {
      const [, verb = '', what = ''] = /^(BEGIN|END):\s*([\w-]+)\s*$/i.exec(line)?.map((part) => part.toUpperCase()) ?? [];
      if (verb === 'BEGIN' && (what === 'VEVENT' || what === 'VTIMEZONE')) {
        shut(false);
        open = { kind: what, line: number, lines: [line.trim()], inner: [], isKept: true };
      } else if (!open) {
        if (verb) return;
        name ??= /^X-WR-CALNAME[^:]*:(.+)$/i.exec(line)?.[1]?.trim() ?? null;
        isCancelling ||= /^METHOD:\s*CANCEL\s*$/i.test(line);
      } else if (verb === 'END' && what === open.kind) {
        open.lines.push(line.trim());
        shut(true);
      } else if (what === 'VCALENDAR') shut(false);
      else takeInner(open, line, verb, what);
    },
    end(): SplitIcs {
      shut(false);
      return { ...found, name, isCancelling };
    },
  };
}

interface Open {
  kind: 'VEVENT' | 'VTIMEZONE';
  lines: string[];
  inner: string[];
  isKept: boolean;
}

/** Alarms are of no use here; a zone's parts are. */
function takeInner(open: Open, line: string, verb: string, what: string): void {
  if (open.kind === 'VTIMEZONE') return void open.lines.push(line);
  if (verb === 'BEGIN') open.inner.push(what);
  else if (verb === 'END') open.inner.pop();
  else if (open.inner.length === 0) {
    // A line that goes on belongs to the one before it.
    if (!/^[ \t]/.test(line)) open.isKept = WANTED.test(line);
    if (open.isKept) open.lines.push(line);
  }
}

const WANTED = /^(UID|SUMMARY|DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|RECURRENCE-ID|STATUS)[;:]/i;

function whatItIs(text: string): string {
  const { instead } = words();
  const start = text.trimStart().slice(0, 200).toLowerCase();
  if (start === '') return instead.nothing;
  if (/^(https?|webcal):\/\/\S+$/.test(start.trimEnd())) return instead.link;
  if (/^<(!doctype|html|\?xml)/.test(start)) return instead.page;
  return start.startsWith('pk') ? instead.zip : instead.other;
}
