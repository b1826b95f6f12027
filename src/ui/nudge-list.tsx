// Nudges one below the other: a card a matter, the first few at once and the rest when they are asked for.
import { useState } from 'react';
import type { Nudge } from '../model/nudge';
import { mattersOf } from './matters';
import { NudgeCard, type NudgeDoings } from './nudge-card';
import { isOfSeveral } from './schools';
import { words } from './words';

/** More than anybody reads before posting. */
const MOST_SHOWN = 5;

export interface NudgeListProps {
  nudges: readonly Nudge[];
  /** What the buttons of one do; left out, it is only to be read. */
  doingsFor?(nudge: Nudge): NudgeDoings;
  /** Shows a clause where it stands in the whole policy. */
  readClause?(nudge: Nudge, clauseId: string): void;
}

export function NudgeList({ nudges, doingsFor, readClause }: NudgeListProps) {
  const [all, setAll] = useState(false);
  const matters = mattersOf(nudges);
  const named = isOfSeveral(nudges);
  const shown = all ? matters : matters.slice(0, MOST_SHOWN);
  const more = matters.length - shown.length;
  return (
    <>
      {shown.map(({ lead, beside }) => (
        <NudgeCard
          key={lead.id}
          nudge={lead}
          beside={beside}
          named={named}
          {...(doingsFor && { doings: doingsFor(lead) })}
          {...(readClause && { readClause })}
        />
      ))}
      {more > 0 && (
        <button type="button" className="quiet" onClick={({ nativeEvent }) => nativeEvent.isTrusted && setAll(true)}>
          {words().more(more)}
        </button>
      )}
    </>
  );
}
