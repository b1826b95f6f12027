// What came of the nudges: each outcome with its meaning, its count and a way to delete it.
import type { Counts, Outcome } from '../../src/model/journal';
import { outcomes, outcomeWords } from './groups';

export interface OutcomesProps {
  counts: Counts;
  onDelete(outcome: Outcome, name: string): void;
}

export function Outcomes({ counts, onDelete }: OutcomesProps) {
  return (
    <ul className="outcomes">
      {outcomes
        .filter((outcome) => counts[outcome] > 0)
        .map((outcome) => (
          <li key={outcome}>
            <span className="outcome-count">{counts[outcome]}</span>
            <span>
              <strong>{outcomeWords[outcome].name}</strong>
              <br />
              <span className="small soft">{outcomeWords[outcome].means}</span>
            </span>
            <button
              type="button"
              className="quiet"
              aria-label={`Delete what is kept as “${outcomeWords[outcome].name}”`}
              onClick={() => onDelete(outcome, outcomeWords[outcome].name)}
            >
              Delete
            </button>
          </li>
        ))}
    </ul>
  );
}
