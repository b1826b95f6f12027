// Says for any moment whether the person would count as at work then, at each of their schools, and why.
import { useState } from 'react';
import { layOver } from '../../src/calendar/lay-over';
import { localTime } from '../../src/calendar/local-time';
import { momentOn } from '../../src/calendar/moments';
import { isWorking } from '../../src/calendar/working';
import { workingWords } from '../../src/calendar/working-words';
import { atFirst, atOther } from '../../src/settings/at-school';
import type { Settings } from '../../src/settings/schema';
import { Rich } from '../../src/ui/rich';
import { answerOf, useAsked } from '../pages/asked';
import { dayWords } from '../pages/day-words';
import { words } from './hours-words';

export function MomentPreview({ settings }: { settings: Settings }) {
  const now = localTime(new Date().toISOString(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  const [day, setDay] = useState(now?.date ?? '');
  const [clock, setClock] = useState('10:30');
  const { profileId } = settings;
  if (!profileId) return null;
  const says = words().moment;
  const isMoment = /^\d{4}-\d\d-\d\d$/.test(day) && /^\d\d:\d\d$/.test(clock);
  return (
    <section className="stack notice" aria-label={says.title}>
      <h3>{says.title}</h3>
      <div className="row">
        <label className="row" style={{ gap: 6 }}>
          {says.day}
          <input type="date" value={day} onChange={({ currentTarget }) => setDay(currentTarget.value)} />
        </label>
        <label className="row" style={{ gap: 6 }}>
          {says.clock}
          <input type="time" value={clock} onChange={({ currentTarget }) => setClock(currentTarget.value)} />
        </label>
      </div>
      <div role="status" aria-live="polite">
        {isMoment ? (
          <>
            <Answer
              id={profileId}
              at={{ day, clock }}
              settings={atFirst(settings, profileId)}
              isAlone={settings.alsoSchools.length === 0}
            />
            {settings.alsoSchools.map((school) => (
              <Answer
                key={school.profileId}
                id={school.profileId}
                at={{ day, clock }}
                settings={atOther(settings, school)}
                isAlone={false}
              />
            ))}
          </>
        ) : (
          <p>{says.choose}</p>
        )}
      </div>
    </section>
  );
}

interface AnswerProps {
  id: string;
  at: { day: string; clock: string };
  settings: Settings;
  isAlone: boolean;
}

function Answer({ id, at: { day, clock }, settings, isAlone }: AnswerProps) {
  const [asked] = useAsked('profile.get', { id });
  const profile = answerOf(asked);
  if (!profile) return null;
  const calendar = layOver(profile.calendar, settings);
  const moment = momentOn(day, clock, calendar.timeZone);
  const state = workingWords(moment ? isWorking(moment, calendar) : { kind: 'off', why: 'unreadable' });
  return (
    <p>
      <Rich
        text={isAlone ? words().moment.answer : words().moment.answerAt}
        parts={{ day: dayWords(day), clock, school: profile.identity.name, state: <strong>{state}</strong> }}
      />
    </p>
  );
}
