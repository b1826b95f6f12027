// A sheet for the staffroom wall: the ten clauses of the school that come up most, on one page in black and white.
import { writtenDate } from '../../src/language/written-date';
import type { Contact, Profile } from '../../src/model/profile';
import { type CommonClause, commonestClauses, howChosen, shortWords } from '../../src/studio/commonest-clauses';
import { modalityWords } from '../../src/ui/modality-words';
import { Rich } from '../../src/ui/rich';
import { langOf } from '../pages/text-language';
import { words } from './sheet-words';
import './sheet.css';

const TEN = 10;

export function Sheet({ profile, known }: { profile: Profile; known: ReadonlySet<string> }) {
  const { identity, documents, version, contacts } = profile;
  const clauses = commonestClauses(profile, known, TEN);
  const hasSeveral = documents.length > 1;
  const lang = langOf(profile.language);
  const said = words();
  const sources = documents.map(({ title, dated }) => `${title} (${dated})`).join(' · ');
  const today = writtenDate(new Date(), { dateStyle: 'long' });
  return (
    <main className="paper">
      <div className="paper-tools row">
        <button type="button" className="main" onClick={() => print()}>
          {said.print}
        </button>
        <p className="soft small">
          {said.page} {howChosen()}
        </p>
      </div>
      <article className="paper-sheet">
        <header>
          <p className="paper-kicker">{said.kicker}</p>
          <h2 lang={lang}>{identity.name}</h2>
          <p className="paper-title">{said.title(clauses.length)}</p>
        </header>
        <ol>
          {clauses.map((one) => (
            <Line key={one.clause.id} one={one} document={hasSeveral ? titleOfDocument(one, profile) : null} lang={lang} />
          ))}
        </ol>
        <Ask contacts={contacts} lang={lang} />
        <footer>
          <p>
            <Rich text={said.printed(version, today)} parts={{ documents: <span lang={lang}>{sources}</span> }} />
          </p>
          <p>
            {said.whole} {howChosen()} {said.maker}
          </p>
        </footer>
      </article>
    </main>
  );
}

interface LineProps {
  one: CommonClause;
  document: string | null;
  lang: string | undefined;
}

function Line({ one: { clause }, document, lang }: LineProps) {
  const place = [document, clause.section, clause.position, clause.from?.name].filter(Boolean).join(' · ');
  return (
    <li>
      <p className="paper-clause" lang={lang}>
        {shortWords(clause)}
      </p>
      <p className="paper-ref">
        <span className="paper-binding">{modalityWords[clause.modality]}</span> <span lang={lang}>{place}</span>
      </p>
    </li>
  );
}

const titleOfDocument = ({ clause }: CommonClause, { documents }: Profile): string | null =>
  documents.find(({ id }) => id === clause.document)?.title ?? null;

/** Whom to ask: by name where the profile names anybody; otherwise a line to write on. */
function Ask({ contacts, lang }: { contacts: readonly Contact[]; lang: string | undefined }) {
  const named = contacts.filter(({ name, email }) => name !== undefined || email !== undefined);
  const roles = contacts.map(({ role }) => role).join(' · ');
  return (
    <section className="paper-ask">
      <h3>{words().ask}</h3>
      {named.map(({ id, role, name, email }) => (
        <p key={id} lang={lang}>
          {role}: <strong>{[name, email].filter(Boolean).join(', ')}</strong>
        </p>
      ))}
      {named.length === 0 && (
        <>
          {roles !== '' && (
            <p>
              <Rich text={words().named} parts={{ roles: <span lang={lang}>{roles}</span> }} />
            </p>
          )}
          <p className="paper-blank">
            <span>{words().contact}</span>
            <span className="paper-rule" />
          </p>
        </>
      )}
    </section>
  );
}
