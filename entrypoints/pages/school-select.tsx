// Chooses whose policy a page shows. The schools that drafts are checked against stay as they are.
import { words } from './policy-words';

export interface SchoolSelectProps {
  schools: readonly { id: string; name: string }[];
  shown: string | null;
  inForce: readonly string[];
  className: string;
  onChoose(id: string): void;
}

export function SchoolSelect({ schools, shown, inForce, className, onChoose }: SchoolSelectProps) {
  return (
    <label className={className}>
      <span>{words().policyOf}</span>
      <select value={shown ?? ''} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {shown === null && <option value="">{words().chooseSchool}</option>}
        {schools.map(({ id, name }) => (
          <option key={id} value={id}>
            {inForce.includes(id) ? words().yours(name) : name}
          </option>
        ))}
      </select>
    </label>
  );
}
