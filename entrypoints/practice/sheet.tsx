// A sheet for the staffroom wall: the ten clauses of the school that come up most, on one page in black and white.
import type { Contact, Profile } from '../../src/model/profile';
import { type CommonClause, commonestClauses, howChosen, shortWords } from '../../src/studio/commonest-clauses';
import { modalityWords } from '../../src/ui/modality-words';
import './sheet.css';

const TEN = 10;

export function Sheet({ profile, known }: { profile: Profile; known: ReadonlySet<string> }) {
  const { identity, documents, version, contacts, language } = profile;
  const clauses = commonestClauses(profile, known, TEN);
  const hasSeveral = documents.length > 1;
  return (
    <main className="paper">
      <div className="paper-tools row">
        <button type="button" className="main" onClick={() => print()}>
          Print
        </button>
        <p className="soft small">One page of A4, black and white. {howChosen()}</p>
      </div>
      <article className="paper-sheet" lang={language}>
        <header>
          <p className="paper-kicker">Staff and social media</p>
          <h2>{identity.name}</h2>
          <p className="paper-title">{titleFor(clauses.length)}</p>
        </header>
        <ol>
          {clauses.map((one) => (
            <Line key={one.clause.id} one={one} document={hasSeveral ? titleOfDocument(one, profile) : null} />
          ))}
        </ol>
        <Ask contacts={contacts} />
        <footer>
          <p>
            {documents.map(({ title, dated }) => `${title} (${dated})`).join(' · ')} · Profile version {version} · Printed{' '}
            {new Date().toLocaleDateString('en-GB', { dateStyle: 'long' })}
          </p>
          <p>The whole policy holds, not these alone. {howChosen()} Made with Second Glance.</p>
        </footer>
      </article>
    </main>
  );
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const titleFor = (count: number): string =>
  count === 1 ? 'The clause that comes up most' : `The ${NUMBERS[count] ?? count} commonest clauses`;

function Line({ one: { clause }, document }: { one: CommonClause; document: string | null }) {
  const place = [document, clause.section, clause.position].filter(Boolean).join(' · ');
  return (
    <li>
      <p className="paper-clause">{shortWords(clause)}</p>
      <p className="paper-ref">
        <span className="paper-binding">{modalityWords[clause.modality]}</span> {place}
        {clause.from && ` · ${clause.from.name}`}
      </p>
    </li>
  );
}

const titleOfDocument = ({ clause }: CommonClause, { documents }: Profile): string | null =>
  documents.find(({ id }) => id === clause.document)?.title ?? null;

/** Whom to ask: by name where the profile names anybody; otherwise a line to write on. */
function Ask({ contacts }: { contacts: readonly Contact[] }) {
  const named = contacts.filter(({ name, email }) => name !== undefined || email !== undefined);
  const roles = contacts.map(({ role }) => role);
  return (
    <section className="paper-ask">
      <h3>Not sure? Ask first.</h3>
      {named.map(({ id, role, name, email }) => (
        <p key={id}>
          {role}: <strong>{[name, email].filter(Boolean).join(', ')}</strong>
        </p>
      ))}
      {named.length === 0 && (
        <>
          {roles.length > 0 && <p>The policy names: {roles.join(' · ')}</p>}
          <p className="paper-blank">
            <span>Our named contact:</span>
            <span className="paper-rule" />
          </p>
        </>
      )}
    </section>
  );
}
