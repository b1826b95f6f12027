// Tells whether a post says who wrote it: at its end, by an introduction, or by what the account itself is called.
import { fold } from '../../text/folding';
import { foldName } from '../../text/names/fold-name';
import { isGivenName, isOrdinaryWord } from '../../text/names/given-names';
import type { PreparedDraft, PreparedText } from '../../text/prepare';
import { INTRODUCED, RUN_BY } from './lexicon';

/** Returns whether the post, its account or the account's profile says who speaks. */
export function isDeclared({ text, account, bioText }: PreparedDraft): boolean {
  const shown = fold(`${account.name ?? ''}`);
  if (/(?<![a-z])(?:mr|mrs|ms|miss|mx|dr) [a-z]{2,}/.test(shown)) return true;
  if (bioText && RUN_BY.test(bioText.folded.text)) return true;
  return (
    INTRODUCED.some((words) => words.test(text.folded.text)) || NAMED.test(text.raw) || opensWithName(text) || isSigned(text)
  );
}

/** "Siân here, holding the fort". */
function opensWithName({ raw }: PreparedText): boolean {
  const name = /^\P{L}*(\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)?,? (?:here|from the)(?!\p{L})/u.exec(raw)?.[1];
  return name !== undefined && isGivenName(foldName(name));
}

/** "I'm Sofia, the new technician". */
const NAMED =
  /[Pp]osted by \p{Lu}\p{Ll}|^\P{L}*\p{Lu}\p{Ll}+ \([\p{L} &]{2,24}\)|(?:(?<!\p{L})I['’]m|(?<!\p{L})I am|[Mm]y name(?: is|['’]s)|(?<!\p{L})[Ii]t['’]s) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:,| and | here| from )/u;

/** Where any of its paragraphs ends in a signature: what was added below does not take the name away. */
export const isSigned = ({ raw }: PreparedText): boolean => raw.split(/\n\s*\n/).some(endsSigned);

/** "… — Mrs Okafor, Year 4", "… Tom Hale, Chair of Governors", "… The Admissions Office", "… ^JH", "… Katja". */
function endsSigned(paragraph: string): boolean {
  const body = paragraph
    .slice(-LONGEST)
    .replace(CLOSING, '')
    .replace(TRAILING_TAGS, '')
    .replace(/(?:\s+x{1,4})?[\s.!)]*$/u, '')
    .replace(CLOSING, '');
  const parts = body.split(/(?<=[.!?…)]|\p{Extended_Pictographic}\uFE0F?)\s+|\n+|\s+[-–—~]+\s*|(?<=\S)[–—]|\s+\(/u);
  const last = (parts.at(-1) ?? '').trim();
  if (parts.length < 2 && !/^\^/.test(last)) return TAIL.test(body);
  return isName(last) || SIGNATURES.some((shape) => shape.test(last)) || TAIL.test(body);
}

/** "Katja", "Petra Zupan": a name alone, and no last word of praise. */
function isName(last: string): boolean {
  const [first = '', ...more] = last.replace(/^[-–—~]\s*/, '').split(/\s+/);
  if (more.length > 2 || ![first, ...more].every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word))) return false;
  const folded = foldName(first);
  return isGivenName(folded) && (more.length > 0 || !isOrdinaryWord(folded));
}

/** Nobody signs with more. */
const LONGEST = 240;
/** Pictures and space at the end. */
const CLOSING = /(?:\s|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D)+$/u;
const TRAILING_TAGS = /(?:\s+[#@][\p{L}\p{N}_]+|\s+https?:\/\/\S+)+$/u;

const SIGNATURES: readonly RegExp[] = [
  // With a title, whatever goes on: "Mrs Okafor, Year 4", "Ms Pirc (Catering)".
  /^(?:[-–—~]\s*)?(?:(?:love|thanks|diolch|hvala|regards|yours|best|from|hwyl|cofion|with love|lep pozdrav|lp)[, ]+(?:from )?)?(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Madame|Senora|Ga\.|Gospa|Gospod|G\.)\.?\s\p{Lu}/iu,
  // A name and a role: "Tom Hale, Chair", "Petra Zupan | Principal", "Siân, Year 4".
  /^(?:[-–—~]\s*)?(?:\p{Lu}[\p{L}'’-]+\s?){1,3}[,|–—-]\s?\p{L}[\p{L}\p{N} &'’-]{1,40}$/u,
  /^(?:[-–—~]\s*)?(?:\p{Lu}\.\s?){1,2}\p{Lu}[\p{L}'’-]+$/u,
  // Of an office or a team: "The Admissions Office", "Jo in the office", "PE department", "Head".
  /^(?:[-–—~]\s*)?(?:(?:from|love from|posted by|by)\s)?(?:the |your |our )?(?:[\p{L}\p{N}]+\s){0,3}(?:office|team|dept|department|staff|faculty|kitchen|library|pta|committee|council|governors|leadership|slt|reception|nursery|head|headteacher|principal|deputy|caretaker|librarian)$/iu,
  /^\p{Lu}\p{Ll}+\s(?:in|from|at|for)\s(?:the\s)?\p{L}[\p{L}\p{N} &]{1,24}$/u,
  /^\p{Lu}\p{Ll}+\s?\([\p{L}\p{N} &]{2,24}$/u,
  // Initials, as on X: "^JH", "/jh".
  /^[\^/]\s?\p{L}{1,3}$/u,
];

/** At the very end, without a mark before it: "… Friday, Mrs Kos", "… posted by the PE department", "^JH". */
const TAIL =
  /(?:(?:^|[\s,–—-])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Madame|Ga\.|Gospa|Gospod)\.?\s\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)?(?:,\s[\p{L}\p{N} &'’-]{2,40}|\s\([\p{L}\p{N} &]{2,30}\)?)?|\s\^\s?\p{L}{1,3}|[Pp]osted by [\p{L}\p{N} ,.&'’-]{2,50}|\s[-–—]\s?\p{L}[\p{L}\p{N} ,.&'’-]{1,40}|(?:love|Love|thanks|regards|hwyl|Hwyl),? \p{Lu}\p{Ll}+)$/u;
