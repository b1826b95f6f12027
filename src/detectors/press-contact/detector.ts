// Sees that somebody deals with the press about their school or their work there: was asked, offers to talk, has talked, tips off.
import type { Finding } from '../../model/finding';
import type { Span } from '../../model/span';
import type { Confidence } from '../../model/words';
import { fold } from '../../text/folding';
import { matchesOf } from '../../text/matches';
import { isQuoted } from '../../text/people';
import { type PreparedDraft, type PreparedText, prepareText } from '../../text/prepare';
import { withoutSentence } from '../../text/without-sentence';
import { defineDetector } from '../define';
import * as says from './lexicon';
import { words } from './words';

type Kind = 'asked' | 'offer' | 'spoke' | 'tip-off' | 'answer';

export default defineDetector({
  id: 'press-contact',
  words,
  learns: () => true,
  apart: [],
  observe(draft) {
    const seen = look(draft);
    if (!seen) return [];
    // A sentence may be left out where what stays does not deal with the press either.
    const rest = seen.span ? withoutSentence(draft.text, seen.span) : null;
    const clean = rest !== null && look({ ...draft, text: prepareText(rest, draft.text.memory) }) === null;
    return [clean ? { ...seen, hints: { withoutSentence: 'clean' } } : seen];
  },
});

function look(draft: PreparedDraft): Finding | null {
  const { text } = draft.text.folded;
  if (text.trim() === '' || says.POLITE_REFUSAL.test(text)) return null;
  return forPrint(draft) ?? dealing(draft) ?? answer(draft);
}

/** The press and a dealing with it in one sentence, or in two that follow each other; about school, or about nothing else. */
function dealing({ text, surface }: PreparedDraft): Finding | null {
  const folded = text.folded.text;
  if (surface === 'bio' || says.NO_PRESS.test(folded)) return null;
  const press = says.PRESS.flatMap((words) => matchesOf(folded, words)).find(
    ({ index, 0: { length } }) => !isQuoted(text, index, index + length),
  );
  if (!press) return null;
  const school = says.SCHOOL.test(folded);
  if (!school && says.OTHER_MATTERS.test(folded)) return null;
  const [from, to] = around(folded, press.index, press.index + press[0].length);
  const near = folded.slice(from, to);
  const deal = says.DEALS.find(({ kind, words }) => {
    const match = words.exec(near);
    return match !== null && (kind !== 'tip-off' || isBeside(match, press, from));
  });
  // What was said to the press of other things is nobody's business here; who is asked by it may be asked about school.
  if (!deal || (!school && (deal.kind === 'spoke' || deal.kind === 'tip-off'))) return null;
  return finding(text, deal.kind, press, school ? 'likely' : 'possible');
}

/** What is sent goes to the press itself. */
function isBeside(deal: RegExpMatchArray, press: RegExpMatchArray, from: number): boolean {
  const start = from + (deal.index ?? 0);
  const gap = Math.max((press.index ?? 0) - (start + deal[0].length), start - ((press.index ?? 0) + press[0].length));
  return gap < 24;
}

/** From the end of the sentence before last to the end of the next but one. */
function around(text: string, start: number, end: number): readonly [from: number, to: number] {
  const before = text.slice(0, start);
  const ends = matchesOf(before, /[.!?\n](?= |\n|$)/g).map(({ index }) => index + 1);
  const after = matchesOf(text.slice(end), /[.!?\n](?= |\n|$)/g).map(({ index }) => end + index + 1);
  return [ends.at(-2) ?? 0, after[1] ?? text.length];
}

/** Said for the paper, whether it is named or not. */
function forPrint({ text, surface }: PreparedDraft): Finding | null {
  if (surface === 'bio') return null;
  const folded = text.folded.text;
  for (const { kind, words } of says.FOR_PRINT) {
    const match = words.exec(folded);
    if (!match || isQuoted(text, match.index, match.index + match[0].length)) continue;
    if (says.SCHOOL.test(folded)) return finding(text, kind, match, 'likely');
  }
  return null;
}

/** A message or an answer to somebody whom the page shows to be of the press. */
function answer({ text, surface, to = [] }: PreparedDraft): Finding | null {
  if (surface !== 'message' && surface !== 'reply' && surface !== 'comment') return null;
  const shown = to.flatMap(({ name = '', handle = '' }) => [name, handle]).find(isPress);
  if (shown === undefined) return null;
  const folded = text.folded.text;
  const match = says.TELLING.exec(folded);
  return match && !says.NO_PRESS.test(folded)
    ? finding(text, 'answer', match, 'likely', [words().evidence.ofThePress(shown)])
    : null;
}

function isPress(shown: string): boolean {
  const words = fold(shown).replace(/[^a-z0-9]+/g, ' ');
  return says.PRESS_NAME.test(words) && !says.NO_PRESS_NAME.test(words);
}

function finding(text: PreparedText, kind: Kind, match: RegExpMatchArray, confidence: Confidence, evidence?: string[]): Finding {
  const span = placeOf(text, match);
  return {
    rule: 'press-contact',
    kind,
    span: [...span],
    quote: text.raw.slice(...span),
    confidence,
    evidence: evidence ?? [words().evidence.dealing],
  };
}

/** The words without the spaces and marks at their ends. */
function placeOf({ raw, folded }: PreparedText, { index = 0, 0: words }: RegExpMatchArray): Span {
  const [start, end] = folded.toRaw(index, index + words.length);
  const found = raw.slice(start, end);
  const lead = found.length - found.trimStart().length;
  return [start + lead, start + found.trimEnd().length];
}
