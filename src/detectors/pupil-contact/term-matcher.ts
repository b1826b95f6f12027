// Answers which words are a name on one of the profile's own lists, as the pupil list's matcher does for pupils.
import type { TermList } from '../../model/profile';
import type { PupilMatch, PupilMatcher } from '../../model/roster';
import { foldName } from '../../text/names/fold-name';
import { slipsBetween } from '../school-name/slips';
import { compact, wordsOfName } from './shown-name';

export interface ListMatcher extends PupilMatcher {
  /** Is this handle itself on the list? */
  hasHandle(handle: string): boolean;
}

const made = new WeakMap<TermList, ListMatcher>();

/** Returns the list's matcher; worked out once for each list. */
export function matcherOf(list: TermList): ListMatcher {
  const known = made.get(list);
  if (known) return known;
  const matcher = makeMatcher(list.terms);
  made.set(list, matcher);
  return matcher;
}

type Words = readonly string[];

function makeMatcher(terms: readonly string[]): ListMatcher {
  // A single word is a handle, and no first name of somebody.
  const names = terms.filter((term) => /\S\s+\S/.test(term)).map((term) => foldedWords(wordsOfName(term)));
  const handles = new Set(terms.map(compact));
  const byWord = new Map<string, Words[]>();
  for (const name of names) for (const word of new Set(name)) byWord.set(word, [...(byWord.get(word) ?? []), name]);
  return {
    size: terms.length,
    hasHandle: (handle) => handles.has(compact(handle)),
    match(words) {
      const shown = foldedWords(words);
      const likely = new Set(shown.flatMap((word) => byWord.get(word) ?? []));
      const parts = [...likely].flatMap((name) => partOf(name, shown) ?? []);
      return parts.map((part): PupilMatch => ({ tokens: [0, words.length], ...part }));
    },
  };
}

const foldedWords = (words: Words): string[] => words.flatMap((word) => foldName(word).split('-')).filter(Boolean);

/** How the shown words stand for the name; at least one word of it is among them. */
function partOf(name: Words, shown: Words): Pick<PupilMatch, 'part' | 'exact'> | null {
  const missing = name.filter((word) => !shown.includes(word));
  const outer = [name[0], name.at(-1)].every((word) => word !== undefined && shown.includes(word));
  if (name.length > 1 && (missing.length === 0 || outer)) return { part: 'full', exact: true };
  const [first] = name;
  if (shown.length === 1) return shown[0] === first ? { part: 'first', exact: true } : null;
  const [lost] = missing;
  if (name.length < 2 || missing.length !== 1 || lost === undefined) return null;
  const others = shown.filter((word) => !name.includes(word));
  if (others.some((word) => word.length === 1 && lost.startsWith(word))) return { part: 'initial', exact: true };
  const slip = lost.length > 4 && others.some((word) => slipsBetween(word, lost, 1) !== null);
  return slip ? { part: 'full', exact: false } : null;
}
