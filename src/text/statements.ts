// Recognises statements that views are the author's own, paraphrases too, and says where each stands.
import type { Span } from '../model/span';
import { matchesOf } from './matches';
import { type PreparedText, prepareText } from './prepare';
import { DENYING, EMPLOYER, GOING_ON, OWNING, TAGS } from './statement-forms';

/** Returns the span of every whole statement, in order and apart; `[]` when none stands in the text. */
export function statementsIn(text: PreparedText): readonly Span[] {
  const known = remembered.get(text);
  if (known) return known;
  const found = MAYBE.test(text.folded.text) ? merge([...owned(text), ...denied(text), ...tagged(text)]) : [];
  remembered.set(text, found);
  return found;
}

/** Returns whether these words would be read as a statement wherever they stood. */
export const isStatement = (words: string): boolean => statementsIn(prepareText(words)).length > 0;

/** Several detectors ask about the same text. */
const remembered = new WeakMap<PreparedText, readonly Span[]>();

const MAYBE =
  /views?|veiws|opini?ons?|thoughts|tweet|posts|posting|content|statement|comment|capacity|behalf|speak|writing|talking|musings|rambling|rants|takes|beliefs|words|barn|safbwynt|sylwadau|trydar|mnenj|stalisc|objav|imenu|toots|skeets|nothing|perspective|marn|mine|my own|takes?\b|words|\bme\b/;

function owned({ folded, ...text }: PreparedText): Span[] {
  return OWNING.flatMap((form) =>
    matchesOf(folded.text, form)
      .map((match): [number, number] => [match.index, match.index + match[0].length])
      .filter((core) => isMeant(folded.text, core))
      .map(([start, end]) => trimmed(text.raw, folded.toRaw(start, tailEnd(folded.text, end)))),
  );
}

function denied({ folded, ...text }: PreparedText): Span[] {
  return DENYING.flatMap((form) =>
    matchesOf(folded.text, form).flatMap((match) => {
      const core: [number, number] = [match.index, match.index + match[0].length];
      const end = clauseEnd(folded.text, core[1]);
      const tail = text.raw.slice(...folded.toRaw(core[1], end));
      if (!EMPLOYER.test(folded.text.slice(core[1], end)) && !NAME.test(tail)) return [];
      return isMeant(folded.text, core) ? [trimmed(text.raw, folded.toRaw(core[0], end))] : [];
    }),
  );
}

const NAME = /(?<![\p{L}\p{N}])\p{Lu}(?!['’](?:m|d|ve|ll))[\p{L}\p{N}]/u;

const tagged = ({ tokens }: PreparedText): Span[] =>
  tokens.flatMap(({ kind, folded, start, end }) =>
    kind === 'hashtag' && TAGS.has(folded.slice(1).replaceAll('_', '')) ? [[start, end] as const] : [],
  );

/** A statement asked about, or quoted inside a sentence about statements, is not made. */
function isMeant(folded: string, [start, end]: readonly [number, number]): boolean {
  const stop = /[.!?\n]/.exec(folded.slice(end, end + 200));
  if (stop?.[0] === '?') return false;
  const before = folded.slice(Math.max(0, start - 60), start);
  if (/(?:^|[.!?\n])\s*(?:if|whether|why|are|is|should)\s+$/.test(before)) return false;
  const closed = /^[.!,]?["']/.exec(folded.slice(end, end + 2));
  if (!closed || !/["']\s*$/.test(before)) return true;
  // A whole statement in quotation marks may be meant; one that a sentence talks about is not.
  const alone = /^\s*(?:$|[.!\n])/.test(folded.slice(end + closed[0].length));
  return alone && /(?:^|[.!?\n])\s*["']\s*$/.test(before);
}

/** Takes in what the statement goes on to deny. */
function tailEnd(folded: string, end: number): number {
  const on = GOING_ON.exec(folded.slice(end, end + 120));
  return on ? clauseEnd(folded, end + on[0].length) : end;
}

/** Where the clause ends: at a full stop, a line, a bar, or where a new thought begins. */
function clauseEnd(folded: string, from: number): number {
  const rest = folded.slice(from, from + 240);
  const stop = CLAUSE_END.exec(rest);
  return from + (stop ? stop.index : rest.length);
}

const CLAUSE_END =
  /(?<!(?:^|\W)(?:st|mr|mrs|ms|dr))\.(?=\s|$|["')\]])|[!?\n|•·;#@)]|\s(?:but|so|and i|and we|however|though|because|although)(?!\p{L})|\s[-—]\s/u;

function trimmed(raw: string, [start, end]: Span): Span {
  const text = raw.slice(start, end);
  return [start + text.length - text.trimStart().length, end - (text.length - text.trimEnd().length)];
}

function merge(spans: Span[]): Span[] {
  const merged: [number, number][] = [];
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
