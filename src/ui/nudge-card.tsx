// One nudge as a person reads it: what was seen, why it matters, the clause, and the ways on.
import { useId } from 'react';
import { locale } from '../language/spoken';
import type { Correction, Fix, Nudge } from '../model/nudge';
import { ClauseText } from './clause-view';
import { isCopied } from './copied';
import { ifMeant } from './if-meant';
import { LevelWord } from './level-mark';
import { Rich } from './rich';
import { words } from './words';

export interface NudgeDoings {
  /** For every fix that is a button: an edit, the site's own schedule, a reminder, a message to copy. */
  applyFix(fixId: string): void;
  correct(correction: Correction): void;
}

export interface NudgeCardProps {
  nudge: Nudge;
  /** What else the same words touch. */
  beside?: readonly Nudge[];
  /** Left out, it is only to be read, as in the popup. */
  doings?: NudgeDoings;
  /** Clauses of more than one school are shown, or of its trust: each says whose it is. */
  named?: boolean;
  /** Shows a clause of a nudge where it stands in the whole policy of its school. */
  readClause?(nudge: Nudge, clauseId: string): void;
}

export function NudgeCard({ nudge, beside = [], doings, named = false, readClause: read }: NudgeCardProps) {
  const heading = useId();
  const readClause = read && ((clauseId: string) => read(nudge, clauseId));
  const buttons = doings ? nudge.fixes.filter(isDone) : [];
  const steps = nudge.fixes.filter(isTold).filter((fix) => !buttons.includes(fix));
  const places = placesOf(nudge);
  return (
    <article className={`nudge nudge-${nudge.level}`} aria-labelledby={heading}>
      <header className="nudge-head">
        <LevelWord level={nudge.level} />
        <h3 id={heading}>{nudge.title}</h3>
      </header>
      <Seen nudge={nudge} />
      <p>
        {nudge.why}
        {nudge.exposure && ` ${nudge.exposure}`}
      </p>
      {doings && buttons.length > 0 && (
        <div className="nudge-fixes">
          {buttons.map((fix, index) => (
            <button
              key={fix.id}
              type="button"
              className={index === 0 && !isCopied(fix) ? 'main' : undefined}
              onClick={ifMeant(() => doings.applyFix(fix.id))}
            >
              {fix.label}
            </button>
          ))}
        </div>
      )}
      <ClauseText clause={nudge.clause} named={named} {...(readClause && { onRead: () => readClause(nudge.clause.id) })} />
      {steps.map(({ id, label, advice }) => (
        <p key={id} className="nudge-next">
          <strong>{label}</strong> <span>{advice}</span>
        </p>
      ))}
      {places.length > 0 && (
        <p className="nudge-also">
          {words().alsoTouches}{' '}
          {places.map(({ id, place, whose }, index, { length }) => (
            <span key={id}>
              {whose && `${whose} · `}
              <ClausePlace id={id} place={place} readClause={readClause} />
              {index < length - 1 && '; '}
            </span>
          ))}
        </p>
      )}
      {beside.map((other) => (
        <p key={other.id} className="nudge-also">
          <Rich
            text={named ? words().sameWordsFor : words().sameWords}
            parts={{ title: <strong>{other.title}</strong>, whose: other.clause.whose }}
          />{' '}
          {other.clause.summary}{' '}
          <span className="clause-ref">
            <ClausePlace
              id={other.clause.id}
              place={other.clause.ref}
              readClause={read && ((clauseId) => read(other, clauseId))}
            />
          </span>
        </p>
      ))}
      {doings && nudge.corrections.length > 0 && (
        <div className="nudge-corrections">
          {nudge.corrections.map((correction) => (
            <button key={correction} type="button" className="quiet" onClick={ifMeant(() => doings.correct(correction))}>
              {correctionWords(correction, nudge)}
            </button>
          ))}
        </div>
      )}
    </article>
  );
}

/** What is not to come again is a person where it is about one. */
const correctionWords = (correction: Correction, { rule }: Nudge): string =>
  correction === 'these-words' && rule === 'pupil-contact' ? words().notThisPerson : words().corrections[correction];

function Seen({ nudge: { quotes, evidence } }: { nudge: Nudge }) {
  // A person whom it reaches stands in the evidence already.
  const seen = [...new Set(quotes)].filter((quote) => !evidence.some((said) => said.includes(quote)));
  if (seen.length === 0 && evidence.length === 0) return null;
  return (
    <p className="nudge-seen">
      {seen.map((quote, index) => (
        <span key={quote}>
          {index > 0 && ', '}
          <q>{quote}</q>
        </span>
      ))}
      {evidence.length > 0 && (
        <span className="soft">{seen.length > 0 ? ` (${evidence.join('; ')})` : begun(evidence.join('; '))}</span>
      )}
    </p>
  );
}

/** With a capital, as it begins a line. */
const begun = (text: string): string => text.charAt(0).toLocaleUpperCase(locale()) + text.slice(1);

interface ClausePlaceProps {
  id: string;
  place: string;
  readClause: ((clauseId: string) => void) | undefined;
}

/** Where a clause stands, which is also the way there. */
function ClausePlace({ id, place, readClause }: ClausePlaceProps) {
  if (!readClause) return place;
  return (
    <button type="button" className="clause-place" onClick={ifMeant(() => readClause(id))}>
      {place}
    </button>
  );
}

/** Where the other clauses stand, each place once; the document is not named again when it is the same one. */
function placesOf({ clause, alsoTouches }: Nudge): { id: string; place: string; whose: string | null }[] {
  const document = `${clause.ref.split(' · ')[0]} · `;
  const isThere = (one: Nudge['clause']) => (other: Nudge['clause']) => other.ref === one.ref && other.whose === one.whose;
  // A sentence of a policy that asks for several things makes several clauses.
  const elsewhere = alsoTouches.filter((one, index) => [clause, ...alsoTouches].findIndex(isThere(one)) === index + 1);
  return elsewhere.map(({ id, ref, whose }) => {
    const isSame = ref.startsWith(document) && whose === clause.whose;
    return { id, place: isSame ? ref.slice(document.length) : ref, whose: whose === clause.whose ? null : whose };
  });
}

/** Done at a press, where there is somebody to do it. */
const isDone = (fix: Fix): boolean => fix.kind !== 'next';
/** Can be told in words instead. */
const isTold = (fix: Fix): fix is Extract<Fix, { advice: string }> => 'advice' in fix;
