// A verdict on one of our own pages: each nudge with its clause, or the plain word that there is none.
import type { Nudge, Verdict } from '../../src/model/nudge';
import { applyEdit } from '../../src/model/span';
import { modalityWords } from '../../src/ui/modality-words';

const levelWords = { tip: 'Tip', warn: 'Worth changing', hold: 'Not allowed' } as const;

export interface VerdictViewProps {
  verdict: Verdict;
  /** Where the page holds the text itself, fixes act on it. */
  text?: string;
  onFixed?(text: string): void;
}

export function VerdictView({ verdict, text, onFixed }: VerdictViewProps) {
  const { nudges, unsure } = verdict;
  return (
    <div className="stack">
      {nudges.length === 0 && unsure.length === 0 && <p>Nothing in it that your school’s policy speaks of.</p>}
      {unsure.length > 0 && <p className="notice">Part of this could not be checked. Nothing else is affected.</p>}
      {nudges.map((nudge) => (
        <NudgeView key={nudge.id} nudge={nudge} text={text} onFixed={onFixed} />
      ))}
    </div>
  );
}

function NudgeView({ nudge, text, onFixed }: { nudge: Nudge; text: string | undefined; onFixed: VerdictViewProps['onFixed'] }) {
  const { level, title, why, quotes, clause, fixes } = nudge;
  const fix = (edit: Parameters<typeof applyEdit>[1]) => {
    const next = text === undefined ? null : applyEdit(text, edit);
    if (next !== null) onFixed?.(next);
  };
  return (
    <article className="sheet stack" style={{ gap: 8, padding: 14 }}>
      <h3>
        <span className="tag strong">{levelWords[level]}</span> {title}
      </h3>
      {quotes.length > 0 && <p>Seen: {quotes.map((quote) => `“${quote}”`).join(', ')}</p>}
      <p>{why}</p>
      <blockquote className="notice" style={{ margin: 0 }}>
        <strong>{modalityWords[clause.modality]}:</strong> {clause.wording ?? clause.summary}
        <br />
        <span className="soft small">{clause.ref}</span>
      </blockquote>
      <div className="row">
        {fixes.map((way) =>
          way.kind === 'next' ? (
            <p key={way.id} className="small soft">
              {way.label}: {way.advice}
            </p>
          ) : onFixed ? (
            <button type="button" key={way.id} onClick={() => fix(way.edit)}>
              {way.label}
            </button>
          ) : null,
        )}
      </div>
    </article>
  );
}
