// Tells the person how something went: problems at once and all of them, success politely.
import type { ReactNode } from 'react';
import { words } from './words';

interface ProblemsProps {
  heading: string;
  problems: readonly string[];
  /** Where one goes from here. */
  children?: ReactNode;
}

/** Shows each problem as a sentence of its own; nothing when there is none. */
export function Problems({ heading, problems, children }: ProblemsProps) {
  if (problems.length === 0) return null;
  const shown = problems.slice(0, 8);
  return (
    <div className="notice bad stack" role="alert">
      <strong>{heading}</strong>
      <ul>
        {shown.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      {problems.length > shown.length && <p>{words().moreAlike(problems.length - shown.length)}</p>}
      {children}
    </div>
  );
}

/** A polite line that is read out when it changes. */
export function Said({ children }: { children: ReactNode }) {
  return (
    <div role="status" aria-live="polite">
      {children ? <p className="notice good">{children}</p> : null}
    </div>
  );
}
