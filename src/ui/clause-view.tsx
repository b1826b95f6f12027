// A clause of the school's policy: the school's own words first where we have them, how it binds, and where it stands.
import type { ClauseView } from '../model/nudge';
import { ifMeant } from './if-meant';
import { modalityWords } from './modality-words';
import { words } from './words';

/** `onRead` shows it where it stands in the whole policy; `link` is the school's own document. */
/** `named`: says whose clause it is, where that is not told for all at once. */
export function ClauseText({ clause, named, onRead }: { clause: ClauseView; named?: boolean; onRead?: () => void }) {
  const { modality, ref, summary, wording, link, whose } = clause;
  return (
    <figure className="clause">
      {wording && <blockquote className="clause-wording">{wording}</blockquote>}
      <p className="clause-summary">{summary}</p>
      <figcaption className="clause-ref">
        {/* Beside the reference: before a summary that says "Do not", "Must not" would read as its opposite. */}
        <span className={`clause-binding binding-${modality}`}>{modalityWords[modality]}</span>{' '}
        {named && <strong className="clause-whose">{whose} · </strong>}
        {ref}
        {(onRead || link) && (
          <span className="clause-ways">
            {onRead && (
              <button type="button" className="clause-place" onClick={ifMeant(onRead)}>
                {words().readClause}
              </button>
            )}
            {link && (
              <a href={link} target="_blank" rel="noopener noreferrer">
                {words().document}
              </a>
            )}
          </span>
        )}
      </figcaption>
    </figure>
  );
}
