// One clause of the policy: how it binds, what it says, and where it is checked or why it cannot be.
import { useId } from 'react';
import type { ClauseCoverage } from '../../src/policy/coverage';
import { positionWords } from '../../src/policy/position';
import { type Context, contextsOf } from '../../src/ui/contexts';
import { LevelMark } from '../../src/ui/level-mark';
import { levelShapes } from '../../src/ui/level-shapes';
import { modalityWords } from '../../src/ui/modality-words';
import { Rich } from '../../src/ui/rich';
import { clauseAnchor } from '../pages/reader-place';
import { afterBecause } from './because';
import { Marked } from './marked-words';
import type { Names } from './outline';
import { words } from './words';

export interface ClauseEntryProps {
  covered: ClauseCoverage;
  /** It is the one that the address points to. */
  here: boolean;
  keys: ReadonlySet<string>;
  names: Names;
  /** How the school and its places are called: names keep their capital. */
  properNames: readonly string[];
  /** Of the policy's text, where it is not the page's own. */
  lang: string | undefined;
}

export function ClauseEntry({ covered, here, keys, names, properNames, lang }: ClauseEntryProps) {
  const said = useId();
  const { clause, standing, missing } = covered;
  const { id, modality, summary, wording, section, position, uncheckable = '', link, from } = clause;
  // Who came straight here has not seen the heading.
  const place = [from?.name, here && section].filter(Boolean).join(', ');
  const within = position && positionWords(position);
  const marked = (text: string) => <Marked text={text} keys={keys} />;
  return (
    <article
      id={clauseAnchor(id)}
      className="entry"
      tabIndex={-1}
      aria-labelledby={said}
      aria-current={here ? 'location' : undefined}
    >
      {here && <p className="entry-here small">{words().cameHere}</p>}
      <p className="entry-binding">
        <span className={`tag binding-${modality}`}>{modalityWords[modality]}</span>
        {(place || within) && (
          <span className="soft small">
            {place && <span lang={lang}>{marked(place)}</span>}
            {place && within && ', '}
            {within && <span lang={within === position ? lang : undefined}>{marked(within)}</span>}
          </span>
        )}
      </p>
      {wording && (
        <blockquote className="entry-wording" lang={lang}>
          {marked(wording)}
        </blockquote>
      )}
      <p id={said} className={wording ? 'soft' : 'entry-said'} lang={lang}>
        {marked(summary)}
      </p>
      {standing === 'never' && (
        <p className="entry-checked small soft">
          <Rich
            text={words().because()}
            parts={{
              cannot: <strong>{words().cannot}</strong>,
              reason: <span lang={lang}>{marked(afterBecause(uncheckable, properNames))}</span>,
              sentence: <span lang={lang}>{marked(uncheckable)}</span>,
            }}
          />
        </p>
      )}
      {standing === 'checked' && <Checked covered={covered} names={names} marked={marked} />}
      {missing.length > 0 && (
        <p className="entry-checked small soft">
          <Rich
            text={words().waitingFor}
            parts={{
              waiting: <strong>{words().waiting}</strong>,
              rules: marked(missing.map(names.titleOf).join(', ')),
            }}
          />
        </p>
      )}
      {link && (
        <p className="small">
          <a href={link} target="_blank" rel="noopener noreferrer">
            {words().openHere}
          </a>
        </p>
      )}
    </article>
  );
}

interface CheckedProps {
  covered: ClauseCoverage;
  names: Names;
  marked(text: string): React.ReactNode;
}

function Checked({ covered: { seen }, names, marked }: CheckedProps) {
  return (
    <div className="entry-checked small">
      <p>
        <strong>{words().checkedHere}</strong>
      </p>
      <dl>
        {seen.map(({ check, rules }) => (
          <div key={check}>
            <dt>{marked(names.titleOf(check))}</dt>
            {contextsOf(rules, names).map((context) => (
              <dd key={`${context.level} ${context.words}`}>
                <InContext context={context} marked={marked} />
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

function InContext({ context, marked }: { context: Context; marked: CheckedProps['marked'] }) {
  const { level, kinds } = context;
  return (
    <>
      <span className={`level level-${level}`}>
        <LevelMark level={level} size={14} />
        <span>{levelShapes[level].word}:</span>
      </span>{' '}
      {marked(context.words)}
      {kinds.length > 0 && kinds.length <= FEW && <> {words().onlyWhere(kinds.map(unstopped))}</>}
      {kinds.length > FEW && (
        <details>
          <summary>{words().onlyIn(kinds.length)}</summary>
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

const unstopped = (sentence: string): string => sentence.replace(/\.$/, '');
