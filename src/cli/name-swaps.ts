// Posts told again with other people in them, so that the tagger learns where names stand rather than whose they were.
import { allLocales } from '@faker-js/faker';
import type { Span } from '../model/span';
import type { Post } from './name-lessons';

interface Origin {
  given: readonly string[];
  family: readonly string[];
}

const GIVEN = /^\p{Script=Latin}+$/u;
const FAMILY = /^[\p{Script=Latin}'-]+$/u;

/** Every list of names in Latin letters that is long enough to choose from counts alike, however long it is. */
const ORIGINS: readonly Origin[] = Object.values(allLocales)
  .map(({ person }) => ({ given: plain(person?.first_name, GIVEN), family: plain(person?.last_name, FAMILY) }))
  .filter(({ given, family }) => given.length > 40 && family.length > 15);

function plain(lists: object | null | undefined, shape: RegExp): string[] {
  const names: unknown[] = Object.values(lists ?? {}).flat();
  return names.filter((name): name is string => typeof name === 'string' && shape.test(name));
}

/** Returns the post with everybody in it called otherwise, in the same case; `null` where somebody's name is written unusually. */
export function swapNames<P extends Pick<Post, 'text' | 'spans'>>(post: P, random: () => number): P | null {
  const spans: Span[] = [];
  let text = '';
  let from = 0;
  for (const [start, end] of [...post.spans].sort((a, b) => a[0] - b[0])) {
    const parts = post.text.slice(start, end).split(' ');
    if (parts.some((part) => !WORD.test(part))) return null;
    const made = nameLike(parts, random);
    text += post.text.slice(from, start) + made;
    spans.push([text.length - made.length, text.length]);
    from = end;
  }
  return spans.length > 0 ? { ...post, text: text + post.text.slice(from), spans } : null;
}

const WORD = /^[\p{L}'-]{2,}$/u;
/** One word alone is as often somebody's first name. */
const FIRST_ALONE = 0.75;
const UNACCENTED = 0.3;

function nameLike(parts: readonly string[], random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const { given, family } = pick(ORIGINS);
  return parts
    .map((part, at) => {
      const first = parts.length === 1 ? random() < FIRST_ALONE : at < parts.length - 1;
      const name = pick(first ? given : family);
      return inCaseOf(part, random() < UNACCENTED ? name.normalize('NFKD').replace(/\p{M}/gu, '') : name);
    })
    .join(' ');
}

function inCaseOf(like: string, name: string): string {
  if (like === like.toLowerCase()) return name.toLowerCase();
  return like.length > 2 && like === like.toUpperCase() ? name.toUpperCase() : name;
}
