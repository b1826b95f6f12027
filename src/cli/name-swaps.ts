// Posts told again with other people in them, so that the tagger learns where names stand rather than whose they were.
import { allLocales } from '@faker-js/faker';
import type { Pupil } from '../model/roster';
import type { Span } from '../model/span';
import type { Post } from './name-lessons';

export interface Origin {
  given: readonly string[];
  family: readonly string[];
}

const GIVEN = /^\p{Script=Latin}{3,}$/u;
const FAMILY = /^[\p{Script=Latin}'-]{3,}$/u;

/** Returns the names of each list in Latin letters that is long enough to choose from, and those of our own drafts' lists of pupils. */
export function originsOf(pupils: readonly Pupil[]): Origin[] {
  const lists = Object.values(allLocales).map(({ person }) => ({
    given: plain(person?.first_name, GIVEN),
    family: plain(person?.last_name, FAMILY),
  }));
  const ours = {
    given: plain([pupils.map(({ first }) => first)], GIVEN),
    family: plain([pupils.map(({ last }) => last)], FAMILY),
  };
  // Ours are of all the schools' origins at once, and few of them stand on any list: they come up as often as five lists do.
  return [
    ...lists.filter(({ given, family }) => given.length > 40 && family.length > 15),
    ...Array.from({ length: 5 }, () => ours),
  ];
}

function plain(lists: object | null | undefined, shape: RegExp): string[] {
  const names: unknown[] = Object.values(lists ?? {}).flat();
  return [...new Set(names.filter((name): name is string => typeof name === 'string' && shape.test(name)))];
}

/** Returns the post with everybody in it called otherwise, in the same case; `null` where somebody's name is written unusually. */
export function swapNames<P extends Pick<Post, 'text' | 'spans'>>(
  post: P,
  origins: readonly Origin[],
  random: () => number,
): P | null {
  const spans: Span[] = [];
  let text = '';
  let from = 0;
  for (const [start, end] of [...post.spans].sort((a, b) => a[0] - b[0])) {
    const parts = post.text.slice(start, end).split(' ');
    if (parts.some((part) => !WORD.test(part))) return null;
    const made = nameLike(parts, origins, random);
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
/** So many are on no list, as many a child's name is. */
const INVENTED = 0.4;

function nameLike(parts: readonly string[], origins: readonly Origin[], random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const { given, family } = pick(origins);
  return parts
    .map((part, at) => {
      const first = parts.length === 1 ? random() < FIRST_ALONE : at < parts.length - 1;
      const list = first ? given : family;
      const name = random() < INVENTED ? blend(pick(list), pick(list)) : pick(list);
      return inCaseOf(part, random() < UNACCENTED ? name.normalize('NFKD').replace(/\p{M}/gu, '') : name);
    })
    .join(' ');
}

/** Half of one name and half of another of its kind: a name that nobody has heard, spelt as theirs are. */
const blend = (one: string, other: string): string =>
  one.slice(0, Math.ceil(one.length / 2)) + other.slice(Math.ceil(other.length / 2)).toLowerCase();

function inCaseOf(like: string, name: string): string {
  if (like === like.toLowerCase()) return name.toLowerCase();
  return like.length > 2 && like === like.toUpperCase() ? name.toUpperCase() : name;
}
