// Reads what stands around a name: is it this school, a street, a village or another organisation, and does the author work there?

import { fold } from '../../text/folding';
import { ofToken } from '../../text/of-token';
import { withoutPossessive } from '../../text/possessive';
import type { PreparedText, Token } from '../../text/prepare';
import { FIRST_PERSON_WORK, isSchoolWord, schoolWordNear } from '../../text/school-words';
import type { Forms } from './forms';
import * as words from './lexicon';

/** A stretch of tokens that may name the school. */
export interface Place {
  readonly text: PreparedText;
  readonly from: number;
  readonly to: number;
}

/** The token right after (or before) on the same line of words; `null` where punctuation or emoji stands between. */
export const next = ({ text, to }: Place): Token | null => wordAt(text.tokens, to);
export const previous = ({ text, from }: Place): Token | null => wordAt(text.tokens, from - 1);

const wordAt = (tokens: readonly Token[], index: number): Token | null => {
  const token = tokens[index];
  return token?.kind === 'word' ? token : null;
};

export const isCapital = (token: Token | null): boolean => token !== null && /^\p{Lu}/u.test(token.raw);

/** Every word begins with a capital. Small words between are free. */
export const inCapitals = ({ text, from, to }: Place): boolean =>
  text.tokens.slice(from, to).every((token) => capitalsOf(token).throughout);

