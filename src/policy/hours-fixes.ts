// Ways on when somebody writes in working hours: later today is the natural fix.
import type { Finding } from '../model/finding';
import type { Fix } from '../model/nudge';
import { words } from './fix-words';
import type { FixContext } from './fixes';
import { nextStep } from './next-step';
import type { Occasion } from './when';

/** Returns the steps that put it off until working hours end: by the site's own schedule, by a reminder, or by hand. */
export function hoursFixes({ findings, draft }: FixContext): Fix[] {
  const until = clockIn(findings, 'until');
  const pause = clockIn(findings, 'break');
  return [...scheduleFix(draft, until), ...remindFix(findings, pause ?? until), saveFix(draft, until, pause)];
}

/** What sending is called there; everywhere else it is posting. */
function saveFix({ surface }: Occasion, until: string | undefined, pause: string | undefined): Fix {
  const says = words().hours[surface === 'message' || surface === 'bio' ? surface : 'post'];
  if (until)
    return nextStep('save-for-later', {
      label: says.at(until),
      advice: pause ? says.saveUntilOrBreak(until, pause) : says.saveUntil(until),
    });
  return nextStep('save-for-later', { label: says.afterWork, advice: pause ? says.saveOrBreak(pause) : says.save });
}

function scheduleFix({ platform, surface }: Occasion, until: string | undefined): Fix[] {
  if (surface !== 'post' || (platform !== 'x' && platform !== 'linkedin')) return [];
  const says = words().hours;
  const advice = until ? says[platform](until) : says[`${platform}AnyTime`];
  return [{ kind: 'schedule', id: 'schedule', label: says.schedule, advice }];
}

function remindFix(findings: readonly Finding[], free: string | undefined): Fix[] {
  const at = findings.map(({ hints }) => hints?.freeAt).find((moment) => moment !== undefined);
  if (!at || !free) return [];
  const { label, advice } = words().hours.remind;
  return [{ kind: 'remind', id: 'remind', label: label(free), advice: advice(free), at }];
}

const clockIn = (findings: readonly Finding[], name: string): string | undefined =>
  findings.map(({ hints }) => hints?.[name]).find((time) => time !== undefined && /^\d\d:\d\d$/.test(time));
