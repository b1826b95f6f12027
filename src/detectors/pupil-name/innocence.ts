// Readings in which a name is no pupil's: adults, relatives, friends, characters, months and plain words.
import type { Facts } from '../../model/facts';
import type { Span } from '../../model/span';
import { sentenceAt } from '../../text/bisect';
import { fold } from '../../text/folding';
import { onceFor } from '../../text/memory';
import { paragraphEnd } from '../../text/paragraphs';
import { around, ofSurroundings, type Setting } from './context';
import * as says from './lexicon';
import * as other from './other-readings';
import type { Surroundings } from './surroundings';
import type { Word } from './word';

/** Returns whether the words beside say that this person is an adult, a relative, a friend or a character. */
export const isSomebodyElse = (setting: Setting, span: Span): boolean =>
  isElseBeside(setting, span) || isGrownUp(setting.draft.text, sentenceOf(setting, span));

const isElseBeside = ofSurroundings((beside) => {
  const { left, right } = beside;
  if (says.ADULT_BEFORE.test(left) || says.KNOWN_BEFORE.test(left) || says.WORK_BEFORE.test(left)) return true;
  if (says.KNOWN_AFTER.test(right) || other.WITH_ME_AFTER.test(right) || other.LEADS_AFTER.test(right)) return true;
  return isRelative(beside) || (OUR.test(left) && says.LIFE_AFTER.test(right));
});

const OUR = /(?<![\p{L}])our\s$/iu;

/** "Taught Ada Lovelace today", "Amelia Earhart is our topic": a whole name that no list knows, where a topic stands. */
export function isTopic({ raw }: Setting, [start, end]: Span): boolean {
  if (!/\p{L} \p{Lu}/u.test(raw.slice(start, end))) return false;
  return other.TOPIC_BEFORE.test(raw.slice(Math.max(0, start - 80), start)) || other.TOPIC_AFTER.test(raw.slice(end, end + 80));
}

/** "Our eldest", "the plumber": said beside the name. */
const isRelative = ({ left, right }: Surroundings): boolean =>
  other.RELATIVE_AFTER.test(right) ||
  other.TRADE_AFTER.test(right) ||
  other.FROM_WORK_AFTER.test(right) ||
  other.ROLE_BEFORE.test(left);

/** "Get married": said in its sentence. */
const isGrownUp = onceFor((sentence) => other.GROWN_UP.test(sentence));

function sentenceOf({ raw, draft: { text } }: Setting, [start]: Span): string {
  const [from, to] = text.sentences[sentenceAt(text, start)] ?? [0, 0];
  return raw.slice(Math.max(from, start - REACH), Math.min(to, start + REACH));
}

/** A sentence without a full stop may be as long as the draft. */
const REACH = 200;

/** The draft speaks of the author's own family, or before or beside the name of a match or a pet, and no class is in sight. */
export function isOfOthers(setting: Setting, span: Span): boolean {
  const { family, match, pet } = setting.others(paragraphEnd(setting.draft.text, span[1]));
  return family || match || pet;
}

/** "Chips at Ruby Lane", "3 Dale Close": a street, an estate, a venue; not where the words go on as of a person. */
export function readsAsPlace(setting: Setting, words: readonly Word[]): boolean {
  const [first, last] = [words[0]!, words.at(-1)!];
  const span: Span = [first.start, last.end];
  // In Welsh "a" is "and".
  const article = isAfterThe(setting, span) && !setting.sentence(sentenceAt(setting.draft.text, span[0])).isBending();
  if (isMake(setting, span) || article) return true;
  if (words.length < 2 || !other.PLACE_NOUNS.has(last.folded) || last.possessive) return false;
  const { left, right } = around(setting, span);
  if (other.PLACE_GOES_ON.test(right)) return true;
  if (PERSON_STRAIGHT_AFTER.test(right)) return false;
  return other.AT_PLACE.test(left) || other.PLACE_NEAR.test(paragraphAt(setting, span));
}

const isAfterThe = ofSurroundings(({ left }) => other.THE_BEFORE.test(left));
const isMake = ofSurroundings(({ right }) => other.MAKE_AFTER.test(right));

const paragraphAt = (setting: Setting, span: Span): string =>
  setting.raw.slice(setting.raw.lastIndexOf('\n\n', span[0]) + 1, paragraphEnd(setting.draft.text, span[1]));

const PERSON_STRAIGHT_AFTER =
  /^,?\s(?:who|has|had|got|gets|won|wins|said|says|told|asked|made|read|wrote|scored|sang|drew|gave|handed|did|just|came|ran|played|finished|forgot|lost|cried|smashed|in (?:year|y\d|my))(?![\p{L}])/iu;

/** "Jasmine rice", "Poppy seeds", "Charlie horse": with the next word it is a thing. */
export const opensThing = ofSurroundings(({ right }) => other.THING_AFTER.test(right));

