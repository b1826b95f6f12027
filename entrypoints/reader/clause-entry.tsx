// One clause of the policy: how it binds, what it says, and where it is checked or why it cannot be.
import { useId } from 'react';
import type { ClauseCoverage } from '../../src/policy/coverage';
import { type Context, contextsOf } from '../../src/ui/contexts';
import { LevelMark } from '../../src/ui/level-mark';
import { levelShapes } from '../../src/ui/level-shapes';
import { modalityWords } from '../../src/ui/modality-words';
import { clauseAnchor } from '../pages/reader-place';
import { afterBecause } from './because';
import { Marked } from './marked-words';
import type { Names } from './outline';

export interface ClauseEntryProps {
  covered: ClauseCoverage;
  /** It is the one that the address points to. */
  here: boolean;
  keys: ReadonlySet<string>;
  names: Names;
  /** How the school and its places are called: names keep their capital. */
  properNames: readonly string[];
}

export function ClauseEntry({ covered, here, keys, names, properNames }: ClauseEntryProps) {
  const said = useId();
  const { clause, standing, missing } = covered;
  const { id, modality, summary, wording, section, position, uncheckable = '', link, from } = clause;
  // Who came straight here has not seen the heading.
  const place = [from?.name, here && section, position].filter(Boolean).join(', ');
  const words = (text: string) => <Marked text={text} keys={keys} />;
  return (
    <article
      id={clauseAnchor(id)}
      className="entry"
      tabIndex={-1}
      aria-labelledby={said}
      aria-current={here ? 'location' : undefined}
    >
      {here && <p className="entry-here small">You came here for this clause</p>}
      <p className="entry-binding">
        <span className={`tag binding-${modality}`}>{modalityWords[modality]}</span>
        {place && <span className="soft small">{words(place)}</span>}
      </p>
      {wording && <blockquote className="entry-wording">{words(wording)}</blockquote>}
      <p id={said} className={wording ? 'soft' : 'entry-said'}>
        {words(summary)}
      </p>
      {standing === 'never' && (
        <p className="entry-checked small soft">
          <strong>Cannot be checked</strong>, because {words(afterBecause(uncheckable, properNames))}
        </p>
      )}
      {standing === 'checked' && <Checked covered={covered} names={names} words={words} />}
      {missing.length > 0 && (
        <p className="entry-checked small soft">
          <strong>Not looked for yet</strong> in this version: {words(missing.map(names.titleOf).join(', '))}.
        </p>
      )}
      {link && (
        <p className="small">
          <a href={link} target="_blank" rel="noopener noreferrer">
            Open the school’s document here
          </a>
        </p>
      )}
    </article>
  );
}

interface CheckedProps {
  covered: ClauseCoverage;
  names: Names;
  words(text: string): React.ReactNode;
}

function Checked({ covered: { seen }, names, words }: CheckedProps) {
  return (
    <div className="entry-checked small">
      <p>
        <strong>Checked here</strong>
      </p>
      <dl>
        {seen.map(({ check, rules }) => (
          <div key={check}>
            <dt>{words(names.titleOf(check))}</dt>
            {contextsOf(rules, names).map((context) => (
              <dd key={`${context.level} ${context.words}`}>
                <InContext context={context} words={words} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  );
}

/** More than this many sentences are folded away. */
const FEW = 3;

function InContext({ context, words }: { context: Context; words: CheckedProps['words'] }) {
  const { level, kinds } = context;
  return (
    <>
      <span className={`level level-${level}`}>
        <LevelMark level={level} size={14} />
        <span>{levelShapes[level].word}:</span>
      </span>{' '}
      {words(context.words)}
      {kinds.length > 0 && kinds.length <= FEW && <> Only where the card would say {quoted(kinds)}.</>}
      {kinds.length > FEW && (
        <details>
          <summary>Only in these {kinds.length} cases</summary>
          <ul className="plain">
            {kinds.map((kind) => (
              <li key={kind}>{kind}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const quoted = (kinds: readonly string[]): string => kinds.map((kind) => `“${kind.replace(/\.$/, '')}”`).join(' or ');
