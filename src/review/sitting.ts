// Working hours are asked about once in a sitting: the first composer keeps its nudge, others get none.
import { momentAt } from '../calendar/moments';
import { isWorking } from '../calendar/working';
import type { Calendar } from '../model/calendar';
import type { Verdict } from '../model/nudge';
import type { Sitting } from '../model/sitting';

/** A sitting is over when nothing has been written for so long. */
const PAUSE_MS = 30 * 60_000;

export interface Writing {
  composer: string;
  at: string;
  /** Of every school in force. */
  calendars: readonly Calendar[];
}

/** Returns the verdict as this composer is to have it, and the sitting as it goes on. */
export function inSitting(
  verdict: Verdict,
  before: Sitting | null,
  { composer, at, calendars }: Writing,
): { verdict: Verdict; sitting: Sitting | null } {
  const current = before && isOn(before, at) ? { ...before, last: at } : null;
  const asks = verdict.nudges.some(isAboutHours);
  if (!asks) return { verdict, sitting: current };
  if (!current) return { verdict, sitting: { composer, last: at, until: endOfWork(at, calendars) } };
  if (current.composer === composer) return { verdict, sitting: current };
  return { verdict: { ...verdict, nudges: verdict.nudges.filter((nudge) => !isAboutHours(nudge)) }, sitting: current };
}

const isAboutHours = ({ rule }: { rule: string }): boolean => rule === 'work-hours';

function isOn({ last, until }: Sitting, at: string): boolean {
  const now = Date.parse(at);
  const since = now - Date.parse(last);
  // A clock that was set back must not make a sitting endless.
  return since >= -PAUSE_MS && since < PAUSE_MS && now < Date.parse(until);
}

/** Returns the end of the stretch of work that ends last: who is at two schools at once is asked about it once. */
function endOfWork(at: string, calendars: readonly Calendar[]): string {
  const ends = calendars.flatMap((calendar) => {
    const now = isWorking(at, calendar);
    return (now.kind === 'working' && momentAt(at, now.until, calendar.timeZone)) || [];
  });
  const [last] = ends.sort((a, b) => Date.parse(b) - Date.parse(a));
  return last ?? new Date(Date.parse(at) + PAUSE_MS).toISOString();
}
