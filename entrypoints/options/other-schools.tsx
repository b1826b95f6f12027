// Schools at which the person works as well: added, taken away, and each with its own hours.
import type { ProfileCard } from '../../src/messaging/protocol';
import { AlsoSchool, MOST_ALSO } from '../../src/settings/schema';
import { Rich } from '../../src/ui/rich';
import { RemovableList } from '../pages/removable-list';
import type { SectionProps } from './options';
import { words as ofSchools } from './school-words';
import { words } from './words';

export interface OtherSchoolsProps extends SectionProps {
  profiles: readonly ProfileCard[];
}

export function OtherSchools({ desk: { settings, change }, profiles }: OtherSchoolsProps) {
  const { alsoSchools, profileId } = settings;
  const { school, others: says } = ofSchools();
  const { sections } = words();
  const taken = new Set([profileId, ...alsoSchools.map((other) => other.profileId)]);
  const free = profiles.filter(({ id }) => !taken.has(id));
  const nameOf = (id: string) => profiles.find((profile) => profile.id === id)?.name ?? id;
  const add = (id: string) =>
    id !== '' && change({ alsoSchools: [...alsoSchools, AlsoSchool.parse({ profileId: id })] }, school.added(nameOf(id)));
  const remove = (id: string) =>
    change({ alsoSchools: alsoSchools.filter((other) => other.profileId !== id) }, school.removed(nameOf(id)));
  return (
    <div className="stack">
      <h3>{says.heading}</h3>
      <p className="soft small">
        <Rich
          text={says.about}
          parts={{
            hours: <a href="#hours">{sections.hours}</a>,
            accounts: <a href="#accounts">{sections.accounts}</a>,
          }}
        />
      </p>
      <RemovableList
        label={says.heading}
        action={says.remove}
        items={alsoSchools.map(({ profileId: id }) => ({
          key: id,
          says: nameOf(id),
          removeLabel: school.remove(nameOf(id)),
          onRemove: () => remove(id),
        }))}
        empty={<p>{says.none}</p>}
      />
      {free.length > 0 && alsoSchools.length < MOST_ALSO && (
        <label className="row" style={{ gap: 6 }}>
          <span>{says.add}</span>
          <select value="" onChange={({ currentTarget }) => add(currentTarget.value)}>
            <option value="">{says.choose}</option>
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
