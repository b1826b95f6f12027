// Ways on when somebody writes in working hours: later today is the natural fix.
import type { Finding } from '../model/finding';
import type { Fix } from '../model/nudge';
import type { Platform, Surface } from '../model/words';
import type { FixContext } from './fixes';
import type { Occasion } from './when';

/** Returns the steps that put it off until working hours end: by the site's own schedule, by a reminder, or by hand. */
export function hoursFixes({ findings, draft }: FixContext): Fix[] {
  const until = clockIn(findings, 'until');
  const pause = clockIn(findings, 'break');
  const later = until ? `after ${until}` : 'after your working hours';
  const doing = DOING[draft.surface ?? 'post'] ?? 'Post';
  const save: Fix = {
    kind: 'next',
    id: 'save-for-later',
    label: until ? `${doing} it ${later}` : `${doing} it after work`,
    advice: `Save what you have written and ${doing.toLowerCase()} it ${later}${pause ? `, or in your break from ${pause}` : ''}.`,
  };
  return [...scheduleFix(draft, later), ...remindFix(findings, pause ?? until), save];
}

/** What sending is called there; everywhere else it is posting. */
const DOING: Partial<Readonly<Record<Surface, string>>> = { message: 'Send', bio: 'Change' };

function scheduleFix({ platform, surface }: Occasion, later: string): Fix[] {
  const where = SCHEDULES[platform];
  if (surface !== 'post' || !where) return [];
  return [{ kind: 'schedule', id: 'schedule', label: 'Schedule it', advice: `${where} and choose a time ${later}.` }];
}

const SCHEDULES: Partial<Readonly<Record<Platform, string>>> = {
  x: 'Press X’s own schedule button below your post',
  linkedin: 'Press LinkedIn’s clock beside “Post”',
};

function remindFix(findings: readonly Finding[], free: string | undefined): Fix[] {
  const at = findings.map(({ hints }) => hints?.freeAt).find((moment) => moment !== undefined);
  if (!at || !free) return [];
  const advice = `Save what you have written and come back at ${free}.`;
  return [{ kind: 'remind', id: 'remind', label: `Remind me at ${free}`, advice, at }];
}

const clockIn = (findings: readonly Finding[], name: string): string | undefined =>
  findings.map(({ hints }) => hints?.[name]).find((time) => time !== undefined && /^\d\d:\d\d$/.test(time));
