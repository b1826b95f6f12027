// One clause of the policy: how it binds, what it says, and where it is checked or why it cannot be.
import { useId } from 'react';
import type { Rule } from '../../src/model/profile';
import type { ClauseCoverage } from '../../src/policy/coverage';
import { LevelMark } from '../../src/ui/level-mark';
import { levelShapes } from '../../src/ui/level-shapes';
import { modalityWords } from '../../src/ui/modality-words';
import { clauseAnchor } from '../pages/reader-place';
import { afterBecause } from './because';
import { contextWords, kindWords } from './context-words';
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
  const { id, modality, summary, wording, position, uncheckable = '', link } = clause;
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
        {position && <span className="soft small">{words(position)}</span>}
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
            {rules.map((rule) => (
              <dd key={JSON.stringify(rule)}>
                <Context rule={rule} names={names} words={words} />
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

function Context({ rule: { check, level, when }, names, words }: { rule: Rule } & Omit<CheckedProps, 'covered'>) {
  const kinds = kindWords(when, names.kindsOf(check));
  return (
    <>
      <span className={`level level-${level}`}>
        <LevelMark level={level} size={14} /> {levelShapes[level].word}:
      </span>{' '}
      {words(contextWords(when, names.titleOf))}
      {kinds.length > 0 && kinds.length <= FEW && <> It is meant when the card says {listed(kinds)}.</>}
      {kinds.length > FEW && (
        <details>
          <summary>It is meant in {kinds.length} cases</summary>
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

const listed = (kinds: readonly string[]): string => kinds.map((kind) => `“${kind.replace(/\.$/, '')}”`).join(' or ');
