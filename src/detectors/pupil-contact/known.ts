// Is somebody shown on a site on a list? The whole name is certain, one slip likely, a first name or an initial possible.
import type { Person } from '../../model/draft';
import type { PupilMatch, PupilMatcher } from '../../model/roster';
import { type Confidence, compareConfidence } from '../../model/words';
import { readGlued } from '../pupil-name/glued';
import { bareHandle, isOneWord, shownAs, wordsOfHandle, wordsOfName } from './shown-name';

export interface Known {
  confidence: Confidence;
  /** Which of the two that the page shows is on the list. */
  shown: string;
  group?: string;
}

/** Returns how surely this person is on the list, or `null`. */
export function findKnown(person: Person, list: PupilMatcher): Known | null {
  const name = person.name ?? '';
  const byName = name === '' ? null : (byWords(wordsOfName(name), list) ?? (isOneWord(name) ? byHandle(name, list) : null));
  const byTheirHandle = person.handle ? byHandle(person.handle, list) : null;
  const found = [
    byName && { ...byName, shown: shownAs({ name }) },
    byTheirHandle && { ...byTheirHandle, shown: shownAs({ handle: person.handle }) },
  ].filter((each) => each !== null);
  const best = found.sort((a, b) => compareConfidence(b.confidence, a.confidence))[0];
  if (best) return best;
  const part = partly(person, list);
  return part && { ...part, shown: shownAs(person) };
}

type Reading = Omit<Known, 'shown'>;

/** Also around any number of middle names, and of letters that stand apart. */
function byWords(words: readonly string[], list: PupilMatcher): Reading | null {
  const outer = [words[0], words.at(-1)].filter((word) => word !== undefined);
  const spelt = words.length > 5 && words.every((word) => word.length === 1);
  return (
    read(list.match(words)) ??
    (words.length > 2 ? read(list.match(outer)) : null) ??
    (spelt ? byHandle(words.join(''), list) : null)
  );
}

function read(matches: readonly PupilMatch[]): Reading | null {
  const full = matches.find(({ part, exact, partial }) => part === 'full' && exact && !partial) ?? matches.find(isFull);
  if (!full) return null;
  return reading(full.exact && !full.partial && !full.sounds ? 'certain' : 'likely', full);
}

const isFull = ({ part }: PupilMatch): boolean => part === 'full';

const reading = (confidence: Confidence, { group }: PupilMatch): Reading => ({ confidence, ...(group ? { group } : {}) });

function byHandle(handle: string, list: PupilMatcher): Reading | null {
  const bare = bareHandle(handle);
  const words = wordsOfHandle(handle);
  const telling = words.filter((word) => !NO_NAMES.has(word.toLowerCase()));
  const parted = read(list.match(words)) ?? read(list.match(telling));
  if (parted) return parted;
  for (const glued of [bare, ...telling.flatMap(withoutAdded)]) {
    const match = readGlued(glued, list);
    if (match) return reading(match.exact ? 'certain' : 'likely', match);
  }
  return null;
}

/** "itsmarnietolworth", "marnietolworthx": what people put before and after their name. */
function withoutAdded(word: string): string[] {
  const lower = word.toLowerCase();
  const before = ['', ...NO_NAMES].filter((added) => lower.startsWith(added));
  const after = ['', ...NO_NAMES].filter((added) => lower.endsWith(added));
  const cut = before.flatMap((head) => after.map((tail) => lower.slice(head.length, lower.length - tail.length)));
  return [...new Set(cut)].filter((rest) => rest.length > 5);
}

const NO_NAMES: ReadonlySet<string> = new Set(
  'x xx xxx xo xox xoxo its itz the real thereal official theofficial im iam hey hi not just only miss mr mrs ms ig insta fb tv yt uk gb wales cymru si'.split(
    ' ',
  ),
);

/** "Marnie", "Marnie T.", "m.tolworth": as often somebody else. Of a handle only where no name is shown beside it. */
function partly({ name, handle }: Person, list: PupilMatcher): Reading | null {
  const shown = name && !isOneWord(name) ? wordsOfName(name) : wordsOfHandle(name ?? handle ?? '');
  const both = shown.length === 1 && name && handle ? read(list.match([...shown, ...wordsOfHandle(handle)])) : null;
  if (both) return { ...both, confidence: 'likely' };
  const matches = [shown, shown.toReversed(), ...initialsIn(shown)].flatMap((words) => list.match(words));
  const initial = shown.length < 4 && matches.find(({ part, exact }) => part === 'initial' && exact);
  if (initial) return reading('possible', initial);
  const first = shown.length === 1 && matches.find(({ part, exact }) => (part === 'first' || part === 'known-as') && exact);
  return first ? reading('possible', first) : null;
}

/** "mtolworth", "marniet": an initial glued to one end. */
function initialsIn([word, ...more]: readonly string[]): string[][] {
  if (word === undefined || more.length > 0 || word.length < 5) return [];
  return [
    [word.slice(0, 1), word.slice(1)],
    [word.slice(0, -1), word.slice(-1)],
  ];
}
