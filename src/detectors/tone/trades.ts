// Gyms and banks have staff and managers too: whether a text is about a school at all.
import type { Mention } from '../../text/people';
import type { PreparedText } from '../../text/prepare';
import { isSchoolWord } from '../../text/school-words';

/** "rude staff", "the manager": nobody of a school unless the text says so or calls them "ours". */
export const isOfAnyTrade = ({ part }: Mention, words: string): boolean =>
  (part === 'colleague' || part === 'leader') && ANY_TRADE.test(words) && !/^(?:our|my) /i.test(words);

const ANY_TRADE =
  /(?:staff(?: members?)?|members? of staff|managers?|secretary|receptionist|librarian|technicians?|kitchen|caterers|ceo|supply|director|owner|supervisor|board|(?:that|this) (?:wo)?man)$/i;

const known = new WeakMap<PreparedText, boolean>();

/** Does any word say that this is about school life, or a trade of one's own? */
export function tellsOfSchool(text: PreparedText): boolean {
  const before = known.get(text);
  if (before !== undefined) return before;
  const tells = text.tokens.some((_token, index) => isSchoolWord(text.tokens, index)) || WORK.test(text.raw);
  known.set(text, tells);
  return tells;
}

const WORK =
  /(?<![a-z])(?:at work|here|this place|our place|my place|where i work|slt|smt|hod|kids|pupils?|students?|class|form|year ?\d+|y\d+|lessons?|teach(?:es|ing|ers?)?|learning walk|behaviour|briefing|observation|head ?teacher|deputy|governors?|parents?|playground|duty|cover|ppa|inset|term|timetable|staffroom|assembly|marking|phonics|minibus|trip|conference|email|apply|job|working for|deadline|meeting|whistle|contract)(?![a-z])/i;
