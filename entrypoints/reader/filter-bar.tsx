// Search and filters, and how many clauses they leave.
import type { ReactNode } from 'react';
import type { Modality } from '../../src/model/words';
import type { ClauseCoverage, Standing } from '../../src/policy/coverage';
import { modalityWords } from '../../src/ui/modality-words';
import { SearchField } from '../pages/search-field';
import type { Search } from '../pages/use-search';
import { words } from './finding-words';
import { type Filters, passes } from './outline';

export interface FilterBarProps {
  search: Search;
  filters: Filters;
  all: readonly ClauseCoverage[];
  /** What the search has found, before filters. */
  found: readonly ClauseCoverage[];
  onFilter(filters: Filters): void;
  /** How many are left. */
  children: ReactNode;
}

const standings: readonly (Standing | null)[] = [null, 'checked', 'never', 'waiting'];

const modalities = Object.keys(modalityWords) as Modality[];

export function FilterBar({ search, filters, all, found, onFilter, children }: FilterBarProps) {
  const count = (other: Partial<Filters>) => found.filter((one) => passes(one, { ...filters, ...other })).length;
  const isDone = all.every(({ standing }) => standing !== 'waiting');
  const offered = standings.filter((standing) => standing !== 'waiting' || !isDone);
  return (
    <search className="filters">
      <SearchField search={search} label={words().find} example={words().example} />
      <div className="tally">{children}</div>
      <fieldset className="filter-standing">
        <legend className="unseen">{words().show}</legend>
        <div className="row">
          {offered.map((standing) => (
            <label key={standing} className="chip small">
              <input
                type="radio"
                name="standing"
                checked={filters.standing === standing}
                onChange={() => onFilter({ ...filters, standing })}
              />
              {words().standings[standing ?? 'all']} <span className="soft">{count({ standing })}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <label className="filter-modality">
        <span className="small">{words().binding}</span>
        <select
          value={filters.modality ?? ''}
          onChange={({ currentTarget }) =>
            onFilter({ ...filters, modality: modalities.find((one) => one === currentTarget.value) ?? null })
          }
        >
          <option value="">{words().any}</option>
          {modalities.map((modality) => (
            <option key={modality} value={modality}>
              {words().modality(modalityWords[modality], count({ modality }))}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
