// Ways on when an official account links somewhere it should not: the safe form, no link, or the link checked first.
import type { Fix } from '../model/nudge';
import type { Span, TextEdit } from '../model/span';
import type { PreparedText } from '../text/prepare';
import type { FixContext } from './fixes';
import { leavingOut } from './leaving-out';
import { nextStep } from './next-step';
import { followsSubject, opensSentence, surroundingsOf } from './surroundings';
import { asFix, removal } from './tag-fix';
import { words } from './thing-words';

/** Returns one edit for each link, and what to do to link well. */
export function unsafeLinkFixes({ findings, draft }: FixContext): Fix[] {
  const edits = findings.flatMap(({ span, kind }) => (span === null ? [] : (editFor(draft.text, span, kind) ?? [])));
  const kinds = new Set(findings.map(({ kind }) => kind));
  const steps = STEPS.filter(({ of }) => of.some((kind) => kinds.has(kind)));
  return [...edits.map((edit, index) => asFix(`link-${index + 1}`, edit)), ...steps.map(({ id }) => nextStep(id, words()[id]))];
}

function editFor(text: PreparedText, span: Span, kind: string): TextEdit | null {
  const { raw } = text;
  if (kind === 'insecure-login') {
    const [start] = span;
    return { start, end: start + 4, quote: raw.slice(start, start + 4), replacement: /^H/.test(raw[start]!) ? 'HTTPS' : 'https' };
  }
  const { before, after } = surroundingsOf(raw, span);
  const word = before?.word ?? '';
  if (PREPOSITIONS.has(word)) {
    const start =
      word === 'at' ? before!.start + (raw.slice(before!.start).length - raw.slice(before!.start).trimStart().length) : span[0];
    const words = word === 'at' ? 'on our website' : 'our website';
    return { start, end: span[1], quote: raw.slice(start, span[1]), replacement: words };
  }
  if (LEADS_TO_IT.has(word)) return { start: span[0], end: span[1], quote: raw.slice(...span), replacement: 'our website' };
  // As object or subject of its sentence it would leave a hole.
  if (NEEDS_IT.has(word) || followsSubject(after)) return null;
  const aside = leavingOut(text, span);
  if (aside) return aside;
  // "… before Monday! bit.ly/x." would keep two signs.
  if (/[.!?]\s*$/.test(raw.slice(0, span[0])) && /^[.!?]/.test(after)) return removal(raw, [span[0], span[1] + 1]);
  return opensSentence(text, span[0]) && /[\p{L}\p{N}]/u.test(after) ? null : removal(raw, span);
}

const PREPOSITIONS: ReadonlySet<string> = new Set('at on from through via to with using'.split(' '));
/** Verbs that need what the link stood for. */
const LEADS_TO_IT: ReadonlySet<string> = new Set('see visit read watch try check open view follow'.split(' '));
const NEEDS_IT: ReadonlySet<string> = new Set('install download get share join use click and or put run'.split(' '));

const STEPS = [
  { of: ['shortener'], id: 'full-address' },
  { of: ['bare-address', 'look-alike'], id: 'check-address' },
  { of: ['download'], id: 'link-to-page' },
  { of: ['unsuitable'], id: 'other-source' },
  { of: ['insecure-login'], id: 'try-https' },
  { of: ['doubted'], id: 'look-first' },
] as const;
