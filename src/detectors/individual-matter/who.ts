// Of everybody a draft speaks of, those whom people who know the school would recognise.
import type { Facts } from '../../model/facts';
import { sentenceAt } from '../../text/bisect';
import { matchesOf } from '../../text/matches';
import { isGivenName } from '../../text/names/given-names';
import { foldedAt } from '../../text/passages';
import { type Part, peopleIn } from '../../text/people';
import type { PreparedDraft, PreparedText } from '../../text/prepare';
import pupilName from '../pupil-name/detector';
import * as says from './lexicon-who';

export interface Who {
  readonly part: Part;
  readonly meant: 'one' | 'some' | 'all';
  /** Offsets into the folded text. */
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly words: string;
  /** Called by name. */
  readonly named: boolean;
}

const read = new WeakMap<PreparedText, readonly Who[]>();

/** Returns everybody in order, strangers and the author's own family among them: they are what a deed is not laid at. */
export function whoIsIn(text: PreparedText): readonly Who[] {
  const known = read.get(text) ?? findThem(text);
  read.set(text, known);
  return known;
}

function findThem(text: PreparedText): Who[] {
  const { folded } = text;
  const found = peopleIn(text)
    .slice(0, MOST)
    .map(({ part, meant, span, sentence }): Who => {
      const start = foldedAt(text, span[0]);
      const end = Math.max(start + 1, foldedAt(text, span[1]));
      const words = folded.text.slice(start, end);
      return { part, meant, start, end, sentence, words, named: says.TITLED.test(words) };
    });
  for (const { part, words } of says.OTHERS)
    for (const { index: start, 0: match } of matchesOf(folded.text, words)) {
      if (found.length >= 2 * MOST) break;
      const end = start + match.length;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const raw = folded.toRaw(start, end)[0];
      const sentence = sentenceAt(text, raw);
      found.push({ part, meant: 'one', start, end, sentence, words: match, named: false });
    }
  return found
    .filter((who) => isSomebody(text, who))
    .filter(({ end }) => !/^ here(?![a-z])/.test(folded.text.slice(end, end + 6)))
    .filter(({ start, part }) => part === 'family' || !says.AS_ONE_IS.test(folded.text.slice(Math.max(0, start - 14), start)))
    .sort((a, b) => a.start - b.start);
}

/** Of more people no post tells. */
const MOST = 150;

/** "Years in IT" is no colleague, "the Year 3 assembly" no pupil, and "sir isn't" no surname. */
function isSomebody({ raw, folded }: PreparedText, { words, start, end }: Who): boolean {
  const [first = '', link = ''] = words.split(' ');
  if (/^(?:from|in)$/.test(link)) return isGivenName(first) || says.POSTED.test(first);
  if (says.NUMBERED.test(words) && says.AFFAIR_NEXT.test(folded.text.slice(end, end + 16))) return false;
  if (!/^(?:sir|miss|dr|ms|mx)$/.test(first)) return true;
  const [from, to] = folded.toRaw(start, end);
  return /\s\p{Lu}/u.test(raw.slice(from, to));
}

/** Pupils called by name; looked for only where something is told that wants somebody. */
export function namedPupils(draft: PreparedDraft, facts: Facts): readonly Who[] {
  const known = named.get(draft);
  if (known?.facts === facts) return known.pupils;
  const pupils = findNamed(draft, facts);
  named.set(draft, { facts, pupils });
  return pupils;
}

const named = new WeakMap<PreparedDraft, { facts: Facts; pupils: readonly Who[] }>();

function findNamed(draft: PreparedDraft, facts: Facts): Who[] {
  const { text } = draft;
  return pupilName.observe(draft, facts).flatMap(({ span }): Who[] => {
    if (!span) return [];
    const sentence = sentenceAt(text, span[0]);
    const [start, end] = [foldedAt(text, span[0]), foldedAt(text, span[1])];
    return [{ part: 'pupil', meant: 'one', start, end, sentence, words: text.folded.text.slice(start, end), named: true }];
  });
}

/** Could somebody who knows the school tell who is meant? Kin and children as such need the school beside them. */
export function isKnowable({ part, meant, words }: Who, text: PreparedText): boolean {
  if (part === 'family' || part === 'far' || part === 'school' || meant === 'all') return false;
  return !says.ANYBODY.test(words) || isAtSchool(text);
}

/** A whole class is nobody in particular. */
export const isWholeGroup = ({ words }: Who): boolean => says.GROUP.test(words) && !says.PICKED.test(words);

/** Does the draft speak of school at all? */
export function isAtSchool(text: PreparedText): boolean {
  const known = atSchool.get(text) ?? says.AT_SCHOOL.test(text.folded.text);
  atSchool.set(text, known);
  return known;
}

const atSchool = new WeakMap<PreparedText, boolean>();

/** "He threw it at me. He is eleven." */
export const agedAfter = (all: readonly Who[], index: number): Who | undefined =>
  all.find(({ sentence, words }) => sentence > index && sentence <= index + 2 && says.AGED.test(words));
