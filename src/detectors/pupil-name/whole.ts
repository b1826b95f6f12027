// Whole names on the pupil list, and names with an initial: which readings of the words around them let them stand.
import type { Finding } from '../../model/finding';
import type { PupilMatch, PupilMatcher } from '../../model/roster';
import type { Span } from '../../model/span';
import type { Confidence } from '../../model/words';
import { sentenceAt } from '../../text/bisect';
import { isShouted } from '../../text/casing';
import { type Cue, cueFor, type Setting, schoolNear } from './context';
import { finding } from './found';
import { isFamousNear, isOfOthers, isSomebodyElse, isSurelyFamous, readsAsPlace } from './innocence';
import { siblingsOf } from './siblings';
import { believeSlip, tellingOf } from './slips';
import type { Word } from './word';
import { words as card } from './words';

/** A match, its words, and the words side by side that it was found among. */
export interface Seen {
  run: readonly Word[];
  match: PupilMatch;
  words: readonly Word[];
}

/** Returns the name, and those of brothers and sisters who share its surname; nothing where another reading is likelier. */
export function asWhole(setting: Setting, seen: Seen, pupils: PupilMatcher): Finding[] {
  const { words, match } = seen;
  if (readsAsPhrase(setting, words, pupils)) return [];
  const span = [words[0]!.start, words.at(-1)!.end] as const;
  const cue = cueFor(setting, span, words.at(-1)!.possessive);
  const confidence = confidenceOf(setting, seen, cue, pupils);
  if (confidence === null) return [];
  const evidence = [match.exact ? card().evidence.onList : card().evidence.nearly];
  if (isFamousBeside(setting, span, cue)) evidence.push(card().evidence.famous);
  const whole = finding(setting, span, { kind: 'full-name', confidence, evidence, cue, group: match.group });
  const siblings = match.exact ? siblingsOf(setting, words, pupils) : [];
  const beside = siblings.map(({ start, end }) =>
    finding(setting, [start, end], { kind: 'full-name', confidence, evidence: [card().evidence.sibling], cue }),
  );
  return [whole, ...beside];
}

/** Words that make a sentence of their own, whoever is called so too. */
function readsAsPhrase(setting: Setting, words: readonly Word[], pupils: PupilMatcher): boolean {
  const [first, last] = [words[0]!, words.at(-1)!];
  const ordinary = words.filter(({ nature }) => nature === 'word' || nature === 'word-name');
  if (ordinary.length === words.length && isPhrase(setting, words)) return true;
  // "Summer hayes …": the capital is the sentence's.
  if (first.opens && first.capital && first.nature === 'word-name' && !last.capital) return true;
  return ordinary.length > 0 && words.every(({ capital }) => !capital) && isTurned(words, pupils);
}

/** Returns how sure it is that this is the pupil; `null` when it is rather somebody or something else. */
function confidenceOf(setting: Setting, { words, match }: Seen, cue: Cue | null, pupils: PupilMatcher): Confidence | null {
  const { exact, partial } = match;
  const [first, last] = [words[0]!, words.at(-1)!];
  const span = [first.start, last.end] as const;
  if (!exact && tellingOf(words).some(({ capital }) => !capital)) return null;
  const school = schoolNear(setting, first.sentence) || setting.voice.ownSchool;
  const famous = isFamousBeside(setting, span, cue);
  if (!cue && readsAsPlace(setting, words)) return null;
  if (!cue && isSurelyFamous(setting, span) && (famous || !exact || partial)) return null;
  if (partial && !cue && (isOfOthers(setting, span) || isFamousNear(setting, span))) return null;
  const { isBending } = setting.sentence(first.sentence);
  const after = setting.raw.slice(last.end, last.end + 10);
  const slip = exact ? 'certain' : believeSlip({ words, match, pupils, cue, school, isBending, after });
  if (slip === null || famous) return slip && 'possible';
  // One of two surnames alone is as often another person's.
  if (partial && !cue && !setting.voice.group && !setting.voice.ownSchool) return isRare(words) ? 'possible' : null;
  return slip;
}

