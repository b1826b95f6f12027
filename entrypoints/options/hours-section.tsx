// When the person is at work: the school's hours, or their own.
import { settings as schema } from '../../src/settings/schema';
import { hoursWords } from '../../src/studio/hours-words';
import { Rich } from '../../src/ui/rich';
import { answerOf, useAsked } from '../pages/asked';
import { Lockable } from '../pages/lockable';
import { BreaksEditor } from './breaks-editor';
import { HoursFields } from './hours-fields';
import { words } from './hours-words';
import { MomentPreview } from './moment-preview';
import type { SectionProps } from './options';
import { OtherHours } from './other-hours';

export function HoursSection({ desk }: SectionProps) {
  const { settings, change } = desk;
  const [asked] = useAsked('profile.get', { id: settings.profileId ?? '' });
  const calendar = answerOf(asked)?.calendar;
  const own = settings.workingHours;
  const hours = own ?? calendar?.workingHours;
  const says = words();
  if (!hours) return <p className="soft">{asked.state === 'waiting' && settings.profileId ? says.looking : says.chooseSchool}</p>;
  const zone = settings.timeZone ?? calendar?.timeZone;
  return (
    <>
      <p className="soft">
        <Rich text={zone ? says.intro : says.introSchool} parts={{ zone, calendar: <a href="#calendar">{says.calendar}</a> }} />
      </p>
      <Lockable desk={desk} setting="workingHours">
        <fieldset style={{ border: 0 }}>
          <legend className="soft small">{says.whose}</legend>
          <label className="check">
            <input
              type="radio"
              name="hours"
              checked={own === null}
              onChange={() => change({ workingHours: null }, says.schoolsInUse)}
            />
            <span>
              {says.schools}
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
              onChange={() => change({ workingHours: hours }, says.ownInUse)}
            />
            {says.own}
          </label>
        </fieldset>
        <HoursFields
          label={says.grid}
          hours={hours}
          disabled={own === null}
          onChange={(workingHours) => change({ workingHours }, says.hoursSaved)}
        />
      </Lockable>
      <h3>{says.breaks}</h3>
      <Lockable desk={desk} setting="breaks">
        <p className="soft small">
          {schema.breaks.help} {says.suchAs}
        </p>
        <BreaksEditor
          breaks={settings.breaks ?? calendar?.breaks ?? []}
          onChange={(breaks) => change({ breaks }, says.breaksSaved)}
        />
      </Lockable>
      <Lockable desk={desk} setting="timeZone">
        <label className="stack" style={{ gap: 4, maxWidth: 360 }}>
          <span>{schema.timeZone.label}</span>
          <select
            value={settings.timeZone ?? ''}
            onChange={({ currentTarget }) => change({ timeZone: currentTarget.value || null }, says.zoneSaved)}
          >
            <option value="">{calendar ? says.schoolsZoneOf(calendar.timeZone) : says.schoolsZone}</option>
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
