// Hours at a further school: its own, or the person's there.
import type { AlsoSchool } from '../../src/settings/schema';
import { answerOf, useAsked } from '../pages/asked';
import { BreaksEditor } from './breaks-editor';
import { HoursFields } from './hours-fields';
import { words } from './hours-words';

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
  const says = words();
  return (
    <section className="stack" aria-label={says.elsewhere.section(name)}>
      <h3>{says.elsewhere.heading(name)}</h3>
      <label className="check">
        <input
          type="checkbox"
          checked={isOwn}
          onChange={() => onChange({ ...school, workingHours: isOwn ? null : hours }, isOwn ? says.schoolsInUse : says.ownInUse)}
        />
        {says.elsewhere.own}
      </label>
      <HoursFields
        label={says.elsewhere.grid(name)}
        hours={hours}
        disabled={!isOwn}
        onChange={(workingHours) => onChange({ ...school, workingHours }, says.hoursSaved)}
      />
      <details>
        <summary>{says.elsewhere.breaks(name)}</summary>
        <BreaksEditor
          breaks={school.breaks ?? calendar.breaks}
          onChange={(breaks) => onChange({ ...school, breaks }, says.breaksSaved)}
        />
      </details>
    </section>
  );
}
