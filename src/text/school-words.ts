// Words that show that a post is about school life, shared by the detectors that need a school context.
import { ofToken } from './of-token';
import { withoutPossessive } from './possessive';
import type { PreparedText, Token } from './prepare';

/** Returns whether a word of school life stands within `reach` tokens of a stretch of tokens, outside the stretch itself. */
export function schoolWordNear({ tokens }: PreparedText, from: number, to: number, reach: number): boolean {
  for (let index = Math.max(0, from - reach); index < Math.min(tokens.length, to + reach); index++) {
    if (index >= from && index < to) continue;
    if (isSchoolWord(tokens, index)) return true;
  }
  return false;
}

/** Is the token a word of school life, or the number or letter of a year group ("Year 4", "Y4", "KS2")? */
export function isSchoolWord(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const { folded, kind } = token;
  if (kind === 'hashtag') return SCHOOL_TAGS.has(folded.slice(1));
  if (kind !== 'word') return false;
  const { word, byItself, numbered } = readingOf(token);
  if (byItself) return true;
  const next = tokens[index + 1];
  if (!next) return false;
  if (numbered) return /^(?:1[0-3]|[1-9])[a-z]?$|^(?:stage|group)$/.test(next.folded);
  return OPENS_PAIR.has(word) && PAIRS.has(`${word} ${next.folded}`);
}

const readingOf = ofToken(({ folded }) => {
  const word = withoutPossessive(folded);
  return {
    word,
    byItself: SCHOOL_WORDS.has(word) || YEAR_GROUP.test(word),
    numbered: /^(?:year|yr|grade|form|class|room|reception|key)$/.test(word),
  };
});

/** "Y4", "yr10", "KS2", "EYFS", "11B"; a bare "4B" may be a house number and needs more. */
const YEAR_GROUP = /^(?:y(?:ea)?r?(?:1[0-3]|[1-9])[a-z]?|ks[1-5]|eyfs)$/;

/** Said mostly of schools. Words of wider use ("class", "head", "term") stand in PAIRS with what makes them so. */
export const SCHOOL_WORDS: ReadonlySet<string> = new Set(
  (
    'pupil pupils student students teacher teachers headteacher headteachers headmaster headmistress teaching classroom classrooms classmates schoolchildren ' +
    'playground homework lesson lessons curriculum assembly inset ofsted estyn isi phonics sats gcse gcses nea alevel alevels btec sen senco senco send ehcp ' +
    'governor governors pta staffroom ects ect nqt nqts deputy ta tas hlta schoolwork timetable supply-teacher playtime ks1 ks2 ks3 ks4 ks5 eyfs reception ' +
    'sixth-form tutor-group school schools academy primary secondary infants juniors nursery college mufti uniform detention detentions parents-evening ' +
    'sports-day disgyblion athro athrawes ysgol ucenci ucenec ucitelj uciteljica razred sola soli solo ravnatelj ravnateljica'
  ).split(' '),
);

const PAIRS: ReadonlySet<string> = new Set([
  ...[
    'head teacher',
    'deputy head',
    'assistant head',
    'my class',
    'our class',
    'my form',
    'my tutor',
    'sixth form',
    'my classes',
    'school trip',
  ],
  ...[
    'inset day',
    'parents evening',
    "parents' evening",
    'sports day',
    'half term',
    'spring term',
    'summer term',
    'autumn term',
    'end of-term',
  ],
  ...[
    'teaching assistant',
    'learning support',
    'school run',
    'school hall',
    'open evening',
    'prize giving',
    'results day',
    'my lot',
    'the staff',
    'our staff',
  ],
  ...[
    'my colleagues',
    'our colleagues',
    'the children',
    'our children',
    'the kids',
    'our kids',
    'year group',
    'year 7s',
    'new term',
    'of term',
    'this term',
  ],
]);

const OPENS_PAIR: ReadonlySet<string> = new Set(Array.from(PAIRS, (pair) => pair.split(' ', 1)[0]!));

const SCHOOL_TAGS: ReadonlySet<string> = new Set(
  'edutwitter edchat ukedchat teacherlife teacher teachers teaching teachertwitter school schools schoollife primaryschool education pupils students classroom inset backtoschool'.split(
    ' ',
  ),
);

/** The author says that they work in a school, or speaks of its people as theirs. Matched on folded text. */
export const FIRST_PERSON_WORK =
  /(?<![a-z])(?:(?:i|we)(?:'ve|'m|'re| am| are| have| had)?(?: (?:been|just|now|still|also|only|currently|recently|actually|really|love|loved|to|so|proud|enjoy|both|got|get|started|start|work|finished|would|used))* (?:teach|teaching|taught|work|working|worked|joined|join|lead|leading|job)|(?:i|we)(?:'m| am|'re| are|'ve been) (?:(?:a|an|the|now|proud to be|happy to be|delighted to be|also|head|deputy|lead|new|one|of|of the|still) ?){0,4}(?:[a-z]+ ){0,2}(?:teachers?|headteacher|head|deputy|ta|senco|tutors?|governors?|staff|caretaker|librarian|nqt|ect|coach|principal|teaching assistants?)|(?:my|our) (?:[a-z]+ ){0,2}(?:class|classes|classroom|pupils?|students?|school|form|tutor group|colleagues?|staff|headteacher|head teacher|head|boss|year \d{1,2}s?|y\d{1,2}s?|lessons?|department|team|job|new job|workplace|work|ks\d|tutees?|lot|children|kids))(?![a-z])/g;
