// Above the clauses: whose policy it is, how much of it is checked, and how the page is to be read.
import type { Profile } from '../../src/model/profile';
import { Level } from '../../src/model/words';
import { figuresOf } from '../../src/policy/coverage';
import { LevelWord } from '../../src/ui/level-mark';
import { CoverageWords } from '../pages/coverage-words';
import type { Names } from './outline';
import { words } from './words';

export function Foreword({ profile, names }: { profile: Profile; names: Names }) {
  const figures = figuresOf(profile, names.known);
  return (
    <header className="stack foreword">
      <h1>{words().headingOf(profile.identity.name)}</h1>
      <CoverageWords figures={figures} />
      <p className="soft small">{words().plainWords}</p>
      <div className="foreword-more">
        <details className="small">
          <summary>{words().ruleByRule}</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{words().lookedForAs}</th>
                <th scope="col">{words().clauses}</th>
              </tr>
            </thead>
            <tbody>
              {figures.checks.map(({ check, clauses, known }) => (
                <tr key={check}>
                  <th scope="row">
                    {names.titleOf(check)}
                    {!known && <span className="soft"> {words().notYet}</span>}
                  </th>
                  <td>{clauses}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
        <details className="small">
          <summary>{words().marks}</summary>
          <ul className="marks">
            {Level.options.map((level) => (
              <li key={level}>
                <LevelWord level={level} /> {words().meanings[level]}
              </li>
            ))}
          </ul>
          <p className="soft">{words().howSure}</p>
        </details>
      </div>
    </header>
  );
}
