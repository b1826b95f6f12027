// Reads a school's calendar file: its days, what each seems to be, and a sentence for everything that could not be used.
import type { AddedKind } from '../../model/calendar';
import { addDays } from '../dates';
import { daysOf, leftOutWords, type Parsed, parseEvent } from './read-event';
import { type Block, splitIcs } from './split-ics';
import { type Span, suggestKind } from './suggest-kind';
import { createWalls } from './wall';
import { words } from './words';

/** Events of one name and kind, told together. */
export interface FoundEvent {
  readonly name: string;
  /** What its days seem to be; `null` when it seems to say nothing of whether there is school. */
  readonly kind: AddedKind | null;
  readonly spans: readonly Span[];
}

export interface ReadIcs {
  /** What the calendar calls itself. */
  readonly name: string | null;
  /** Those that say whether there is school first, each group by date. */
  readonly events: readonly FoundEvent[];
  /** What was left out as it should be: cancelled, too short, long ago. */
  readonly notes: readonly string[];
  /** One sentence for each thing that is wrong, with its line. */
  readonly problems: readonly string[];
}

export interface ReadIcsOptions {
  /** "2026-11-26"; days from a year before it until three years after are of interest. */
  readonly today: string;
  /** The school's. */
  readonly timeZone: string;
  /** Lines of events that are left out, because reading them did not come to an end. */
  readonly skip?: ReadonlySet<number>;
  /** Is told the line of each event before it is read. */
  onEvent?(line: number): void;
}

/** Returns what the file holds. Never throws; a file that is none gives no event and one problem. */
export function readIcs(text: string, options: ReadIcsOptions): ReadIcs {
  const split = splitIcs(text);
  if ('problem' in split) return { name: null, events: [], notes: [], problems: [split.problem] };
  const problems = [...split.problems];
  const left = { cancelled: 0, short: 0, outside: 0 };
  const walls = createWalls(split.zones, options.timeZone);
  const within = { from: addDays(options.today, -366), to: addDays(options.today, 3 * 366) };
  const parsed = parseAll(split.events, options, problems);
  const changes = Map.groupBy(
    parsed.filter(({ isChange }) => isChange),
    ({ uid }) => uid,
  );
  const masters = new Set(parsed.filter(({ isChange }) => !isChange).map(({ uid }) => uid));
  const days: { name: string; span: Span }[] = [];
  for (const event of parsed) {
    // A change whose event is not in the file stands for itself.
    if (event.isChange && masters.has(event.uid)) continue;
    if (event.isCancelled || split.isCancelling) left.cancelled += 1;
    else {
      options.onEvent?.(event.block.line);
      const own = event.isChange || event.uid === null ? [] : (changes.get(event.uid) ?? []);
      const read = daysIn(event, own, within, walls);
      if (typeof read === 'string') problems.push(read);
      else if (read.kind === 'none') left[read.why] += 1;
      else days.push(...read.spans.map((span) => ({ name: event.name, span })));
    }
  }
  for (const zone of walls.strange) problems.push(words().strangeZone(zone.slice(0, 60)));
  if (split.events.length === 0 && problems.length === 0) problems.push(words().noEvents);
  return { name: split.name, events: grouped(days), notes: notesFor(left), problems };
}

function parseAll(blocks: readonly Block[], { skip }: ReadIcsOptions, problems: string[]): Parsed[] {
  return blocks.flatMap((block) => {
    const event = parseEvent(block);
    if ('problem' in event) {
      problems.push(event.problem);
      return [];
    }
    if (skip?.has(block.line)) {
      problems.push(leftOutWords(block, event.name, 'too-slow'));
      return [];
    }
    if (event.doubt) problems.push(event.doubt);
    return [event];
  });
}

/** The library's door: what it throws at is one event's trouble. */
function daysIn(...[event, changes, within, walls]: Parameters<typeof daysOf>): ReturnType<typeof daysOf> | string {
  try {
    return daysOf(event, changes, within, walls);
  } catch {
    return leftOutWords(event.block, event.name, 'no-days');
  }
}

function grouped(days: readonly { name: string; span: Span }[]): FoundEvent[] {
  const groups = new Map<string, { name: string; kind: AddedKind | null; spans: Map<string, Span> }>();
  for (const { name, span } of days) {
    const kind = suggestKind(name, span);
    const key = `${kind} ${name.toLowerCase()}`;
    const group = groups.get(key) ?? { name, kind, spans: new Map() };
    group.spans.set(`${span.from} ${span.to}`, span);
    groups.set(key, group);
  }
  const events = [...groups.values()].map(({ name, kind, spans }) => ({
    name,
    kind,
    spans: [...spans.values()].sort((a, b) => (a.from < b.from ? -1 : 1)),
  }));
  const first = ({ spans }: FoundEvent) => spans[0]?.from ?? '';
  return events.sort((a, b) => Number(a.kind === null) - Number(b.kind === null) || (first(a) < first(b) ? -1 : 1));
}

function notesFor(left: Readonly<Record<'cancelled' | 'short' | 'outside', number>>): string[] {
  return (['cancelled', 'short', 'outside'] as const).flatMap((why) => (left[why] > 0 ? [words()[why](left[why])] : []));
}
