// One school's whole policy: its figures, the search, the way between sections, and every clause.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { RuleCard } from '../../src/messaging/protocol';
import type { Profile } from '../../src/model/profile';
import { createFinder } from '../pages/finder';
import { useHash } from '../pages/hash';
import { clauseAnchor, clauseAt } from '../pages/reader-place';
import { langOf } from '../pages/text-language';
import { useSearch } from '../pages/use-search';
import { ClauseEntry } from './clause-entry';
import { FilterBar } from './filter-bar';
import { words as finding } from './finding-words';
import { Foreword } from './foreword';
import { type Chapter, chaptersOf, covered, everything, type Filters, findableOf, namesOf, passes } from './outline';
import { Tally } from './tally';
import { words } from './words';
import '../../src/ui/level-mark.css';

export function PolicyPage({ profile, rules }: { profile: Profile; rules: readonly RuleCard[] }) {
  const names = useMemo(() => namesOf(rules), [rules]);
  const all = useMemo(() => covered(profile, names), [profile, names]);
  const find = useMemo(() => createFinder(all.map((one) => findableOf(one, names))), [all, names]);
  const [filters, setFilters] = useState<Filters>(everything);
  const unfilter = useCallback(() => setFilters(everything), []);
  const search = useSearch(unfilter);
  const { manner, ids, keys } = useMemo(() => find(search.asked), [find, search.asked]);
  const found = all.filter(({ clause }) => ids === null || ids.has(clause.id));
  const shown = found.filter((one) => passes(one, filters));
  const chapters = chaptersOf(profile, shown);
  const here = clauseAt(useHash());
  const isKnown = here === null || all.some(({ clause }) => clause.id === here);
  useWayTo(isKnown ? here : null, shown.length, () => {
    search.ask('');
    unfilter();
  });
  const { name, aliases, acronyms, places } = profile.identity;
  const lang = langOf(profile.language);
  const properNames = [name, ...aliases, ...acronyms, ...places];
  return (
    <>
      <Foreword profile={profile} names={names} />
      <FilterBar search={search} filters={filters} all={all} found={found} onFilter={setFilters}>
        <Tally asked={search.asked} manner={manner} shown={shown.length} hidden={found.length - shown.length} all={all.length} />
      </FilterBar>
      <Contents chapters={chapters} lang={lang} />
      <main>
        {!isKnown && (
          <p className="notice" role="status">
            {words().clauseGone}
          </p>
        )}
        {shown.length === 0 && (
          <Nothing isFiltered={found.length > 0} onFilters={unfilter} onSearch={() => search.ask('')} isAsked={ids !== null} />
        )}
        {chapters.map(({ document, sections }) => (
          <section key={document.id} aria-labelledby={`document-${document.id}`} className="chapter">
            <h2 id={`document-${document.id}`}>
              <span lang={lang}>{document.title}</span>{' '}
              <span className="soft small" lang={lang}>
                ({document.dated})
              </span>
            </h2>
            {document.url && (
              <p className="small">
                <a href={document.url} target="_blank" rel="noopener noreferrer">
                  {words().openDocument}
                </a>
              </p>
            )}
            {sections.map((section) => (
              <section key={section.id} id={section.id} aria-labelledby={`${section.id}-name`} className="part">
                <h3 id={`${section.id}-name`} lang={lang}>
                  {section.name}
                </h3>
                {section.clauses.map((one) => (
                  <ClauseEntry
                    key={one.clause.id}
                    covered={one}
                    here={one.clause.id === here}
                    keys={keys}
                    names={names}
                    properNames={properNames}
                    lang={lang}
                  />
                ))}
              </section>
            ))}
          </section>
        ))}
      </main>
    </>
  );
}

/** Scrolls to the clause that the address points to and gives it the focus, once; `clear` takes away what hides it. */
function useWayTo(clause: string | null, shown: number, clear: () => void): void {
  const at = useRef<string | null>(null);
  const clearing = useRef(clear);
  clearing.current = clear;
  useEffect(() => {
    void shown;
    if (clause === at.current) return;
    const element = clause === null ? null : document.getElementById(clauseAnchor(clause));
    if (clause !== null && !element) return clearing.current();
    at.current = clause;
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  }, [clause, shown]);
}

function Contents({ chapters, lang }: { chapters: readonly Chapter[]; lang: string | undefined }) {
  const sections = chapters.flatMap((chapter) => chapter.sections);
  if (sections.length === 0) return <nav className="contents" aria-label={words().sections} />;
  return (
    <nav className="contents small" aria-label={words().sections}>
      <details open={innerWidth >= 900}>
        <summary>{words().sections}</summary>
        <ul>
          {sections.map(({ id, name, clauses }) => (
            <li key={id}>
              <a href={`#${id}`} lang={lang}>
                {name}
              </a>{' '}
              <span className="soft">{clauses.length}</span>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}

interface NothingProps {
  isFiltered: boolean;
  isAsked: boolean;
  onFilters(): void;
  onSearch(): void;
}

function Nothing({ isFiltered, isAsked, onFilters, onSearch }: NothingProps) {
  return (
    <div className="sheet stack nothing">
      <p>{isFiltered ? finding().filtersHide : isAsked ? finding().noneHas : finding().noneOfKind}</p>
      <div className="row">
        {(isFiltered || !isAsked) && (
          <button type="button" onClick={onFilters}>
            {finding().clearFilters}
          </button>
        )}
        {isAsked && (
          <button type="button" onClick={onSearch}>
            {finding().clearSearch}
          </button>
        )}
      </div>
    </div>
  );
}
