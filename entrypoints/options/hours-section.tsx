// When the person is at work: the school's hours, or their own.
import { settings as schema } from '../../src/settings/schema';
import { hoursWords } from '../../src/studio/hours-words';
import { answerOf, useAsked } from '../pages/asked';
import { Lockable } from '../pages/lockable';
import { BreaksEditor } from './breaks-editor';
import { HoursFields } from './hours-fields';
import { MomentPreview } from './moment-preview';
import type { SectionProps } from './options';
import { OtherHours } from './other-hours';

export function HoursSection({ desk }: SectionProps) {
  const { settings, change } = desk;
  const [asked] = useAsked('profile.get', { id: settings.profileId ?? '' });
  const calendar = answerOf(asked)?.calendar;
  const own = settings.workingHours;
  const hours = own ?? calendar?.workingHours;
  if (!hours)
    return (
      <p className="soft">
        {asked.state === 'waiting' && settings.profileId
          ? 'Looking …'
          : 'Choose a school first. Its working hours then stand here, and you may put your own in their place.'}
      </p>
    );
  return (
    <>
      <p className="soft">
        Some policies ask staff not to use social media at work. Times are in{' '}
        {settings.timeZone ?? calendar?.timeZone ?? 'your school’s'} time. Days when there is no school stand under{' '}
        <a href="#calendar">Term calendar</a>.
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
            <span>
              The school’s hours
              {calendar && (
                <>
                  <br />
                  <span className="soft small">{hoursWords(calendar)[0]}</span>
                </>
              )}
            </span>
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
        <HoursFields
          label="Week grid of my hours"
          hours={hours}
          disabled={own === null}
          onChange={(workingHours) => change({ workingHours }, 'Hours saved')}
        />
      </Lockable>
      <h3>Breaks</h3>
      <Lockable desk={desk} setting="breaks">
        <p className="soft small">{schema.breaks.help} For example, lunch.</p>
        <BreaksEditor
          breaks={settings.breaks ?? calendar?.breaks ?? []}
          onChange={(breaks) => change({ breaks }, 'Breaks saved')}
        />
      </Lockable>
      <Lockable desk={desk} setting="timeZone">
        <label className="stack" style={{ gap: 4, maxWidth: 360 }}>
          <span>{schema.timeZone.label}</span>
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
      <MomentPreview settings={settings} />
    </>
  );
}
