// The search over the settings: its field, what it leaves, and how many there are, said aloud.
import { useEffect, useMemo, useState } from 'react';
import { SearchField } from '../pages/search-field';
import { type Search, useSearch, useSettled } from '../pages/use-search';
import { createSectionFinder, shownIn } from './find-sections';
import { useFoundWords } from './found-words';
import { words } from './words';

export interface Sections {
  readonly search: Search;
  /** Whether this section is folded, because what is searched for is not in it. */
  isFolded(id: string): boolean;
  unfold(id: string): void;
  /** How many have it; `null` when nothing is searched for. */
  readonly count: number | null;
}

/** `sections` must be the same list at every turn. */
export function useSections(sections: readonly { id: string; name: string }[]): Sections {
  const search = useSearch(nothing);
  const isAsking = search.asked.trim() !== '';
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  // What the sections show is read when a search begins.
  const find = useMemo(
    () =>
      isAsking
        ? createSectionFinder(sections.map(({ id, name }) => ({ id, name, shows: shownIn(document.getElementById(id)) })))
        : null,
    [isAsking, sections],
  );
  const found = useMemo(() => find?.(search.asked) ?? null, [find, search.asked]);
  const ids = found?.ids ?? null;
  const listed = useMemo(() => sections.map(({ id }) => id).filter((id) => ids?.has(id)), [sections, ids]);
  useFoundWords(listed, found?.keys ?? NO_KEYS);
  useEffect(() => {
    void search.asked;
    setUnfolded(new Set());
  }, [search.asked]);
  return {
    search,
    isFolded: (id) => ids !== null && !ids.has(id) && !unfolded.has(id),
    unfold: (id) => setUnfolded((old) => new Set([...old, id])),
    count: ids === null ? null : listed.length,
  };
}

const nothing = () => undefined;
const NO_KEYS: ReadonlySet<string> = new Set();

export function SectionSearch({ search, count, of }: { search: Search; count: number | null; of: number }) {
  const says = words().search;
  const told = useSettled(count === null ? '' : foundWords(search.asked.trim(), count, of), 600);
  return (
    <search className="find">
      <SearchField search={search} label={says.label} example={says.example} />
      <p className="small" role="status" aria-live="polite">
        {told}
      </p>
      {count === 0 && (
        <div className="notice stack">
          <p>{says.none}</p>
          <div>
            <button
              type="button"
              onClick={() => {
                search.ask('');
                search.field.current?.focus();
              }}
            >
              {says.showAll}
            </button>
          </div>
        </div>
      )}
    </search>
  );
}

const foundWords = (asked: string, count: number, of: number): string => {
  const { nowhere, found } = words().search;
  return count === 0 ? nowhere(asked) : found(count, of, asked);
};
