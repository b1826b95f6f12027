// Where in the policy reader something stands, as the end of its address: both those who link there and the reader itself use it.

/** "?school=islwyn#clause-report-messages" */
export const readerPlace = (school: string | undefined, clause: string | undefined): string =>
  [
    school === undefined ? '' : `?school=${encodeURIComponent(school)}`,
    clause === undefined ? '' : `#${clauseAnchor(encodeURIComponent(clause))}`,
  ].join('');

/** The id of a clause's element on the page. */
export const clauseAnchor = (clause: string): string => `${PREFIX}${clause}`;

/** Returns the clause that a fragment names, or `null`. */
export const clauseAt = (fragment: string): string | null =>
  fragment.startsWith(PREFIX) ? fragment.slice(PREFIX.length) || null : null;

/** Returns the school that a query names, or `null`. */
export const schoolAt = (query: string): string | null => new URLSearchParams(query).get('school') || null;

const PREFIX = 'clause-';
