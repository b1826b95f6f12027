// One nudge as a person reads it: what was seen, why it matters, the clause, and the ways on.
import { useId } from 'react';
import type { Correction, Fix, Nudge } from '../model/nudge';
import { ClauseText } from './clause-view';
import { LevelWord } from './level-mark';

export interface NudgeDoings {
  applyFix(fixId: string): void;
  correct(correction: Correction): void;
}

const corrections: Readonly<Record<Correction, string>> = {
  'not-a-pupil': 'Not a pupil',
  'not-our-school': 'Not our school',
  'these-words': 'Don’t show this again for these words',
};

/** Without `doings` it is only to be read, as in the popup. */
export function NudgeCard({ nudge, doings }: { nudge: Nudge; doings?: NudgeDoings }) {
  const heading = useId();
  const edits = nudge.fixes.filter(isEdit);
  return (
    <article className={`nudge nudge-${nudge.level}`} aria-labelledby={heading}>
      <header className="nudge-head">
        <LevelWord level={nudge.level} />
        <h3 id={heading}>{nudge.title}</h3>
      </header>
      <Seen nudge={nudge} />
      <p>{nudge.why}</p>
      <ClauseText clause={nudge.clause} />
      {doings && edits.length > 0 && (
        <div className="nudge-fixes">
          {edits.map(({ id, label }, index) => (
            <button
              key={id}
              type="button"
              className={index === 0 ? 'main' : undefined}
              onClick={ifMeant(() => doings.applyFix(id))}
            >
              {label}
            </button>
          ))}
        </div>
      )}
      {nudge.fixes.filter(isNext).map(({ id, label, advice }) => (
        <p key={id} className="nudge-next">
          <strong>{label}</strong> <span>{advice}</span>
        </p>
      ))}
      {nudge.alsoTouches.length > 0 && <p className="nudge-also">Also touches: {placesOf(nudge).join('; ')}</p>}
      {doings && nudge.corrections.length > 0 && (
        <div className="nudge-corrections">
          {nudge.corrections.map((correction) => (
            <button key={correction} type="button" className="quiet" onClick={ifMeant(() => doings.correct(correction))}>
              {corrections[correction]}
            </button>
          ))}
        </div>
      )}
    </article>
  );
}

function Seen({ nudge: { quotes, evidence } }: { nudge: Nudge }) {
  const words = [...new Set(quotes)];
  if (words.length === 0 && evidence.length === 0) return null;
  return (
    <p className="nudge-seen">
      {words.map((quote, index) => (
        <span key={quote}>
          {index > 0 && ', '}
          <q>{quote}</q>
        </span>
      ))}
      {evidence.length > 0 && (
        <span className="soft">{words.length > 0 ? ` (${evidence.join('; ')})` : evidence.join('; ')}</span>
      )}
    </p>
  );
}

/** Where the other clauses stand; the document is not named again when it is the same one. */
function placesOf({ clause, alsoTouches }: Nudge): string[] {
  const document = `${clause.ref.split(' · ')[0]} · `;
  return alsoTouches.map(({ ref }) => (ref.startsWith(document) ? ref.slice(document.length) : ref));
}

/** A page's script can press a button; only a person can mean it. The second half of a double click means nothing more. */
const ifMeant =
  (act: () => void) =>
  ({ nativeEvent, detail }: { nativeEvent: Event; detail: number }) => {
    if (nativeEvent.isTrusted && detail < 2) act();
  };

const isEdit = (fix: Fix): fix is Extract<Fix, { kind: 'edit' }> => fix.kind === 'edit';
const isNext = (fix: Fix): fix is Extract<Fix, { kind: 'next' }> => fix.kind === 'next';
