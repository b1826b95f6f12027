// By whose hours a moment is found: the person's own where it is looked at as for them, otherwise the school's.
import { useMemo } from 'react';
import { layOver } from '../../src/calendar/lay-over';
import type { Calendar } from '../../src/model/calendar';
import type { Profile } from '../../src/model/profile';
import { answerOf, useAsked } from '../pages/asked';

/** Returns the calendar; the school's until the person's settings are there. `isOwn`: it is looked at as for the person. `problem`: why it cannot be. */
export function useCalendar({ id, calendar }: Profile, isOwn: boolean): { calendar: Calendar; problem: string | null } {
  const [asked] = useAsked('settings.get', {});
  const settings = answerOf(asked);
  const laid = useMemo(() => {
    if (!settings || !isOwn) return calendar;
    const other = settings.profileId === id ? undefined : settings.alsoSchools.find(({ profileId }) => profileId === id);
    return layOver(calendar, other ? { ...other, timeZone: null } : settings);
  }, [settings, calendar, id, isOwn]);
  return { calendar: laid, problem: asked.state === 'failed' ? asked.problem : null };
}
