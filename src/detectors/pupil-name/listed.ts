// Names on the pupil list: whole names always, parts of names only where the words around speak of a pupil.
import type { Finding } from '../../model/finding';
import type { PupilMatch, PupilMatcher } from '../../model/roster';
import type { Span } from '../../model/span';
import { type Cue, cueFor, type Setting, schoolNear } from './context';
import { readDisguised } from './disguises';
import { finding } from './found';
import { isFamousNear, isOfOthers, isSomebodyElse, isTime, opensThing, opensTitle, readsAsWord } from './innocence';
import { matchesOnList } from './on-list';
import { siblingCue } from './siblings';
import { asInitial, asWhole, type Seen } from './whole';
import { cutRuns, JOINED, PARTICLES, type Word } from './word';
import { words as card } from './words';

/** Returns what the draft holds of the list. */
export function findListed(setting: Setting, pupils: PupilMatcher, adults: ReadonlySet<string>): Finding[] {
  const runs = cutRuns(setting.words, setting.raw);
  const seenIn = (run: readonly Word[]): Seen[] =>
    matchesOnList(setting.draft.text, pupils, run)
      .flatMap((match) => splitOdd(match, run, pupils))
      .map((match) => ({ run, match, words: run.slice(...match.tokens) }));
  // Turned round they are a whole name or nothing: parts are seen as they stand.
  const turned = turnedNames(setting, runs).flatMap(seenIn);
  const seen = [...runs.flatMap(seenIn), ...turned.filter(({ match }) => match.part === 'full' || match.part === 'initial')];
  const rows = namedTogether(setting, seen);
  const found = seen.flatMap((each) => {
    if (each.match.part === 'full') return asWhole(setting, each, pupils);
    if (each.match.part === 'initial') return asInitial(setting, each);
    return asPart(setting, each, adults, rows);
  });
  return [...found, ...findDisguised(setting, pupils)];
}

/** Of what is not written plainly, only whole names are believed. */
const findDisguised = (setting: Setting, pupils: PupilMatcher): Finding[] =>
  readDisguised(setting.draft.text, setting.words, pupils).flatMap((run) =>
    matchesOnList(setting.draft.text, pupils, run)
      .filter(({ part, partial }) => part === 'full' && !partial)
      .flatMap((match) => asWhole(setting, { run, match, words: run.slice(...match.tokens) }, pupils)),
  );

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
    several.flatMap((row) => {
      const said = { size: row.length, cue: cueOfRow(setting, row) };
      return row.map(({ words }) => [words[0]!, said] as const);
    }),
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
  const known = words.slice(1, -1).every(({ raw, folded }) => PARTICLES.has(folded) || pupils.match([raw]).length > 0);
  if (known) return [match];
  return words.flatMap(({ raw }, index) =>
    pupils.match([raw]).map((part) => ({ ...part, tokens: [start + index, start + index + 1] as const })),
  );
}

function asPart(setting: Setting, { run, words, match }: Seen, adults: ReadonlySet<string>, rows: Rows): Finding[] {
  const word = words[0]!;
  const span = [word.start, words.at(-1)!.end] as const;
  if (adults.has(word.folded) || isSomebodyElse(setting, span) || opensTitle(setting, span)) return [];
  if (isOfOthers(setting, span) || opensThing(setting, span)) return [];
  if (belongsToAnother(setting, run, words) || isLowerWord(word)) return [];
  if (!match.exact && !mayBeBent(setting, word)) return [];
  const row = rows.get(word);
  const siblings = match.part === 'last' ? siblingCue(setting, span, word.sentence) : null;
  const cue = siblings ?? cueFor(setting, span, word.possessive) ?? row?.cue ?? null;
  if (isTime(setting, word)) return [];
  if (match.part === 'last') {
    if (!cue || cue.strength === 'school' || !word.capital) return [];
    return [
      finding(setting, span, {
        kind: 'surname',
        confidence: 'likely',
        evidence: [card().evidence.surname],
        cue,
        group: match.group,
      }),
    ];
  }
  // Three in a row ("these three: Hattie, Albie, Xinyi") are a class, whatever else is said.
  if ((row?.size ?? 1) < 3 && !isInContext(setting, word, span, cue)) return [];
  const group = match.group ?? setting.sentence(word.sentence).group() ?? undefined;
  return [
    finding(setting, span, { kind: 'first-name', confidence: 'likely', evidence: [card().evidence.firstName], cue, group }),
  ];
}

/** With an ending it must be no word or name of its own, unless the sentence's language has such endings. */
const mayBeBent = (setting: Setting, word: Word): boolean =>
  word.capital && (word.nature === 'unknown' || (word.nature === 'name' && isInBendingTongue(setting, word)));

const isInBendingTongue = (setting: Setting, word: Word): boolean => setting.sentence(word.sentence).isBending();

/** A listed first name beside a cue; or in a post about school, where it reads as a name and nothing else. */
function isInContext(setting: Setting, word: Word, span: Span, cue: Cue | null): boolean {
  if (cue && cue.strength !== 'school') return true;
  if (readsAsWord(setting, word)) return false;
  if (setting.voice.ownSchool) return true;
  return !isFamousNear(setting, span) && (cue !== null || schoolNear(setting, word.sentence));
}

/** "Ellie Goulding", "Theo James": with another capitalised name beside it, the first name is another person's. */
function belongsToAnother(setting: Setting, run: readonly Word[], words: readonly Word[]): boolean {
  const at = run.indexOf(words[0]!);
  // "Čestitam Luku": of other languages few words are known, and the capital is the sentence's.
  const before =
    run[at - 1]?.opens && run[at - 1]?.nature === 'unknown' && isInBendingTongue(setting, words[0]!) ? undefined : run[at - 1];
  const after = run[at + words.length];
  const isName = (word: Word | undefined) =>
    word?.capital && word.raw.length > 1 && (word.nature === 'name' || word.nature === 'unknown');
  return isName(before) || isName(after) || (after?.capital === true && after.nature === 'word-name' && after.raw.length > 1);
}

/** In lower case only a word that is nothing but a name counts. */
const isLowerWord = (word: Word): boolean => !word.capital && word.nature !== 'name' && word.nature !== 'unknown';
