// What people with a given name are called for short, and the given names that a short one may stand for.
import { FORMS } from './lexicon-short-names';

/**
 * Returns the other names that somebody of this given name may be called by: the short ones of a whole name, and the whole
 * and the other short ones of a short one. Folded, without the name itself.
 */
export function calledAlso(word: string): readonly string[] {
  return BY_FORM.get(word) ?? NONE;
}

const NONE: readonly string[] = [];

const BY_FORM: ReadonlyMap<string, readonly string[]> = collect();

/** A whole name goes by all its forms. A short one leads back to whole names only: Ted is no Ned because of Edward. */
function collect(): Map<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const note = (word: string, form: string) => found.set(word, (found.get(word) ?? new Set()).add(form));
  for (const [whole = '', ...forms] of FORMS)
    for (const form of forms) {
      note(whole, form);
      note(form, whole);
    }
  return new Map(Array.from(found, ([word, forms]) => [word, [...forms]]));
}
