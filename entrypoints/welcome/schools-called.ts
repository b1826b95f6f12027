// Finds schools by what people type of their names: parts of words, capitals and accents aside.
import type { ProfileCard } from '../../src/messaging/protocol';

/** Returns those that have every word somewhere in one of their names; all of them when nothing is typed. */
export function schoolsCalled<School extends Pick<ProfileCard, 'name' | 'otherNames'>>(
  asked: string,
  schools: readonly School[],
): School[] {
  const words = plain(asked).split(/\s+/).filter(Boolean);
  return schools.filter(({ name, otherNames }) =>
    [name, ...otherNames].some((called) => words.every((word) => plain(called).includes(word))),
  );
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[’'.]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
