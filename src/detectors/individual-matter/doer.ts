// Lays a deed at somebody's door: who did it or suffered it, and whether it is one of those a reader could know.
import type { Passage } from '../../text/passages';
import type { PreparedText } from '../../text/prepare';
import { BY, ELSEWHERE, ON_OTHERS, PRONOUN, SELF } from './lexicon';
import { agedAfter, isKnowable, type Who } from './who';

/** Of whom a deed may be told. */
export interface Asked {
  readonly text: PreparedText;
  readonly passage: Passage;
  /** Everybody in the draft, in order. */
  readonly all: readonly Who[];
  /** Where the deed's words stand in the folded text. */
  readonly start: number;
  readonly end: number;
  fits(who: Who): boolean;
}

export interface Doer {
  readonly who: Who;
  /** Said in the sentence itself, not only meant by "he" or "she". */
  readonly here: boolean;
}

/** Returns whose deed it is; `null` where it is the author's own, a stranger's or nobody's. */
export function doerOf(asked: Asked): Doer | null {
  const { text, passage, all, start, end } = asked;
  const here = all.filter(({ sentence }) => sentence === passage.index);
  const before = here.findLast((who) => who.end <= start && start - who.end < FAR);
  const after = here.find((who) => who.start >= end && who.start - end < NEAR);
  const lead = text.folded.text.slice(passage.start, start);
  const others = ON_OTHERS.test(text.folded.text.slice(start, end));
  const within = after && BY.test(text.folded.text.slice(end, after.start)) ? settled(asked, after) : null;
  if (!others && SELF.test(lead)) return within;
  if (!others && OPENS.test(lead)) return within ?? fromBefore(asked);
  if (before?.part === 'far' || here.some((who) => who.part === 'family' && who.start < start)) return null;
  const nearest = [before, ...here.toReversed().filter(({ end: to }) => to <= start), after].find(
    (who) => who && asked.fits(who) && isKnowable(who, text),
  );
  if (nearest) return settled(asked, nearest);
  // Somebody else of school is said to have done it.
  if (here.length > 0 && here.every(({ part }) => part === 'family' || part === 'far')) return null;
  return PRONOUN.test(passage.said) ? fromBefore(asked) : null;
}

/** As far as a subject may stand before its verb, and an object after it. */
const FAR = 140;
const NEAR = 70;

/** Nothing stands before the deed: "Threw a chair as well." */
const OPENS = /^[^a-z]*(?:(?:and|then|so|now|today|just|also|has|had|been) ?)*$/;

const settled = ({ text, passage, fits }: Asked, who: Who): Doer | null =>
  fits(who) && isKnowable(who, text) && !(ELSEWHERE.test(passage.said) && !TIED.test(passage.said)) ? { who, here: true } : null;

const TIED =
  /(?<![a-z])(?:of (?:ours|mine)|my (?:form|class|tutor|year|y\d|lot)|in (?:year|y\d)|pupils?|students?|school|gate|teacher|duty|lesson|parent)(?![a-z])/;

function fromBefore({ text, passage, all, fits }: Asked): Doer | null {
  const who =
    all.findLast(({ sentence }) => sentence < passage.index && sentence >= passage.index - 2) ?? agedAfter(all, passage.index);
  return who && fits(who) && isKnowable(who, text) && !ELSEWHERE.test(passage.said) ? { who, here: false } : null;
}
