// Ways on from hard words and from running the school down: a calmer wording, the sentence left out, or a look with other eyes.
import type { Finding } from '../model/finding';
import type { Fix } from '../model/nudge';
import type { Span, TextEdit } from '../model/span';
import type { PreparedText } from '../text/prepare';
import { words as fixes } from './fix-words';
import type { FixContext } from './fixes';
import { nextStep } from './next-step';
import { words } from './speech-words';
import { asFix, removal } from './tag-fix';

/** For `tone`. */
export function toneFixes({ findings, draft }: FixContext): Fix[] {
  const kinds = new Set(findings.map(({ kind }) => kind));
  const steps = [
    ...(draft.account.kind === 'school' && ANSWERS.has(draft.surface ?? 'post') ? ['offer-to-talk' as const] : []),
    ...(kinds.has('threat') ? ['cool-off' as const] : []),
    ...(kinds.has('slur') || kinds.has('discrimination') ? ['leave-it-out' as const] : []),
  ];
  return [...editsFor(draft.text, findings), ...[...steps, 'read-as-the-head' as const].map(step)];
}

/** For `reputation`. */
export function reputationFixes({ findings, draft }: FixContext): Fix[] {
  const kinds = new Set(findings.map(({ kind }) => kind));
  if (kinds.size === 1 && kinds.has('criticism')) return [step('say-what-would-help'), step('read-as-the-head')];
  return [
    ...editsFor(draft.text, findings),
    ...(kinds.has('grievance') ? [step('take-it-to-somebody')] : []),
    step('read-as-the-head'),
  ];
}

const ANSWERS: ReadonlySet<string> = new Set(['comment', 'reply', 'message']);

type Way = 'offer-to-talk' | 'cool-off' | 'leave-it-out' | 'read-as-the-head' | 'take-it-to-somebody' | 'say-what-would-help';

const step = (way: Way): Fix => nextStep(way, words()[way]);

function editsFor(text: PreparedText, findings: readonly Finding[]): Fix[] {
  const calm = distinct(findings.flatMap((finding) => calmerEdit(text.raw, finding) ?? swearEdit(text, finding) ?? []));
  const out = distinct(findings.flatMap((finding) => sentenceEdit(text, finding) ?? []));
  return [
    ...calm.map((edit, index) => asFix(`calmer-${index + 1}`, edit)),
    ...out.slice(0, 2).map((edit, index) => ({
      kind: 'edit' as const,
      id: `without-${index + 1}`,
      label: fixes().leaveOut(shortened(edit.quote.trim())),
      edit,
    })),
  ];
}

/** The detector has tried these words: they keep the sentence and calm it. */
function calmerEdit(raw: string, { span, hints }: Finding): TextEdit | null {
  const was = hints?.was;
  if (!span || was === undefined || hints?.calmer === undefined) return null;
  const start = raw.indexOf(was, Math.max(0, span[1] - was.length));
  if (start < 0 || start > span[0]) return null;
  return { start, end: start + was.length, quote: was, replacement: hints.calmer };
}

/** A swear word that only sharpens the next one goes without loss, unless "a" would then stand before a vowel. */
function swearEdit({ raw }: PreparedText, { kind, span, quote }: Finding): TextEdit | null {
  if (kind !== 'profanity' || !span || !/ing?$|^bloody$/i.test(quote)) return null;
  const before = /(\p{L}+) +$/u.exec(raw.slice(Math.max(0, span[0] - 30), span[0]))?.[1];
  if (before === undefined || !/^ +\p{L}/u.test(raw.slice(span[1], span[1] + 10)) || /^(?:a|an|the|of|to|no)$/i.test(before))
    return null;
  return removal(raw, span);
}

/** The sentence with the space before it, or after it where it opens the draft. */
function sentenceEdit({ raw, sentences }: PreparedText, { span, hints }: Finding): TextEdit | null {
  const sentence = sentences.find(([start, end]) => span && start <= span[0] && span[0] < end);
  if (!sentence || hints?.sentence === undefined) return null;
  const [start, end]: Span = sentence;
  const lead = /\s*$/.exec(raw.slice(0, start))?.[0].length ?? 0;
  const tail = start - lead > 0 ? 0 : (/^\s*/.exec(raw.slice(end))?.[0].length ?? 0);
  const from = start - lead;
  return { start: from, end: end + tail, quote: raw.slice(from, end + tail), replacement: '' };
}

const distinct = (edits: readonly TextEdit[]): TextEdit[] =>
  edits.filter((edit, index) => edits.findIndex(({ start, end }) => start < edit.end && edit.start < end) === index);

const shortened = (quote: string): string => (quote.length > 48 ? `${quote.slice(0, 45).trimEnd()}…` : quote);
