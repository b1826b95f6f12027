// Chooses the statement that views are the author's own, and the one edit that adds it to a draft.
import { primary } from '../language/languages';
import { DRAFT_LIMIT } from '../model/draft';
import type { Disclaimer } from '../model/profile';
import { applyEdit, type TextEdit } from '../model/span';
import type { Platform, Surface } from '../model/words';
import { fold } from '../text/folding';
import type { PreparedText } from '../text/prepare';
import { remember } from '../text/remember';
import { isStatement } from '../text/statements';
import { fits } from './room';

export interface Place {
  platform: Platform;
  surface: Surface;
  /** BCP 47 language that the statement should be in, where there is one. */
  language: string;
}

/** `shortest` is what there was no room for. */
export type StatementChoice =
  | { kind: 'add'; statement: string; edit: TextEdit }
  | { kind: 'stands' }
  | { kind: 'no-room'; shortest: string }
  | { kind: 'no-statement' };

/** Returns the person's own wording if it fits, else the longest statement that does; nothing when one stands there already. */
export function chooseStatement(
  text: PreparedText,
  place: Place,
  statements: readonly Disclaimer[],
  own: string | null,
): StatementChoice {
  const all = statementsFor(place, statements, own);
  const shortest = all.reduce<string | null>(
    (least, next) => (least !== null && least.length <= next.length ? least : next),
    null,
  );
  if (shortest === null) return { kind: 'no-statement' };
  const known = [...all, ...statements.flatMap(({ texts }) => texts)];
  if (known.map(bare).some((statement) => stands(text, statement))) return { kind: 'stands' };
  // A draft as long as this was cut for reading: its last words here are not its last words there.
  if (text.raw.length >= DRAFT_LIMIT) return { kind: 'no-room', shortest };
  for (const statement of all) {
    const edit = appendEdit(text, statement);
    if (fits(applyEdit(text.raw, edit) ?? '', place.platform, place.surface)) return { kind: 'add', statement, edit };
  }
  return { kind: 'no-room', shortest };
}

/** Putting a whole draft into bare words takes longer than looking for the longest one of the statement. */
const stands = ({ folded }: PreparedText, statement: string): boolean =>
  statement !== '' && folded.text.includes(longestOf(statement)) && ` ${wordsOf(folded.text)} `.includes(` ${statement} `);

const longestOf = (words: string): string => words.split(' ').reduce((most, word) => (word.length > most.length ? word : most));

/** Returns every usable statement, best first: own wording, then the right language and platform, longest first within one. */
export function statementsFor(place: Place, statements: readonly Disclaimer[], own: string | null): string[] {
  const here = statements.filter(({ platforms }) => !platforms || platforms.includes(place.platform));
  const rank = ({ language, platforms }: Disclaimer) =>
    (primary(language) === primary(place.language) ? 0 : 2) + (platforms ? 0 : 1);
  const ordered = [...here].sort((a, b) => rank(a) - rank(b));
  const texts = ordered.flatMap((disclaimer) => [...disclaimer.texts].sort((a, b) => b.length - a.length));
  const wording = oneLine(own ?? '');
  // Words that nobody would read as a statement would be added, and asked for again.
  return isStatement(wording) ? [wording, ...texts.map(oneLine)] : texts.map(oneLine);
}

/** Puts the statement at the very end, as an insertion; a full stop goes before it where the last words have none. */
function appendEdit({ raw, tokens }: PreparedText, statement: string): TextEdit {
  const written = raw.trimEnd();
  const space = raw.slice(written.length);
  const insert = (at: number, replacement: string): TextEdit => ({ start: at, end: at, quote: '', replacement });
  if (written === '' || /[\n\u2028\u2029]/.test(space)) return insert(raw.length, statement);
  const last = tokens.at(-1);
  // After a tag or a link a full stop would become part of it.
  const open = (last?.kind === 'word' || last?.kind === 'number') && /[\p{L}\p{M}\p{N}]$/u.test(written);
  if (open) return insert(written.length, `. ${statement}`);
  return insert(raw.length, space === '' ? ` ${statement}` : statement);
}

/** Case, accents and punctuation aside. */
const bare = remember((text) => wordsOf(fold(text)));
const wordsOf = (folded: string): string => folded.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
