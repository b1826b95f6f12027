// The field of a search over a page, with the key that leads to it.
import type { Search } from './use-search';

export interface SearchFieldProps {
  search: Search;
  label: string;
  /** Words that one might look for, shown while the field is empty. */
  example: string;
}

export function SearchField({ search, label, example }: SearchFieldProps) {
  return (
    <label className="search-field">
      <span className="small">
        {label}{' '}
        <span className="key" aria-hidden="true">
          /
        </span>
      </span>
      <input
        ref={search.field}
        type="search"
        value={search.asked}
        placeholder={example}
        aria-keyshortcuts="/"
        autoComplete="off"
        maxLength={200}
        onChange={({ currentTarget }) => search.ask(currentTarget.value)}
      />
    </label>
  );
}