/** Books and screens, beyond what a school has of them. */
export const isSurelyFamous = (setting: Setting, span: Span): boolean =>
  setting.isFamed(paragraphEnd(setting.draft.text, span[1]));

export const isFamousNear = ofSurroundings(
  ({ left, right }) => says.FAME_NEAR.test(left) || says.FAME_NEAR.test(right) || BOOK_OPENS.test(left),
);

/** "Reading Goodnight Mister Tom again" speaks of a book all through. */
const BOOK_OPENS = /(?:^|[.!?]\s)\s*(?:[Rr]e-?)?(?:[Rr]eading|[Ww]atching) [“"]?\p{Lu}\p{L}* \p{Lu}/u;

/** "Charlie and the Chocolate Factory", "James and the Giant Peach": a name that opens a title. */
export const opensTitle = ofSurroundings(({ right }) => TITLE.test(right));
const TITLE =
  /^(?:['’]s (?!Year|Y\d|English|Maths|Science|History|Geography|French|Art|Music|Drama|PE|Mum|Dad|Nan)\p{Lu}\p{Ll}| and the (?:\p{Lu}|whale|beanstalk|lions?|ark|giant peach|three bears|chocolate factory)| in Wonderland| Potter| Christ\b| Rabbit\b)/u;

/** Does a word that is also a name stand here as the word: verb, month, season, flower, place? */
export function readsAsWord(setting: Setting, word: Word): boolean {
  if (word.nature !== 'word-name' && word.nature !== 'word') return false;
  if (!word.capital) return true;
  const { left, right } = around(setting, [word.start, word.end]);
  if (TIMES.has(word.folded) && (TIME_BEFORE.test(left) || TIME_AFTER.test(right))) return true;
  if (PLACE_BEFORE.test(left) && says.GROUP_AFTER.exec(right) === null) return true;
  return word.opens && !NAMED_AFTER.test(right) && !AND_NAME.test(right);
}

/** "Exams start in May, Year 11": the month, whatever follows. */
export const isTime = ({ raw }: Setting, { folded, start }: Word): boolean =>
  TIMES.has(folded) && SURELY_TIME.test(raw.slice(Math.max(0, start - 12), start));
const SURELY_TIME =
  /(?<![\p{L}])(?:in|last|next|this|early|late|mid|until|till|by|since|during|every|each|before|after|\d(?:st|nd|rd|th)?)[ -]$/iu;

const TIMES: ReadonlySet<string> = new Set([
  'may',
  'april',
  'june',
  'august',
  'summer',
  'autumn',
  'winter',
  'eve',
  'dawn',
  'noel',
]);
const TIME_BEFORE =
  /(?:in|last|next|this|early|late|mid|of|until|till|by|since|during|from|every|each|before|after|for|the|\d(?:st|nd|rd|th)?)[ -]$/i;
const TIME_AFTER = /^[ -](?:half|term|holidays?|bank|break|exams?|sun|fair|f[eê]te|school|camp|reading|\d)/i;
const PLACE_BEFORE = /(?<![\p{L}])(?:in|to|at|visit(?:ing)?|near|across|around)\s$/iu;
/** At the head of a sentence only what people do shows that "Will" or "Grace" is one. */
const NAMED_AFTER =
  /^(?:['’]s\s|\s?[,(]|\s(?:in|from) (?:year|yr|y\d|my|our|class|form|\d|reception|nursery)|\s(?:is|was|has|had)(?![\p{L}])[^.!?\n]*(?<![\p{L}])(?:he|she|his|her|him|they|their)(?![\p{L}])|\s(?:just|told|asked|said|says|read|wrote|won|got|did|made|came|finally|scored|sang|drew|gave|handed|finished|brought|lost|played|spoke|cried|laughed|smiled|forgot|smashed|painted|built|helped|shared|learn(?:t|ed)|asks|thinks|managed|passed|spent|showed|explained|understood|danced|solved|earned|stood|begged|hugged)(?![\p{L}]))/iu;

const AND_NAME = /^\s(?:and|&) \p{Lu}/u;

/** First names that the draft itself says are a relative's, a friend's or a colleague's, or that a profile lists as adults'. */
export function knownAdults(setting: Setting, facts: Facts): ReadonlySet<string> {
  const known = new Set<string>();
  for (const word of setting.words) {
    if (!word.capital || word.nature === 'word') continue;
    if (isKnownBeside(setting, [word.start, word.end])) known.add(word.folded);
  }
  for (const { kind, terms } of facts.lists)
    if (kind === 'colleague' || kind === 'governor') for (const term of terms) known.add(fold(term));
  return known;
}

const isKnownBeside = ofSurroundings(
  ({ left, right }) =>
    says.KNOWN_BEFORE.test(left) || says.KNOWN_AFTER.test(right) || (OUR.test(left) && says.LIFE_AFTER.test(right)),
);
