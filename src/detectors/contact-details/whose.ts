// Tells whose a number or address is: the author's, somebody else's, a desk's or a firm's. What stands nearest decides.

import { fold } from '../../text/folding';
import { matchesOf } from '../../text/matches';
import { isQuoted, peopleIn } from '../../text/people';
import { type PreparedDraft, prepareText } from '../../text/prepare';
import { GONE_ROUND } from '../pupil-contact/lexicon-signs';
import type { Detail } from './detail';
import * as says from './lexicon';

export type Owner = 'own' | 'other' | 'office' | 'business' | 'unknown';

/** Returns the owner by the words just before the detail, or failing these just after it. */
export function ownerOf({ span, sort }: Detail, { text, account }: PreparedDraft): Owner {
  const before = sort === 'address' ? fold(text.raw.slice(Math.max(0, span[0] - 90), span[0])) : leadingTo(text.raw, span[0]);
  const after = fold(text.raw.slice(span[1], span[1] + 50)).split(/\n|(?<=[.!?]) /, 1)[0] ?? '';
  // A desk or a firm is meant in the same breath only: "here's my mobile, the school line is hopeless. 07700…"
  const near = Math.max(0, ...matchesOf(before, BREAK).map(({ index }) => index + 1));
  const own = lastOf(says.OWN_BEFORE, before);
  const other = lastMatch(says.OTHER_BEFORE, before);
  // "Here's his mobile since reception won't give it out: …" is no number of reception's.
  const desks = sort === 'mobile' && Math.max(own, other[0]) >= near ? says.OFFICE_PHONES : says.OFFICE_NEAR;
  const cues: readonly (readonly [owner: Owner, end: number])[] = [
    ['own', own],
    ['business', near + lastOf(says.BUSINESS_NEAR, before.slice(near))],
    ['office', near + lastOf(desks, before.slice(near))],
    ['other', other[0]],
  ];
  const nearest = cues.reduce((best, cue) => (cue[1] > best[1] ? cue : best), ['unknown', near - 1]);
  // "Ring admissions on …" names a desk where "ring Sunita on …" names a person.
  const words = nearest[0] === 'other' ? other[1] : '';
  if (lastOf(says.OFFICE_NEAR, words) >= 0) return 'office';
  if (lastOf(says.BUSINESS_NEAR, words) >= 0 || (/^the[iy]/.test(words) && FIRM.test(before))) return 'business';
  if (nearest[0] !== 'unknown') return nearest[0];
  if (own >= 0) return 'own';
  if (account.kind === 'school' && US.test(before)) return 'office';
  if (OWN_AFTER.test(after)) return 'own';
  if (lastOf(says.OFFICE_NEAR, after) >= 0) return 'office';
  if (lastOf(says.BUSINESS_NEAR, `${before} | ${after}`) >= 0) return 'business';
  return other[0] >= 0 ? 'other' : 'unknown';
}

/** Is it told as a warning, or in somebody else's words? */
export function isToldOf({ span }: Detail, { text }: PreparedDraft): boolean {
  const { folded, raw } = text;
  if (says.WARNED_OF.test(folded.text)) return true;
  const start = raw.slice(0, span[0]);
  // Folding changes lengths seldom; a quotation is looked for where the words are found again.
  const at = fold(start).length;
  return isQuoted(text, at, at + 1);
}

/** Are parents or pupils spoken to, or school business spoken of, so that it is they who would ring? */
export function isTowardsFamilies({ text, to = [] }: PreparedDraft): boolean {
  return (
    GONE_ROUND.test(text.folded.text) ||
    to.some(({ name }) => name !== undefined && /^(?:mrs?|ms|miss) /.test(fold(name))) ||
    says.ADDRESSED.test(text.folded.text) ||
    says.SCHOOL_BUSINESS.test(text.folded.text) ||
    peopleIn(text).some(
      ({ part, span }) =>
        part === 'pupil' ||
        (part === 'parent' && (/['’]s? $/.test(text.raw.slice(0, span[0])) || !GRANDPARENT.test(text.raw.slice(...span)))),
    ) ||
    to.some(
      ({ name }) => name !== undefined && peopleIn(prepareText(name)).some(({ part }) => part === 'parent' || part === 'pupil'),
    )
  );
}

/** In a text of one's own family, "Nan's new address" is no parent's, nor "Mum's good tin". */
const GRANDPARENT = /(?<![a-z])(?:nan|gran|grand ?parent)|^(?:mum|mam|mummy|dad|daddy)(?:['’]s)?$/i;

/** Is somebody of the school spoken of, whose number is not for everybody? */
export const isOfSchool = (draft: PreparedDraft): boolean =>
  isTowardsFamilies(draft) ||
  says.OUR_DESK.test(draft.text.folded.text) ||
  peopleIn(draft.text).some(({ part }) => part === 'colleague' || part === 'leader');

/** The same, and plainly spoken to: what an invitation needs. */
export const isSaidToFamilies = ({ text }: PreparedDraft): boolean => says.ADDRESSED.test(text.folded.text);

/** Is something sold, lost or sought? */
export const isForSale = ({ text, account }: PreparedDraft): boolean =>
  account.kind === 'personal' && says.FOR_SALE.test(text.folded.text);

/** The words that lead to it: of its own sentence and the one before, as far as they reach. */
const leadingTo = (raw: string, start: number): string => {
  const words = fold(raw.slice(Math.max(0, start - 110), start));
  const breaks = matchesOf(words, BREAK).map(({ index }) => index);
  const from = breaks.at(-2);
  return from === undefined ? words : words.slice(from);
};

/** "The holiday club is brilliant, their number is …". */
const FIRM =
  /(?<![a-z])(?:club|compan(?:y|ies)|centre|team|service|charity|nursery|shop|firm|people at|lot at|group|agency|school|organisers|organi[sz]ation)(?![a-z])/;
const BREAK = /\n\s*\n|[.!?]\s/g;
const US = /(?<![a-z])(?:us|our)(?![a-z])[^.!?\n]{0,40}$/;
const OWN_AFTER =
  /^[ ,)–-]{0,3}(?:is |that's |it's |= ?)?(?:my|me(?![a-z])|if (?:you|anyone|anybody) (?:need|want)s? (?:me|to (?:chat|talk|reach me|get me))|and i'?ll|and ask for me|xx?$)/;

const lastOf = (patterns: readonly RegExp[], words: string): number => lastMatch(patterns, words)[0];

function lastMatch(patterns: readonly RegExp[], words: string): readonly [end: number, words: string] {
  let last: readonly [number, string] = [-1, ''];
  for (const pattern of patterns)
    for (const { index, 0: match } of matchesOf(words, pattern))
      if (index + match.length > last[0]) last = [index + match.length, match];
  return last;
}
