// Above the clauses: whose policy it is, how much of it is checked, and how the page is to be read.
import type { Profile } from '../../src/model/profile';
import { Level } from '../../src/model/words';
import { figuresOf } from '../../src/policy/coverage';
import { LevelWord } from '../../src/ui/level-mark';
import { CoverageWords } from '../pages/coverage-words';
import type { Names } from './outline';

const meanings: Readonly<Record<Level, string>> = {
  tip: 'a thought while you write; nothing waits for you.',
  warn: 'the words are underlined, and the clause is one press away.',
  hold: 'Post pauses once and asks. You always decide.',
};

export function Foreword({ profile, names }: { profile: Profile; names: Names }) {
  const figures = figuresOf(profile, names.known);
  return (
    <header className="stack foreword">
      <h1>The whole policy of {profile.identity.name}</h1>
      <CoverageWords figures={figures} />
      <p className="soft small">Told in plain words. The school’s own document is what counts.</p>
      <div className="foreword-more">
        <details className="small">
          <summary>What is checked, rule by rule</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">Looked for as</th>
                <th scope="col">Clauses</th>
              </tr>
            </thead>
            <tbody>
              {figures.checks.map(({ check, clauses, known }) => (
                <tr key={check}>
                  <th scope="row">
                    {names.titleOf(check)}
                    {!known && <span className="soft"> (not looked for yet)</span>}
                  </th>
                  <td>{clauses}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
        <details className="small">
          <summary>What the marks mean</summary>
          <ul className="marks">
            {Level.options.map((level) => (
              <li key={level}>
                <LevelWord level={level} /> {meanings[level]}
              </li>
            ))}
          </ul>
          <p className="soft">How strongly it speaks also depends on how sure it is: only a sure finding pauses Post.</p>
        </details>
      </div>
    </header>
  );
}
