// Names on the pupil list: whole names always, parts of names only where the words around speak of a pupil.
import type { Finding } from '../../model/finding';
import type { PupilMatch, PupilMatcher } from '../../model/roster';
import type { Span } from '../../model/span';
import { isShouted } from '../../text/casing';
import { type Cue, cueFor, groupIn, type Setting, schoolNear } from './context';
import { finding } from './found';
import {
  isFamousNear,
  isOfOthers,
  isSomebodyElse,
  isSurelyFamous,
  opensThing,
  opensTitle,
  readsAsPlace,
  readsAsWord,
} from './innocence';
import { isLikelySlip } from './slips';
import { cutRuns, JOINED, type Word } from './words';

const ON_LIST = 'on your pupil list';

/** Returns what the draft holds of the list. */
export function findListed(setting: Setting, pupils: PupilMatcher, adults: ReadonlySet<string>): Finding[] {
  const runs = cutRuns(setting.words, setting.raw);
  const seen = [...runs, ...turnedNames(setting, runs)].flatMap((run) =>
    pupils
      .match(run.map(({ raw }) => raw))
      .flatMap((match) => splitOdd(match, run, pupils))
      .map((match) => ({ run, match, words: run.slice(...match.tokens) })),
  );
  const rows = namedTogether(setting, seen);
  return seen.flatMap((each) => {
    if (each.match.part === 'full') return asFull(setting, each, pupils);
    if (each.match.part === 'initial') return asInitial(setting, each);
    return asPart(setting, each, adults, rows);
  });
}

/** A match, its words, and the words side by side that it was found among. */
interface Seen {
  run: readonly Word[];
  match: PupilMatch;
  words: readonly Word[];
}

/** What is said of listed people named one after another, by the first word of each. */
type Rows = ReadonlyMap<Word, { size: number; cue: Cue | null }>;

/** "Tunde and Ivy's project": what is said of one is said of all. */
function namedTogether(setting: Setting, seen: readonly Seen[]): Rows {
  const names = seen.filter(({ match, words }) => match.part !== 'last' && match.exact && words[0]!.capital);
  const rows: Seen[][] = [];
  names.forEach((name, index) => {
    const before = names[index - 1]?.words.at(-1);
    if (before && JOINED.test(setting.raw.slice(before.end, name.words[0]!.start))) rows.at(-1)!.push(name);
    else rows.push([name]);
  });
  const several = rows.filter((row) => row.length > 1);
  return new Map(
    several.flatMap((row) => row.map(({ words }) => [words[0]!, { size: row.length, cue: cueOfRow(setting, row) }] as const)),
  );
}

function cueOfRow(setting: Setting, row: readonly Seen[]): Cue | null {
  const last = row.at(-1)!.words.at(-1)!;
  const whole = cueFor(setting, [row[0]!.words[0]!.start, last.end], last.possessive);
  return whole ?? cueFor(setting, [row.at(-1)!.words[0]!.start, last.end], last.possessive);
}

/** "Okafor, Maya": two words with only a comma between, read as one name. */
function turnedNames({ raw }: Setting, runs: readonly Word[][]): Word[][] {
  return runs.slice(1).flatMap((run, index) => {
    const before = runs[index]!.at(-1)!;
    const isComma = /^, ?$/.test(raw.slice(before.end, run[0]!.start)) && !before.possessive;
    return isComma ? [[before, run[0]!]] : [];
  });
}

/** A word between first and last name that is no name's ("Maya loves Okafor") leaves two parts. */
function splitOdd(match: PupilMatch, run: readonly Word[], pupils: PupilMatcher): PupilMatch[] {
  const [start, end] = match.tokens;
  const words = run.slice(start, end);
  if (match.part !== 'full' || words.length < 3) return [match];
  const outerCapital = words[0]!.capital || words.at(-1)!.capital;
  const odd = words
    .slice(1, -1)
    .some(({ capital, nature }) => (outerCapital ? !capital && nature !== 'unknown' && nature !== 'name' : nature === 'word'));
  if (!odd) return [match];
  const known = words.slice(1, -1).every(({ raw }) => PARTICLE.test(raw) || pupils.match([raw]).length > 0);
  if (known) return [match];
  return words.flatMap(({ raw }, index) =>
    pupils.match([raw]).map((part) => ({ ...part, tokens: [start + index, start + index + 1] as const })),
  );
}

const PARTICLE = /^(?:ap|ab|ferch|van|von|der|den|de|del|la|da|do|dos|di|el|al|bin|ibn|ben|y|e)$/i;

function asFull(setting: Setting, { words, match }: Seen, pupils: PupilMatcher): Finding[] {
  const { exact, group } = match;
  const first = words[0]!;
  const last = words.at(-1)!;
  const ordinary = words.filter(({ nature }) => nature === 'word' || nature === 'word-name');
  if (ordinary.length === words.length && isPhrase(setting, words)) return [];
  if (!exact && words.some((word) => !word.capital)) return [];
  if (ordinary.length > 0 && words.every((word) => !word.capital) && isTurned(words, pupils)) return [];
  const span = [first.start, last.end] as const;
  const beside = cueFor(setting, span, last.possessive);
  const school = schoolNear(setting, first.sentence) || setting.voice.ownSchool;
  const famous = isFamousNear(setting, span) && !beside && !school;
  if (!beside && readsAsPlace(setting, words)) return [];
  if (!beside && isSurelyFamous(setting) && (famous || !exact || match.partial)) return [];
  if (
    match.partial &&
    !beside &&
    !((setting.voice.group || setting.voice.ownSchool) && !isOfOthers(setting) && !isFamousNear(setting, span))
  )
    return [];
  if (!exact && !isLikelySlip({ words, match, pupils, cue: beside, school })) return [];
  const evidence = exact ? [ON_LIST] : ['nearly a name on your pupil list'];
  if (famous) evidence.push('perhaps somebody well known');
  const confidence = famous ? 'possible' : exact ? 'certain' : 'likely';
  return [finding(setting, span, { kind: 'full-name', confidence, evidence, cue: beside, group })];
}

