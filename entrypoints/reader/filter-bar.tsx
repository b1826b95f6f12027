// Search and filters, and how many clauses they leave.
import type { ReactNode } from 'react';
import type { Modality } from '../../src/model/words';
import type { ClauseCoverage, Standing } from '../../src/policy/coverage';
import { modalityWords } from '../../src/ui/modality-words';
import { SearchField } from '../pages/search-field';
import type { Search } from '../pages/use-search';
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

const standings: readonly { standing: Standing | null; name: string }[] = [
  { standing: null, name: 'All' },
  { standing: 'checked', name: 'Checked' },
  { standing: 'never', name: 'Cannot be checked' },
  { standing: 'waiting', name: 'Not looked for yet' },
];

const modalities = Object.keys(modalityWords) as Modality[];

export function FilterBar({ search, filters, all, found, onFilter, children }: FilterBarProps) {
  const count = (other: Partial<Filters>) => found.filter((one) => passes(one, { ...filters, ...other })).length;
  const isDone = all.every(({ standing }) => standing !== 'waiting');
  const offered = standings.filter(({ standing }) => standing !== 'waiting' || !isDone);
  return (
    <search className="filters">
      <SearchField search={search} label="Find in the policy" example="photos, parents, LinkedIn …" />
      <div className="tally">{children}</div>
      <fieldset className="filter-standing">
        <legend className="unseen">Show</legend>
        <div className="row">
          {offered.map(({ standing, name }) => (
            <label key={name} className="chip small">
              <input
                type="radio"
                name="standing"
                checked={filters.standing === standing}
                onChange={() => onFilter({ ...filters, standing })}
              />
              {name} <span className="soft">{count({ standing })}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <label className="filter-modality">
        <span className="small">How it binds</span>
        <select
          value={filters.modality ?? ''}
          onChange={({ currentTarget }) =>
            onFilter({ ...filters, modality: modalities.find((one) => one === currentTarget.value) ?? null })
          }
        >
          <option value="">Any</option>
          {modalities.map((modality) => (
            <option key={modality} value={modality}>
              {modalityWords[modality]} ({count({ modality })})
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
