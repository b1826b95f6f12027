// Reads a tale that no catalogue of deeds holds: somebody at school did something, and the telling is sour, or grieved, or says who it was.
import type { Span } from '../../model/span';
import type { Passage } from '../../text/passages';
import { isQuoted } from '../../text/people';
import type { PreparedDraft } from '../../text/prepare';
import { TIED } from './doer';
import { type Deed, ELSEWHERE, NOW_OR_WHOSE } from './lexicon';
import * as says from './lexicon-tales';
import { isKnowable, isWholeGroup, type Who, whoIsIn } from './who';

export interface Place {
  readonly draft: PreparedDraft;
  readonly passage: Passage;
  /** Pupils called by name; costs, so it is asked late. */
  names(): readonly Who[];
}

export interface Tale {
  readonly kind: Deed['kind'];
  readonly who: Who;
  readonly span: Span;
}

/** Returns the tale of a sentence, or `null`. */
export function taleIn({ draft: { text }, passage, names }: Place): Tale | null {
  const { said, end, index } = passage;
  if (ELSEWHERE.test(said) && !TIED.test(said)) return null;
  const here = whoIsIn(text).filter(({ sentence }) => sentence === index);
  if (here.some(({ part }, at) => part === 'family' || (part === 'far' && at === 0))) return null;
  if (here.length === 0 && !says.TROUBLE.test(said)) return null;
  const whole = text.folded.text;
  const next = whole.slice(end, text.sentences[index + 1] ? end + NEXT : end);
  const hinted = says.HINTED.test(said);
  const sour = hinted || says.TROUBLE.test(said) || says.SOUR.test(text.raw) || says.TROUBLE.test(next);
  const now = NOW_OR_WHOSE.test(said);
  if (says.KIND.test(said)) return null;
  for (const who of here) {
    if (!isOne(who) || !isKnowable(who, text)) continue;
    const span = toldOf(who, whole, passage, hinted);
    if (!span || isQuoted(text, ...span)) continue;
    if (sour) return { kind: KINDS[who.part] ?? 'conduct', who, span };
    // Of parents little is told for charm alone.
    if (who.part === 'parent' && WHOSE.test(who.words) && (now || ENDED.test(whole.slice(who.end, span[1]))))
      return { kind: 'complaint', who, span };
    if (who.part === 'pupil' && now) return { kind: 'anecdote', who, span };
  }
  if (here.length > 0 || !says.TROUBLE.test(said) || says.KIND.test(whole)) return null;
  const named = names().find(({ sentence }) => sentence === index);
  const span = named && toldOf(named, whole, passage, hinted);
  return span ? { kind: 'conduct', who: named, span } : null;
}

/** Returns the words that say that they did something, or that one had to do with them. */
function toldOf(who: Who, whole: string, { start, end }: Passage, hinted: boolean): Span | null {
  const lead = whole.slice(Math.max(start, who.start - REACH), who.start);
  if (hinted || says.ENCOUNTER.test(lead)) return [who.start, who.end];
  const told = says.HAPPENED.exec(whole.slice(who.end, Math.min(end, who.end + REACH)));
  const general = GENERIC.test(who.words) && !POINTED.test(lead);
  return told && (!general || isPast(told[0])) ? [who.start, who.end + told.index + told[0].length] : null;
}

/** Not one's own mum. */
const WHOSE =
  /parent|famil|^(?:an?|one|two|three|some|this|that|the|these|those|another|our|my|her|his|their|several|certain|[a-z]+'s|y(?:ea)?r? ?\d+|reception|nursery) /;
const ENDED = /(?:ed|[a-z]{2,}ught|went|said|told|came|took|sent|made|gave|rang|wrote|drove|stood|shook|threw|left|ran)$/;

/** Not a whole class, nor all the staff. */
const isOne = (who: Who): boolean => {
  const { meant, words } = who;
  return (meant === 'one' && !isWholeGroup(who)) || (meant === 'some' && COUNTED.test(words));
};

const NEXT = 120;
/** How far after somebody the verb may stand. */
const REACH = 70;

const COUNTED = /^(?:two|three|four|five|six|both|a couple|couple|these|those|some of|half) /;
const POINTED = /there(?:'s| is| are) $/;

/** "A child has …" may be any child; what is past was one. */
const GENERIC = /^(?:an?|some|two|three) /;
const isPast = (verb: string): boolean =>
  !/^(?:have|has|is|are|can't|don't|won't|wouldn't|never|always|[a-z]+s)$/.test(verb) || /^(?:has|is|was)$/.test(verb);

const KINDS: Partial<Readonly<Record<Who['part'], Deed['kind']>>> = {
  parent: 'complaint',
  colleague: 'remark-on-staff',
  leader: 'remark-on-staff',
};
