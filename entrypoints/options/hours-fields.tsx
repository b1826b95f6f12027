// Working hours of a week: painted in a grid, or typed as exact times.
import type { WeekPattern } from '../../src/model/calendar';
import { words } from './hours-words';
import { WeekEditor } from './week-editor';
import { WeekGrid } from './week-grid';

export interface HoursFieldsProps {
  /** "Week grid of my hours" */
  label: string;
  hours: WeekPattern;
  disabled: boolean;
  onChange(hours: WeekPattern): void;
}

export function HoursFields({ label, hours, disabled, onChange }: HoursFieldsProps) {
  return (
    <>
      <WeekGrid label={label} hours={hours} disabled={disabled} onChange={onChange} />
      <details>
        <summary>{words().exact}</summary>
        <WeekEditor hours={hours} disabled={disabled} onChange={onChange} />
      </details>
    </>
  );
}
