// Everybody whom a draft may be naming: as the tagger finds them, in the words that this room reads.
import type { Span } from '../../model/span';
import { namesIn } from '../../text/tagger/tagger';
import type { Setting } from './context';
import { JOINED, type Word } from './word';

export interface Person {
  words: readonly Word[];
  span: Span;
  possessive: boolean;
  /** How sure the tagger is that it is a name, 0 to 1. */
  likelihood: number;
  /** By whom it was found. */
  seen: 'tagger' | 'rules' | 'both';
}

/** Returns whom the tagger finds, in order. */
export function taggedPersons({ draft, words }: Setting): Person[] {
  let first = 0;
  return namesIn(draft.text).flatMap(({ span, likelihood }): Person[] => {
    while (first < words.length && words[first]!.start < span[0]) first += 1;
    let last = first;
    while (last < words.length && words[last]!.end <= span[1]) last += 1;
    const mine = words.slice(first, last);
    if (mine.length === 0) return [];
    return [{ words: mine, span, possessive: mine.at(-1)!.possessive, likelihood, seen: 'tagger' }];
  });
}

/** People named one after another share what is said of them. */
export function groupLists<P extends { readonly span: Span }>(raw: string, persons: readonly P[]): P[][] {
  const groups: P[][] = [];
  persons.forEach((person, index) => {
    const before = persons[index - 1];
    if (before && JOINED.test(raw.slice(before.span[1], person.span[0]))) groups.at(-1)!.push(person);
    else groups.push([person]);
  });
  return groups;
}
