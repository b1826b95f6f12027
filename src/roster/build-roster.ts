// Turns a plain list of pupils into what is kept: keyed fingerprints of name parts and of pairs of parts.
import type { Pupil, Roster } from '../model/roster';
import { MOST_WORDS, NO_GROUP, packWord, type WordFacts } from './facts-bits';
import { createFingerprint, type Fingerprint } from './fingerprint';
import { aliasesOf, type NameWords, slipsOf, soundOf, wordsOfName } from './name-words';
import { calledAlso } from './short-names';
import { createHeap, type Entry, orderSteps, packingSteps } from './table';

interface How {
  /** 32 random bytes, base64url. */
  key: string;
  addedAt: string;
  /** Words are numbered by their fingerprints, so that short lists under one key can be joined. */
  joins?: boolean;
}

/** Returns the list as it is kept. The plain names stay behind here. */
export function buildRoster(pupils: readonly Pupil[], how: How): Roster {
  const steps = rosterSteps(pupils, how);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps of a moment each: twenty thousand pupils take seconds, and whoever builds may have others to answer in between. */
export function* rosterSteps(pupils: readonly Pupil[], { key, addedAt, joins = false }: How): Generator<void, Roster> {
  const fingerprint = createFingerprint(key);
  const groups = yield* groupsOf(pupils);
  const collected: Words = new Map();
  for (const pupil of pupils) {
    collectWords(collected, pupil, groups);
    yield;
  }
  const words = yield* numberWords(collected, fingerprint, joins);
  const heap = createHeap();
  const parts = [
    wordEntries(words, fingerprint),
    aliasEntries(pupils, words, fingerprint),
    calledEntries(words, fingerprint),
    pairEntries(pupils, groups, words, fingerprint),
  ];
  for (const part of parts) {
    for (const entry of part) {
      if (entry) heap.add(entry);
      yield;
    }
  }
  return { version: 1, count: pupils.length, addedAt, key, groups, fingerprints: yield* packingSteps(heap) };
}

function* groupsOf(pupils: readonly Pupil[]): Generator<void, string[]> {
  const groups = new Set<string>();
  for (const { group } of pupils) {
    if (group !== undefined && groups.size < NO_GROUP) groups.add(group);
    yield;
  }
  return [...groups].sort();
}

/** Without an entry it is a moment to breathe. */
type Entries = Generator<Entry | undefined, void>;

type Words = Map<string, WordFacts>;

function collectWords(words: Words, pupil: Pupil, groups: readonly string[]): void {
  const { given, family, knownAs } = wordsOfName(pupil);
  const group = groupNumber(pupil, groups);
  for (const word of given) note(words, word, 'first', group);
  for (const word of family) note(words, word, 'last', group);
  for (const word of knownAs) note(words, word, 'knownAs', group);
}

function note(words: Words, word: string, part: 'first' | 'last' | 'knownAs', group: number): void {
  const known = words.get(word);
  if (!known) words.set(word, { id: 0, first: false, last: false, knownAs: false, group, [part]: true });
  else {
    known[part] = true;
    if (known.group !== group) known.group = NO_GROUP;
  }
}

const groupNumber = ({ group }: Pupil, groups: readonly string[]): number => {
  const index = group === undefined ? -1 : groups.indexOf(group);
  return index < 0 ? NO_GROUP : index;
};

/** Numbers follow the fingerprints' order, so that they tell nothing about the list's. */
function* numberWords(words: Words, fingerprint: Fingerprint, joins: boolean): Generator<void, Words> {
  const names = [...words.keys()];
  const prints = new Float64Array(names.length);
  for (let at = 0; at < names.length; at++) {
    prints[at] = fingerprint('word', names[at]!);
    yield;
  }
  const printAt = (index: number) => prints[index]!;
  const numbered: Words = new Map();
  for (const bucket of yield* orderSteps(printAt, names.length)) {
    for (const at of bucket.sort((a, b) => printAt(a) - printAt(b))) {
      const name = names[at]!;
      const id = joins ? printAt(at) % MOST_WORDS : numbered.size;
      if (numbered.size < MOST_WORDS) numbered.set(name, { ...words.get(name)!, id });
    }
    yield;
  }
  return numbered;
}

function* wordEntries(words: Words, fingerprint: Fingerprint): Entries {
  for (const [word, facts] of words) {
    yield [fingerprint('word', word), packWord(facts)];
    for (const slip of slipsOf(word)) yield [fingerprint('slip', slip), facts.id];
    const sound = soundOf(word);
    if (sound) yield [fingerprint('sound', sound), facts.id];
  }
}

function* aliasEntries(pupils: readonly Pupil[], words: Words, fingerprint: Fingerprint): Entries {
  const seen = new Set<string>();
  for (const { first, last, knownAs } of pupils) {
    yield;
    for (const { word, alias } of [first, last, knownAs ?? ''].flatMap(aliasesOf)) {
      const facts = words.get(word);
      if (!facts || seen.has(alias)) continue;
      seen.add(alias);
      yield [fingerprint('alias', alias), packWord(facts)];
    }
  }
}

/** Short names of given ones, and the reverse. */
function* calledEntries(words: Words, fingerprint: Fingerprint): Entries {
  for (const [word, facts] of words) {
    yield;
    if (!facts.first && !facts.knownAs) continue;
    for (const form of calledAlso(word)) yield [fingerprint('called', form), packWord({ ...facts, last: false })];
  }
}

/**
 * Every pupil's given and family words two by two, without order; and with one of the two an initial only. Pupils of one name in
 * several groups leave several entries, and whoever looks it up then knows no group.
 */
function* pairEntries(pupils: readonly Pupil[], groups: readonly string[], words: Words, fingerprint: Fingerprint): Entries {
  for (const pupil of pupils) {
    const name = wordsOfName(pupil);
    const group = groupNumber(pupil, groups);
    for (const a of [...name.given, ...name.knownAs])
      for (const b of name.family) {
        const letters = pairLetters(words.get(a)?.id ?? -1, words.get(b)?.id ?? -1);
        if (a !== b) yield [fingerprint(isHalf(b, name) ? 'half' : 'pair', letters), group];
      }
    for (const letters of new Set(initialsOf(name, words))) yield [fingerprint('initial', letters), group];
    yield;
  }
}

/** One of two surnames; both written as one word are no half. */
const isHalf = (word: string, { family }: NameWords): boolean =>
  family.some(
    (other) => other.length > word.length && (other.startsWith(word) || other.endsWith(word)) && isOfTwo(other, family),
  );

/** Made of two of the others: "lloydprice" beside "lloyd" and "price". */
const isOfTwo = (whole: string, family: readonly string[]): boolean =>
  family.some((first) => whole !== first && whole.startsWith(first) && family.includes(whole.slice(first.length)));

function initialsOf({ given, family, knownAs }: NameWords, words: Words): string[] {
  const firsts = [given[0], knownAs[0]].filter((word) => word !== undefined);
  return family.flatMap((last) =>
    firsts.flatMap((first) => [
      initialLetters(first.charAt(0), words.get(last)?.id ?? -1, 'last'),
      initialLetters(last.charAt(0), words.get(first)?.id ?? -1, 'first'),
    ]),
  );
}

/** What the fingerprint of a pair is made of; the same whichever comes first. */
export const pairLetters = (a: number, b: number): string => (a < b ? `${a}/${b}` : `${b}/${a}`);

/** What the fingerprint of an initial beside a word is made of; `part` says what the word is. */
export const initialLetters = (initial: string, word: number, part: 'first' | 'last'): string => `${initial}/${word}/${part}`;
