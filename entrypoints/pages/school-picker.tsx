// Choosing a school: the bundled profiles and any imported one, as a list of radio buttons.
import type { ProfileCard } from '../../src/messaging/protocol';
import { listed } from '../../src/ui/schools';
import { words } from './policy-words';

export interface SchoolPickerProps {
  profiles: readonly ProfileCard[];
  chosen: string | null;
  onChoose(id: string): void;
}

export function SchoolPicker({ profiles, chosen, onChoose }: SchoolPickerProps) {
  return (
    <fieldset className="stack" style={{ border: 0 }}>
      <legend className="soft" style={{ marginBottom: 8 }}>
        {words().whose}
      </legend>
      {profiles.map(({ id, name, version, origin, documents, bases }) => (
        <label key={id} className="pick">
          <input type="radio" name="school" value={id} checked={id === chosen} onChange={() => onChoose(id)} />
          <span>
            <strong>{name}</strong>
            <br />
            <span className="soft small">
              {documents.join(' · ')}
              {bases.length > 0 ? ` · ${words().upon(listed(bases))}` : ''}
              {origin === 'imported' ? ` · ${words().imported(version)}` : ''}
              {origin === 'school' ? ` · ${words().keptBySchool(version)}` : ''}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
