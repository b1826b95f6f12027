// A school's policy, clause by clause, with what is looked for and what cannot be seen.
import { useState } from 'react';
import type { Clause, Profile } from '../../src/model/profile';
import { modalityWords } from '../../src/ui/modality-words';
import { answerOf, useAsked } from '../pages/asked';

const topics: Readonly<Record<Clause['topic'], string>> = {
  'personal-use': 'Your own accounts',
  conduct: 'Conduct',
  'official-accounts': 'The school’s accounts',
  reporting: 'Reporting',
  duties: 'Duties',
};

export function Clauses({ id }: { id: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>What this policy says</summary>
      {open && <Policy id={id} />}
    </details>
  );
}

function Policy({ id }: { id: string }) {
  const [asked] = useAsked('profile.get', { id });
  const [rules] = useAsked('rules.list', {});
  const [search, setSearch] = useState('');
  if (asked.state === 'waiting') return <p className="soft">Opening the policy …</p>;
  if (asked.state === 'failed' || !asked.value) return <p className="soft">The policy could not be opened.</p>;
  const profile = asked.value;
  const titles = new Map((answerOf(rules) ?? []).map((rule) => [rule.id, rule.title]));
  const found = profile.clauses.filter((clause) => holds(clause, search));
  return (
    <div className="stack" style={{ marginTop: 12 }}>
      <Coverage profile={profile} known={titles} />
      <label className="stack" style={{ gap: 4 }}>
        <span className="small soft">Find in the policy</span>
        <input type="search" value={search} onChange={({ currentTarget }) => setSearch(currentTarget.value)} />
      </label>
      {found.length === 0 && <p>No clause holds “{search}”.</p>}
      {Object.entries(topics).map(([topic, name]) => {
        const clauses = found.filter((clause) => clause.topic === topic);
        if (clauses.length === 0) return null;
        return (
          <div key={topic}>
            <h3>{name}</h3>
            {clauses.map((clause) => (
              <ClauseRow key={clause.id} clause={clause} profile={profile} titles={titles} />
            ))}
          </div>
        );
      })}
    </div>
  );
}

function ClauseRow({ clause, profile, titles }: { clause: Clause; profile: Profile; titles: ReadonlyMap<string, string> }) {
  const { section, position, modality, summary, wording, checks, uncheckable } = clause;
  const document = profile.documents.find(({ id }) => id === clause.document);
  const seen = checks.flatMap((check) => titles.get(check) ?? []);
  return (
    <div className="clause stack" style={{ gap: 6 }}>
      <p>{wording ?? summary}</p>
      <p className="soft small">
        <span className="tag strong">{modalityWords[modality]}</span>{' '}
        {[document?.title, document?.dated, section, position].filter(Boolean).join(' · ')}
      </p>
      <p className="small">
        {uncheckable
          ? `Not checked: ${uncheckable}`
          : seen.length > 0
            ? `Looked for as: ${seen.join(', ')}`
            : 'Not looked for yet in this version.'}
      </p>
    </div>
  );
}

function Coverage({ profile, known }: { profile: Profile; known: ReadonlyMap<string, string> }) {
  const seen = profile.clauses.filter(({ checks }) => checks.some((check) => known.has(check))).length;
  const never = profile.clauses.filter(({ checks }) => checks.length === 0).length;
  return (
    <p className="soft">
      {profile.clauses.length} clauses speak to staff. {seen} of them are looked for in what you write, {never} cannot be seen on
      a screen, and {profile.clauses.length - seen - never} are not looked for yet. They are told in plain words; the school’s own
      document is what counts.
    </p>
  );
}

const holds = ({ summary, wording = '', section, position = '' }: Clause, search: string): boolean =>
  `${summary} ${wording} ${section} ${position}`.toLocaleLowerCase().includes(search.trim().toLocaleLowerCase());
