// Schools at which the person works as well: added, taken away, and each with its own hours.
import type { ProfileCard } from '../../src/messaging/protocol';
import { AlsoSchool, MOST_ALSO } from '../../src/settings/schema';
import { RemovableList } from '../pages/removable-list';
import type { SectionProps } from './options';

export interface OtherSchoolsProps extends SectionProps {
  profiles: readonly ProfileCard[];
}

export function OtherSchools({ desk: { settings, change }, profiles }: OtherSchoolsProps) {
  const { alsoSchools, profileId } = settings;
  const taken = new Set([profileId, ...alsoSchools.map((school) => school.profileId)]);
  const free = profiles.filter(({ id }) => !taken.has(id));
  const nameOf = (id: string) => profiles.find((profile) => profile.id === id)?.name ?? id;
  const add = (id: string) =>
    id !== '' && change({ alsoSchools: [...alsoSchools, AlsoSchool.parse({ profileId: id })] }, `${nameOf(id)} added`);
  const remove = (id: string) =>
    change({ alsoSchools: alsoSchools.filter((school) => school.profileId !== id) }, `${nameOf(id)} removed`);
  return (
    <div className="stack">
      <h3>My other schools</h3>
      <p className="soft small">
        If you work at a second school, add it here. Your drafts are then checked against both policies, each nudge says whose it
        is, and nothing about your first school changes. Your hours there stand under <a href="#hours">My hours</a>, accounts that
        you run for it under <a href="#accounts">School accounts</a>.
      </p>
      <RemovableList
        label="My other schools"
        action="Remove"
        items={alsoSchools.map((school) => ({
          key: school.profileId,
          says: nameOf(school.profileId),
          removeLabel: `Remove ${nameOf(school.profileId)}`,
          onRemove: () => remove(school.profileId),
        }))}
        empty={<p>None: you are checked against one school’s policy.</p>}
      />
      {free.length > 0 && alsoSchools.length < MOST_ALSO && (
        <label className="row" style={{ gap: 6 }}>
          <span>Add a school</span>
          <select value="" onChange={({ currentTarget }) => add(currentTarget.value)}>
            <option value="">Choose …</option>
            {free.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