/** No word beside the given name is one that has other readings. */
const isRare = (words: readonly Word[]): boolean =>
  words.filter(({ nature }) => nature === 'unknown').length > 0 &&
  !words.some(({ nature }) => nature === 'word' || nature === 'word-name');

const isFamousBeside = (setting: Setting, span: Span, cue: Cue | null): boolean =>
  cue === null &&
  isFamousNear(setting, span) &&
  !setting.voice.ownSchool &&
  !schoolNear(setting, sentenceAt(setting.draft.text, span[0]));

/** Surname first, in lower case: "white eira on the hills" is snow. */
const isTurned = (words: readonly Word[], pupils: PupilMatcher): boolean => pupils.match([words[0]!.raw])[0]?.part === 'last';

/** Both words are ordinary ones: "Grace may come over", "Summer fields are lovely", "MARK DOWN THE PRICE". */
function isPhrase(setting: Setting, words: readonly Word[]): boolean {
  const after = setting.raw.slice(words.at(-1)!.end, words.at(-1)!.end + 60);
  if (words.some(({ capital }) => !capital)) return !PERSON_SAYS.test(after);
  if (words[0]!.opens && ASKING.has(words[0]!.folded) && /^ \p{Ll}[^.!\n]*\?/u.test(after)) return true;
  const shouted = words.every(({ raw }) => isShouted(raw));
  if (shouted && setting.words.filter(({ raw }) => isShouted(raw)).length > words.length + 2)
    return !schoolNear(setting, words[0]!.sentence);
  const next = setting.words.find(({ start }) => start >= words.at(-1)!.end);
  const heading = next?.capital === true && !next.opens && next.nature === 'word' && /^ \p{L}/u.test(after);
  return heading && !schoolNear(setting, words[0]!.sentence);
}

/** "Will Frost return before May?" */
const ASKING: ReadonlySet<string> = new Set(['will', 'may', 'can', 'might']);

/** What only people do, straight after a name in lower case. */
const PERSON_SAYS =
  /^\s(?:just |then |even |finally )?(?:told|asked|said|wrote|drew|gave|sang|cried|smashed|forgot|finished|handed|scored|laughed|smiled|hugged|thinks|asks|who)(?![\p{L}])/u;

export function asInitial(setting: Setting, { run, words, match: { group } }: Seen): Finding[] {
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
  if (letter === b && name.nature === 'word-name' && name.opens && !cue) return [];
  // "J. Harrison" is as often a writer; "Ellie H" is how schools write.
  const alone = letter === a && !cue && !schoolNear(setting, a.sentence);
  if (alone && !mayStandAlone(setting, run, words)) return [];
  const confidence = alone ? 'possible' : 'likely';
  return [finding(setting, span, { kind: 'full-name', confidence, evidence: [card().evidence.initial], cue, group })];
}

/** "carys b from my form": in lower case only beside the class itself. */
function isLowerPupil(setting: Setting, span: Span, { nature }: Word): boolean {
  const cue = cueFor(setting, span, false);
  return cue?.group !== undefined && cue.strength !== 'school' && (nature === 'name' || nature === 'unknown');
}

/** "Goals from J Webb": no writer's other initial, no firm, no place, and no word that "a" may stand before. */
function mayStandAlone(setting: Setting, run: readonly Word[], words: readonly Word[]): boolean {
  const [letter, name] = [words[0]!, words.at(-1)!];
  const at = run.indexOf(letter);
  const [before, after] = [run[at - 1], run[at + words.length]];
  if (before?.raw.length === 1 || after?.capital || (letter.folded === 'a' && setting.raw[letter.end] !== '.')) return false;
  if (name.nature === 'word' || name.nature === 'word-name' || readsAsPlace(setting, words)) return false;
  const span = [letter.start, name.end] as const;
  return (
    !isOfOthers(setting, span) &&
    !isFamousNear(setting, span) &&
    !isSurelyFamous(setting, span) &&
    !AUTHOR.test(setting.raw.slice(name.end))
  );
}

/** "J. Webb (2019)", "E. Harrison, The Long Way". */
const AUTHOR = /^(?:,? \(?(?:19|20)\d\d|, ["“‘]?\p{Lu}| et al)/u;