/** Surname first, in lower case: "white eira on the hills" is snow. */
const isTurned = (words: readonly Word[], pupils: PupilMatcher): boolean => pupils.match([words[0]!.raw])[0]?.part === 'last';

/** Both words are ordinary ones: "Grace may come over", "Summer fields are lovely", "MARK DOWN THE PRICE". */
function isPhrase(setting: Setting, words: readonly Word[]): boolean {
  if (words.some(({ capital }) => !capital)) return true;
  const shouted = words.every(({ raw }) => isShouted(raw));
  if (shouted && setting.words.filter(({ raw }) => isShouted(raw)).length > words.length + 2)
    return !schoolNear(setting, words[0]!.sentence);
  const after = setting.raw.slice(words.at(-1)!.end, words.at(-1)!.end + 30);
  const next = setting.words.find(({ start }) => start >= words.at(-1)!.end);
  const heading = next?.capital === true && !next.opens && next.nature === 'word' && /^ \p{L}/u.test(after);
  return heading && !schoolNear(setting, words[0]!.sentence);
}

function asInitial(setting: Setting, { run, words, match: { group } }: Seen): Finding[] {
  const [a, b] = [words[0]!, words.at(-1)!];
  const letter = a.raw.length === 1 ? a : b;
  const name = letter === a ? b : a;
  const lower = !letter.capital || !name.capital;
  if (lower && !isLowerPupil(setting, [a.start, b.end], name)) return [];
  if (letter.folded === 'i' && setting.raw[letter.end] !== '.') return [];
  const next = run[run.indexOf(b) + 1];
  if (letter === b && next?.capital && setting.raw[letter.end] === '.') return [];
  const dot =
    letter === b && setting.raw[letter.end] === '.' && /^\.(?=\s+\p{Ll}|[,;)'’])/u.test(setting.raw.slice(letter.end)) ? 1 : 0;
  const span = [a.start, b.end + dot] as const;
  if (isSomebodyElse(setting, span)) return [];
  const cue = cueFor(setting, span, b.possessive);
  // "J. Harrison" is as often a writer; "Ellie H" is how schools write.
  if (letter === a && !cue && !schoolNear(setting, a.sentence)) return [];
  if (letter === b && name.nature === 'word-name' && name.opens && !cue) return [];
  return [
    finding(setting, span, { kind: 'full-name', confidence: 'likely', evidence: [`${ON_LIST}, with an initial`], cue, group }),
  ];
}

/** "carys b from my form": in lower case only beside the class itself. */
function isLowerPupil(setting: Setting, span: Span, { nature }: Word): boolean {
  const cue = cueFor(setting, span, false);
  return cue?.group !== undefined && cue.strength !== 'school' && (nature === 'name' || nature === 'unknown');
}

function asPart(setting: Setting, { run, words, match }: Seen, adults: ReadonlySet<string>, rows: Rows): Finding[] {
  const word = words[0]!;
  const span = [word.start, words.at(-1)!.end] as const;
  if (adults.has(word.folded) || isSomebodyElse(setting, span) || opensTitle(setting, span)) return [];
  if (isOfOthers(setting) || opensThing(setting, span)) return [];
  if (belongsToAnother(run, words) || isLowerWord(word)) return [];
  if (!match.exact && (!word.capital || word.nature !== 'unknown')) return [];
  const row = rows.get(word);
  const cue = cueFor(setting, span, word.possessive) ?? row?.cue ?? null;
  if (match.part === 'last') {
    if (!cue || cue.strength === 'school' || !word.capital) return [];
    return [
      finding(setting, span, {
        kind: 'surname',
        confidence: 'likely',
        evidence: [`a surname ${ON_LIST}`],
        cue,
        group: match.group,
      }),
    ];
  }
  // Three in a row ("these three: Hattie, Albie, Xinyi") are a class, whatever else is said.
  if ((row?.size ?? 1) < 3 && !isInContext(setting, word, span, cue)) return [];
  const group =
    match.group ?? groupIn(setting.raw.slice(...(setting.draft.text.sentences[word.sentence] ?? [0, 0]))) ?? undefined;
  return [
    finding(setting, span, { kind: 'first-name', confidence: 'likely', evidence: [`a first name ${ON_LIST}`], cue, group }),
  ];
}

/** A listed first name beside a cue; or in a post about school, where it reads as a name and nothing else. */
function isInContext(setting: Setting, word: Word, span: Span, cue: Cue | null): boolean {
  if (cue && cue.strength !== 'school') return true;
  if (readsAsWord(setting, word)) return false;
  if (setting.voice.ownSchool) return true;
  return !isFamousNear(setting, span) && (cue !== null || schoolNear(setting, word.sentence));
}

/** "Ellie Goulding", "Theo James": with another capitalised name beside it, the first name is another person's. */
function belongsToAnother(run: readonly Word[], words: readonly Word[]): boolean {
  const at = run.indexOf(words[0]!);
  const before = run[at - 1];
  const after = run[at + words.length];
  const isName = (word: Word | undefined) =>
    word?.capital && word.raw.length > 1 && (word.nature === 'name' || word.nature === 'unknown');
  return isName(before) || isName(after) || (after?.capital === true && after.nature === 'word-name' && after.raw.length > 1);
}

/** In lower case only a word that is nothing but a name counts. */
const isLowerWord = (word: Word): boolean => !word.capital && word.nature !== 'name' && word.nature !== 'unknown';
