// When the person is at work: the school's hours, or their own.
import { answerOf, useAsked } from '../pages/asked';
import { Lockable } from '../pages/lockable';
import { BreaksEditor } from './breaks-editor';
import type { SectionProps } from './options';
import { OtherHours } from './other-hours';
import { WeekEditor } from './week-editor';

export function HoursSection({ desk }: SectionProps) {
  const { settings, change } = desk;
  const [asked] = useAsked('profile.get', { id: settings.profileId ?? '' });
  const calendar = answerOf(asked)?.calendar;
  const own = settings.workingHours;
  const hours = own ?? calendar?.workingHours;
  if (!hours)
    return (
      <p className="soft">Choose a school first. Its working hours then stand here, and you may put your own in their place.</p>
    );
  return (
    <>
      <p className="soft">
        Some policies ask staff not to use social media at work. Times are in{' '}
        {settings.timeZone ?? calendar?.timeZone ?? 'your school’s'} time.
      </p>
      <Lockable desk={desk} setting="workingHours">
        <fieldset style={{ border: 0 }}>
          <legend className="soft small">Whose hours</legend>
          <label className="check">
            <input
              type="radio"
              name="hours"
              checked={own === null}
              onChange={() => change({ workingHours: null }, 'School’s hours in use')}
            />
            The school’s hours
          </label>
          <label className="check">
            <input
              type="radio"
              name="hours"
              checked={own !== null}
              onChange={() => change({ workingHours: hours }, 'Your own hours in use')}
            />
            My own hours, such as part-time
          </label>
        </fieldset>
        <WeekEditor hours={hours} disabled={own === null} onChange={(workingHours) => change({ workingHours }, 'Hours saved')} />
      </Lockable>
      <h3>Breaks</h3>
      <Lockable desk={desk} setting="breaks">
        <p className="soft small">Time inside your working hours that is your own, such as lunch.</p>
        <BreaksEditor
          breaks={settings.breaks ?? calendar?.breaks ?? []}
          onChange={(breaks) => change({ breaks }, 'Breaks saved')}
        />
      </Lockable>
      <Lockable desk={desk} setting="timeZone">
        <label className="stack" style={{ gap: 4, maxWidth: 360 }}>
          <span>Time zone</span>
          <select
            value={settings.timeZone ?? ''}
            onChange={({ currentTarget }) => change({ timeZone: currentTarget.value || null }, 'Time zone saved')}
          >
            <option value="">The school’s{calendar ? ` (${calendar.timeZone})` : ''}</option>
            {Intl.supportedValuesOf('timeZone').map((zone) => (
              <option key={zone}>{zone}</option>
            ))}
          </select>
        </label>
      </Lockable>
      {settings.alsoSchools.map((school) => (
        <OtherHours
          key={school.profileId}
          school={school}
          onChange={(next, said) =>
            change({ alsoSchools: settings.alsoSchools.map((one) => (one.profileId === next.profileId ? next : one)) }, said)
          }
        />
      ))}
    </>
  );
}
