// Ways on when somebody writes in working hours: later today is the natural fix.
import type { Finding } from '../model/finding';
import type { Fix } from '../model/nudge';
import type { FixContext } from './fixes';

/** Returns the steps that put the post off until working hours end. */
export function hoursFixes({ findings, draft }: FixContext): Fix[] {
  const until = timeIn(findings, 'until');
  const pause = timeIn(findings, 'break');
  const later = until ? `after ${until}` : 'after your working hours';
  const save: Fix = {
    kind: 'next',
    id: 'save-for-later',
    label: until ? `Post it ${later}` : 'Post it after work',
    advice: `Save what you have written and post it ${later}${pause ? `, or in your break from ${pause}` : ''}.`,
  };
  if (draft.surface !== 'post') return [save];
  if (draft.platform === 'x')
    return [schedule(`Press X’s own schedule button below your post and choose a time ${later}.`), save];
  if (draft.platform === 'linkedin') return [schedule(`Press LinkedIn’s clock beside “Post” and choose a time ${later}.`), save];
  return [save];
}

const timeIn = (findings: readonly Finding[], name: string): string | undefined =>
  findings.map(({ hints }) => hints?.[name]).find((time) => time !== undefined && /^\d\d:\d\d$/.test(time));

const schedule = (advice: string): Fix => ({ kind: 'next', id: 'schedule', label: 'Schedule it', advice });
