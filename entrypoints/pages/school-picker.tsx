// Choosing a school: the bundled profiles and any imported one, as a list of radio buttons.
import type { ProfileCard } from '../../src/messaging/protocol';
import { listed } from '../../src/ui/schools';

export interface SchoolPickerProps {
  profiles: readonly ProfileCard[];
  chosen: string | null;
  onChoose(id: string): void;
}

export function SchoolPicker({ profiles, chosen, onChoose }: SchoolPickerProps) {
  return (
    <fieldset className="stack" style={{ border: 0 }}>
      <legend className="soft" style={{ marginBottom: 8 }}>
        Whose policy should your drafts be checked against?
      </legend>
      {profiles.map(({ id, name, version, origin, documents, bases }) => (
        <label key={id} className="pick">
          <input type="radio" name="school" value={id} checked={id === chosen} onChange={() => onChoose(id)} />
          <span>
            <strong>{name}</strong>
            <br />
            <span className="soft small">
              {documents.join(' · ')}
              {bases.length > 0 ? ` · upon the policy of ${listed(bases)}` : ''}
              {origin === 'imported' ? ` · imported from a file, version ${version}` : ''}
              {origin === 'school' ? ` · kept up to date by the school, version ${version}` : ''}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
