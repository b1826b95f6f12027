// People who are on no list but are named as pupils: "well done Theo in Year 3", "Amina, Kofi and Ffion from my class".
import type { Finding } from '../../model/finding';
import type { Span } from '../../model/span';
import { isShouted } from '../../text/casing';
import { sceneCue } from './class-scene';
import { type Cue, cueFor, type Setting, schoolNear } from './context';
import { finding } from './found';
import { isFamousNear, isOfOthers, isSomebodyElse, isTopic, opensThing, opensTitle, readsAsWord } from './innocence';
import { FAMOUS, PRAISE_BEFORE } from './lexicon';
import { type Beside, findLikely } from './likely';
import { groupLists } from './persons';
import { cutRuns, type Word } from './word';
import { words as card } from './words';

/** Words side by side that may be one person's name. */
interface Person {
  words: readonly Word[];
  span: Span;
  possessive: boolean;
  /** Holds a given name that is nothing else. */
  given: boolean;
  famous: boolean;
}

/** Returns people in a pupil context whom no list knows. */
export function findUnlisted(setting: Setting, beside: Beside): Finding[] {
  const told = findTold(setting, beside);
  for (const { span } of told) if (span) beside.taken.take(span);
  return [...told, ...findLikely(setting, beside)];
}

/** Those whom a cue beside them makes pupils. */
function findTold(setting: Setting, { adults, taken }: Beside): Finding[] {
  const headline = setting.words.length > 4 && setting.words.every(({ capital }) => capital);
  const persons = cutRuns(setting.words, setting.raw)
    .flatMap((run) => personsIn(setting, run, headline))
    .filter(({ span }) => !taken.touch(span) && !isOfOthers(setting, span));
  return groupLists(setting.raw, persons).flatMap((group) => {
    if (group.some(({ span, words }) => isSomebodyElse(setting, span) || isTopic(setting, span) || adults.has(words[0]!.folded)))
      return [];
    const cue = cueOfGroup(setting, group) ?? sceneOfGroup(setting, group);
    if (!cue) return [];
    return group
      .filter((person) => isPupil(setting, person, cue, group.length))
      .map(({ span }) =>
        finding(setting, span, { kind: 'unlisted', confidence: 'likely', evidence: [card().evidence.asPupil], cue }),
      );
  });
}

/** Cuts a run into stretches of capitalised words, and keeps of each what may be a name. */
function personsIn(setting: Setting, run: readonly Word[], headline: boolean): Person[] {
  const persons: Person[] = [];
  for (let at = 0; at < run.length; at++) {
    if (!mayBegin(setting, run, at, headline) || isPartOfTerm(run[at - 1], run[at]!)) continue;
    const words = run.slice(at, at + lengthOfName(setting, run, at));
    const [first, last] = [words[0]!, words.at(-1)!];
    at += words.length - 1;
    if (words.length > MOST_WORDS) continue;
    const given = words.some(({ nature }) => nature === 'name');
    const famous = words.some(({ folded }) => FAMOUS.has(folded));
    persons.push({ words, span: [first.start, last.end], possessive: last.possessive, given, famous });
  }
  return persons;
}

const MOST_WORDS = 4;

/** "White Rose", "Blue Peter": with a capitalised word before it, a word-name is part of some other name. */
const isPartOfTerm = (before: Word | undefined, word: Word): boolean =>
  before !== undefined &&
  word.nature !== 'name' &&
  before.capital &&
  !before.opens &&
  before.nature === 'word' &&
  !TITLED.has(before.folded);

/** Capitalised words after which a name may begin. */
const TITLED: ReadonlySet<string> = new Set(
  'done to congratulations of year years class form reception pupil student'.split(' '),
);

/** How many words of the run belong to the name that begins at a place; an ordinary word only as a surname ("Mia Brown"). */
function lengthOfName(setting: Setting, run: readonly Word[], at: number): number {
  const first = run[at]!;
  if (!first.capital) return isLetterAfter(run[at + 1]) ? 2 : 1;
  let end = at + 1;
  while (end < run.length && run[end]!.capital && run[end]!.nature !== 'word') end += 1;
  const [stop, length] = [run[end], end - at];
  const isSurname =
    length === 1 &&
    stop?.capital &&
    first.nature === 'name' &&
    !COMMON_WORD.test(stop.folded) &&
    !setting.inSmall().has(stop.folded);
  return isSurname ? 2 : length;
}

/** "kayleigh p": a letter after it belongs to a name in lower case. */
const isLetterAfter = (next: Word | undefined): boolean => next?.raw.length === 1 && /[b-hj-z]/.test(next.folded);

const COMMON_WORD = /^(?:and|or|the|a|in|on|of|at|for|to|from|with|has|is|was|year|class|form|who|you|your|we|our|my|i)$/;

function mayBegin(setting: Setting, run: readonly Word[], at: number, headline: boolean): boolean {
  const word = run[at]!;
  if (word.nature === 'word' || word.raw.length < 2) return false;
  // Where every word has a capital, capitals say nothing; where few are shouted, those are abbreviations.
  if (headline) return word.nature === 'name';
  if (isShouted(word.raw)) return false;
  if (!word.capital) return word.nature === 'name' && word.raw.length > 2 && isSaidOfPupil(setting, word, run[at + 1]);
  return !readsAsWord(setting, word);
}

/** In lower case nothing less than praise or an opening, and the class itself, will do. */
function isSaidOfPupil(setting: Setting, word: Word, next: Word | undefined): boolean {
  const last = next && isLetterAfter(next) ? next : word;
  const cue = cueFor(setting, [word.start, last.end], last.possessive);
  const praised = PRAISE_BEFORE.test(setting.raw.slice(Math.max(0, word.start - 60), word.start));
  return cue?.group !== undefined && cue.strength !== 'school' && (praised || cue.strength === 'strong' || word.opens);
}

const STRENGTH = { strong: 3, firm: 2, school: 1 } as const;

function cueOfGroup(setting: Setting, group: readonly Person[]): Cue | null {
  const [first, last] = [group[0]!, group.at(-1)!];
  const whole = cueFor(setting, [first.span[0], last.span[1]], last.possessive);
  const each = group.flatMap(({ span, possessive }) => cueFor(setting, span, possessive) ?? []);
  return [...(whole ? [whole] : []), ...each].sort((a, b) => STRENGTH[b.strength] - STRENGTH[a.strength])[0] ?? null;
}

/** "Ravi and Priya solved it": what the last one does, all do. */
const sceneOfGroup = (setting: Setting, group: readonly Person[]): Cue | null =>
  group.every(({ given, famous }) => given && !famous) ? sceneCue(setting, group.at(-1)!) : null;

function isPupil(setting: Setting, { words, span, given, famous }: Person, { strength }: Cue, together: number): boolean {
  const first = words[0]!;
  if (opensTitle(setting, span) || opensThing(setting, span)) return false;
  if (famous && together === 1 && (strength !== 'strong' || words.length > 1)) return false;
  if (strength === 'strong') return true;
  if (isFamousNear(setting, span)) return false;
  const named = given || first.nature === 'word-name';
  const school = schoolNear(setting, first.sentence);
  if (strength === 'firm') return named || (school && words.at(-1)!.possessive);
  return named && school;
}
