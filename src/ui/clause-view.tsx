// A clause of the school's policy: the school's own words first where we have them, how it binds, and where it stands.
import type { ClauseView } from '../model/nudge';
import { modalityWords } from './modality-words';

export function ClauseText({ clause }: { clause: ClauseView }) {
  const { modality, ref, summary, wording, link } = clause;
  return (
    <figure className="clause">
      {wording && <blockquote className="clause-wording">{wording}</blockquote>}
      <p className="clause-summary">{summary}</p>
      <figcaption className="clause-ref">
        {/* Beside the reference: before a summary that says "Do not", "Must not" would read as its opposite. */}
        <span className={`clause-binding binding-${modality}`}>{modalityWords[modality]}</span> {ref}
        {link && (
          <>
            {' '}
            <a href={link} target="_blank" rel="noopener noreferrer">
              Read the policy
            </a>
          </>
        )}
      </figcaption>
    </figure>
  );
}