/** A tag may be as long as the draft, and hold the name a thousand times. */
const capitalsOf = ofToken(({ raw: written }) => {
  const parts = written.replace(/^[#@]/, '').split(/[-‐‑_]/);
  return { throughout: parts.every((raw) => !/^\p{L}/u.test(raw) || /^\p{Lu}/u.test(raw) || words.SMALL_WORDS.has(raw)) };
});

/** "Islwyn High Street", "Upper Marlowe Primary", "British International School of Zagreb". */
export function isOtherOrganisation(place: Place, forms: Forms): boolean {
  const after = next(place);
  const before = previous(place);
  const last = withoutPossessive(place.text.tokens[place.to - 1]!.folded);
  if (last !== place.text.tokens[place.to - 1]!.folded) return false;
  if (before && isCapital(before) && words.OTHER_PLACES.has(before.folded) && wordAt(place.text.tokens, place.from - 2))
    return true;
  if (!after) return false;
  const thing = words.OTHER_THINGS.has(after.folded);
  if (
    thing &&
    (!words.SCHOOL_NOUNS.has(last) || isCapital(after)) &&
    wordAt(place.text.tokens, place.to + 1)?.folded !== 'safety'
  )
    return true;
  const second = wordAt(place.text.tokens, place.to + 1);
  return (
    after.folded === 'of' && isCapital(second) && !forms.places.has(second!.folded) && !words.FUNCTION_WORDS.has(second!.folded)
  );
}

/** "Under a blue sky learning to surf": the letters of the name in an ordinary phrase. */
export function isPlainPhrase(place: Place): boolean {
  const { tokens } = place.text;
  if (tokens.slice(place.from, place.to).some(({ raw }) => /\p{Lu}/u.test(raw))) return false;
  const before = previous(place)?.folded ?? '';
  if (words.PLAIN_BEFORE.has(before)) return true;
  const doing = tokens[place.to - 1]!.folded.endsWith('ing');
  return doing && before !== 'at' && words.PLAIN_AFTER.has(next(place)?.folded ?? '');
}

/** A form that is also a village or an ordinary word: does what stands around it make it the school? */
export function isSchoolHere(place: Place, single: boolean): boolean {
  const after = next(place);
  const before = previous(place);
  if (!inCapitals(place)) return false;
  if (after && words.VILLAGE_LIFE.has(after.folded)) return false;
  const companion = after !== null && words.SCHOOL_COMPANIONS.has(withoutPossessive(after.folded));
  if (after && isCapital(after) && !companion && !words.FUNCTION_WORDS.has(after.folded)) return false;
  if (before && isCapital(before) && !words.FUNCTION_WORDS.has(before.folded)) return false;
  if (companion) return true;
  if (isOuting(place)) return false;
  if (worksHere(place)) return true;
  return isAtSchool(place, single);
}

/** "Bisl staff", "bisl sports day": with a word of school right after it. */
export function isOfSchool(place: Place): boolean {
  const after = next(place);
  if (!after) return false;
  return words.SCHOOL_COMPANIONS.has(withoutPossessive(after.folded)) || schoolWordNear(place.text, place.to, place.to, 2);
}

/** "Quiz at the King's Head, Bledington": inns and tea rooms bear the words of school in their names. */
function isOuting({ text, from }: Place): boolean {
  const { tokens } = text;
  const sentence = tokens[from]!.sentence;
  const said = tokens.filter((token) => token.sentence === sentence);
  return (
    said.some(({ folded }) => words.OUTINGS.has(withoutPossessive(folded))) &&
    !said.some(({ folded, raw }) => raw === folded && WORK_THERE.has(folded))
  );
}

/** Whoever teaches there goes to lunch as well. */
const WORK_THERE = new Set(
  'teach taught teaching work working colleagues staff pupils class classes assembly lessons'.split(' '),
);

/** "At Islwyn", "back to Blue Sky tomorrow … my class": a preposition before, school life and the author near by. */
function isAtSchool(place: Place, single: boolean): boolean {
  const before = previous(place)?.folded ?? '';
  const at = before === 'the' ? (wordAt(place.text.tokens, place.from - 2)?.folded ?? '') : before;
  if (!words.AT_WORDS.has(at)) return false;
  if (single && at !== 'at') return false;
  return schoolWordNear(place.text, place.from, place.to, 25) && firstPerson(place.text);
}

const FIRST_PERSON = ['i', "i'm", "i've", "i'll", "i'd", 'my', 'me', 'we', "we're", "we've", 'our', 'us'];

const firstPerson = (text: PreparedText): boolean => FIRST_PERSON.some((word) => wordSetOf(text).has(word));

/** Does the text speak of the place where the school stands? */
export const speaksOfPlace = (text: PreparedText, { places }: Forms): boolean =>
  [...places].some((place) => wordSetOf(text).has(place));

/** Asked again for every match; texts are read once. */
const wordSets = new WeakMap<PreparedText, ReadonlySet<string>>();

function wordSetOf(text: PreparedText): ReadonlySet<string> {
  const known = wordSets.get(text) ?? new Set(text.tokens.filter(({ kind }) => kind === 'word').map(({ folded }) => folded));
  wordSets.set(text, known);
  return known;
}

const WORK_WORDS = new Set(
  (
    'work works working worked teach teaches teaching taught job jobs position role post started starting start joined joining join appointed teacher teachers head headteacher deputy lead leader ' +
    'leading senco ta tutor staff team governor governors employed interview duty colleagues colleague placement induction trainee nqt ect coordinator co-ordinator librarian caretaker receptionist ' +
    'technician classes class pupils students leaving left back'
  ).split(' '),
);

/** Somebody else's work, or a place that is only near. */
const OTHERS =
  /^(?:he|she|they|his|her|their|who|sister|brother|mum|mother|dad|father|wife|husband|daughter|son|friend|mate|cousin|aunt|auntie|uncle|partner|neighbour|near|nearby|far|close)$/;

/** "I teach the little ones at X", "Pastoral Lead at X": a word of work, then a preposition, then the name. */
export function worksHere({ text, from }: Place): boolean {
  const { tokens } = text;
  const sentence = tokens[from]!.sentence;
  let at = from - 1;
  if (tokens[at]?.folded === 'the') at -= 1;
  const preposition = tokens[at];
  if (preposition && /^join(?:s|ed|ing)?$/.test(preposition.folded)) return true;
  if (!preposition || preposition.sentence !== sentence || !words.AT_WORDS.has(preposition.folded)) return false;
  for (let index = at - 1; index >= Math.max(0, at - 9); index--) {
    const token = tokens[index]!;
    if (token.sentence !== sentence || OTHERS.test(token.folded)) return false;
    if (WORK_WORDS.has(token.folded) && (index > at - 5 || isSchoolWord(tokens, index) || /^(?:teach|work)/.test(token.folded)))
      return true;
  }
  return false;
}

/** Does the author speak of the school as theirs in the same sentence? */
export function isAuthors(place: Place): boolean {
  if (worksHere(place)) return true;
  const { text, from, to } = place;
  const sentence = text.sentences[text.tokens[from]!.sentence];
  if (!sentence) return false;
  const start = Math.max(sentence[0], text.tokens[from]!.start - REACH);
  const end = Math.min(sentence[1], text.tokens[to - 1]!.end + REACH);
  return fold(text.raw.slice(start, end)).search(FIRST_PERSON_WORK) >= 0;
}

/** A sentence without a full stop may be as long as the text. */
const REACH = 300;
