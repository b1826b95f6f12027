// Hours at a further school: its own, or the person's there.
import type { AlsoSchool } from '../../src/settings/schema';
import { answerOf, useAsked } from '../pages/asked';
import { BreaksEditor } from './breaks-editor';
import { HoursFields } from './hours-fields';

export interface OtherHoursProps {
  school: AlsoSchool;
  onChange(school: AlsoSchool, said: string): void;
}

export function OtherHours({ school, onChange }: OtherHoursProps) {
  const [asked] = useAsked('profile.get', { id: school.profileId });
  const profile = answerOf(asked);
  if (!profile) return null;
  const { name } = profile.identity;
  const { calendar } = profile;
  const hours = school.workingHours ?? calendar.workingHours;
  const isOwn = school.workingHours !== null;
  return (
    <section className="stack" aria-label={`Hours at ${name}`}>
      <h3>At {name}</h3>
      <label className="check">
        <input
          type="checkbox"
          checked={isOwn}
          onChange={() =>
            onChange({ ...school, workingHours: isOwn ? null : hours }, isOwn ? 'School’s hours in use' : 'Your own hours in use')
          }
        />
        My own hours there, such as part-time
      </label>
      <HoursFields
        label={`Week grid of my hours at ${name}`}
        hours={hours}
        disabled={!isOwn}
        onChange={(workingHours) => onChange({ ...school, workingHours }, 'Hours saved')}
      />
      <details>
        <summary>Breaks at {name}</summary>
        <BreaksEditor
          breaks={school.breaks ?? calendar.breaks}
          onChange={(breaks) => onChange({ ...school, breaks }, 'Breaks saved')}
        />
      </details>
    </section>
  );
}
