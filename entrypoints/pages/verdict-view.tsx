// A verdict on one of our own pages: each nudge with its clause, or the plain word that there is none.
import { applyEdit } from '../../src/model/apply-edit';
import type { Nudge, Verdict } from '../../src/model/nudge';
import { isCopied } from '../../src/ui/copied';
import type { NudgeDoings } from '../../src/ui/nudge-card';
import { NudgeList } from '../../src/ui/nudge-list';
import { openReader } from './open-reader';
import { words } from './try-words';
import '../../src/ui/level-mark.css';
import '../../src/ui/nudge-card.css';

export interface VerdictViewProps {
  verdict: Verdict;
  /** Where the page holds the text itself, fixes act on it. */
  editing?: { text: string; onFixed(text: string): void };
}

export function VerdictView({ verdict: { nudges, unsure, truncated }, editing }: VerdictViewProps) {
  return (
    <div className="stack">
      <h2 className="unseen">{words().seen}</h2>
      {nudges.length === 0 && unsure.length === 0 && <p>{truncated ? words().nothingInPart : words().nothing}</p>}
      {unsure.length > 0 && <p className="notice">{words().part}</p>}
      {truncated && <p className="notice">{words().long}</p>}
      {editing ? (
        <NudgeList
          nudges={nudges.map(onThisPage)}
          doingsFor={(nudge) => doingsOn(nudge, editing)}
          readClause={({ school }, clause) => void openReader(school.profileId, clause)}
        />
      ) : (
        <NudgeList nudges={nudges} readClause={({ school }, clause) => void openReader(school.profileId, clause)} />
      )}
    </div>
  );
}

/**
 * Corrections belong to real drafts, and only a site's page has a schedule or is to be reminded of: here these are told in words. Whom to
 * ask is told too; the message to them, and words for another account, are copied beside the draft itself.
 */
const onThisPage = (nudge: Nudge): Nudge => ({
  ...nudge,
  corrections: [],
  fixes: nudge.fixes
    .filter((fix) => !isCopied(fix))
    .map((fix) =>
      fix.kind === 'schedule' || fix.kind === 'remind' ? { kind: 'next', id: fix.id, label: fix.label, advice: fix.advice } : fix,
    ),
});

/** Fixes act on the text in hand. */
const doingsOn = ({ fixes }: Nudge, { text, onFixed }: NonNullable<VerdictViewProps['editing']>): NudgeDoings => ({
  applyFix(id) {
    const fix = fixes.find((way) => way.id === id);
    const next = fix?.kind === 'edit' ? applyEdit(text, fix.edit) : null;
    if (next !== null) onFixed(next);
  },
  correct() {},
});
