// From when to when, as two time fields. A stretch that ends before it starts is said to be wrong and not saved.
import { useState } from 'react';
import { Stretch } from '../../src/model/calendar';
import { words } from './hours-words';

export interface StretchInputProps {
  /** What the times are of, for those who hear the page: "Monday". */
  of: string;
  stretch: Stretch;
  onChange(stretch: Stretch): void;
}

export function StretchInput({ of, stretch, onChange }: StretchInputProps) {
  const [typed, setTyped] = useState(stretch);
  const [given, setGiven] = useState(stretch);
  // Changed from outside: undone, or another row has moved up. What was typed here comes back as it is.
  if (stretch.from !== given.from || stretch.to !== given.to) {
    setGiven(stretch);
    setTyped(stretch);
  }
  const wrong = !Stretch.safeParse(typed).success;
  const keep = (next: Stretch) => {
    setTyped(next);
    if (Stretch.safeParse(next).success) onChange(next);
  };
  return (
    <>
      <span className="stretch">
        <input
          type="time"
          aria-label={words().stretch.from(of)}
          value={typed.from}
          aria-invalid={wrong}
          onChange={({ currentTarget }) => keep({ ...typed, from: currentTarget.value })}
        />
        <span>{words().stretch.between}</span>
        <input
          type="time"
          aria-label={words().stretch.to(of)}
          value={typed.to}
          aria-invalid={wrong}
          onChange={({ currentTarget }) => keep({ ...typed, to: currentTarget.value })}
        />
      </span>
      {wrong && <span role="alert">{words().stretch.wrong}</span>}
    </>
  );
}
