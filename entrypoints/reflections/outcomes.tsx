// What came of the nudges: each outcome with its meaning, its count and a way to delete it.
import { written } from '../../src/language/spoken';
import type { Counts, Outcome } from '../../src/model/journal';
import { words as figureWords } from './figure-words';
import { outcomes } from './groups';
import { words } from './words';

export interface OutcomesProps {
  counts: Counts;
  onDelete(outcome: Outcome, name: string): void;
}

export function Outcomes({ counts, onDelete }: OutcomesProps) {
  const named = figureWords().outcomes;
  const { delete: remove, deleteOutcome } = words().table;
  return (
    <ul className="outcomes">
      {outcomes
        .filter((outcome) => counts[outcome] > 0)
        .map((outcome) => (
          <li key={outcome}>
            <span className="outcome-count">{written(counts[outcome])}</span>
            <span>
              <strong>{named[outcome].name}</strong>
              <br />
              <span className="small soft">{named[outcome].means}</span>
            </span>
            <button
              type="button"
              className="quiet"
              aria-label={deleteOutcome(named[outcome].name)}
              onClick={() => onDelete(outcome, named[outcome].name)}
            >
              {remove}
            </button>
          </li>
        ))}
    </ul>
  );
}
