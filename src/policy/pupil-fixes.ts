// Replaces a pupil's name: "a pupil", "a pupil in Year 4", "two pupils".
import type { Finding } from '../model/finding';
import type { Fix } from '../model/nudge';
import type { Span, TextEdit } from '../model/span';
import { apart } from '../text/apart';
import { sentenceAt } from '../text/bisect';
import { fold } from '../text/folding';
import type { PreparedText } from '../text/prepare';
import type { FixContext } from './fixes';
import { nounInPlace } from './noun-in-place';
import { isAdjective, isDeterminer, surroundingsOf } from './surroundings';
import { asFix, removal, tagAt, tagEdit } from './tag-fix';

/** Returns one fix for each named pupil, before them one for names that stand side by side. */
export function pupilFixes({ findings, draft }: FixContext): Fix[] {
  const { text } = draft;
  const named = distinct(findings).slice(0, MOST_NAMES);
  const together = runsOf(text, named).flatMap((run) => togetherEdit(text, run) ?? []);
  const single = named.flatMap((pupil) => {
    const edit = pupilEdit(text, pupil, groupTail(text, pupil));
    // Saying the year may already say who, so a lone name may also become nobody in particular.
    const plainer = named.length === 1 ? pupilEdit(text, pupil, undefined) : edit;
    return plainer.replacement === edit.replacement ? [edit] : [edit, plainer];
  });
  return [...together, ...single].map((edit, index) => asFix(`pupil-${index + 1}`, edit));
}

/** More names than a card has room for buttons; the rest come with the next verdict. */
const MOST_NAMES = 12;

interface Named {
  span: Span;
  kind: string;
  group: string | undefined;
}

/** One entry a stretch of words, in order; of two that overlap the longer stays. */
function distinct(findings: readonly Finding[]): Named[] {
  const longestFirst = findings
    .flatMap(({ span, kind, hints }) =>
      span ? [{ span, kind, group: hints?.group?.replaceAll(/\s+/g, ' ').trim() || undefined }] : [],
    )
    .sort((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]));
  return apart(longestFirst, ({ span }) => span).sort((a, b) => a.span[0] - b.span[0]);
}

function pupilEdit(text: PreparedText, { span, kind }: Named, tail: string | undefined): TextEdit {
  const noun = { article: 'a', noun: 'pupil', ...(tail === undefined ? {} : { tail }) } as const;
  const tag = tagAt(text, span);
  if (tag) return tagEdit(text, tag, noun);
  if (kind === 'surname' && namesFamily(text.raw, span)) return withoutName(text.raw, span);
  return addressed(text.raw, nounInPlace(text, span, noun));
}

/** "the Okafor twins" needs no noun of its own in the name's place. */
function namesFamily(raw: string, span: Span): boolean {
  const { before, after } = surroundingsOf(raw, span);
  return before !== null && isDeterminer(before.word) && FAMILY_NEXT.test(after);
}

function withoutName(raw: string, [start, end]: Span): TextEdit {
  const space = /^[ \u00a0]+/.exec(raw.slice(end))?.[0].length ?? 0;
  return space === 0
    ? removal(raw, [start, end])
    : { start, end: end + space, quote: raw.slice(start, end + space), replacement: '' };
}

/** "Well done, Maya" goes on as "Well done to a pupil". */
function addressed(raw: string, edit: TextEdit): TextEdit {
  const cue = PRAISE_BEFORE.exec(raw.slice(Math.max(0, edit.start - 30), edit.start));
  const gap = cue?.[1];
  if (gap === undefined || edit.replacement.startsWith('pupil')) return edit;
  const start = edit.start - gap.length;
  return { start, end: edit.end, quote: raw.slice(start, edit.end), replacement: ` to ${edit.replacement}` };
}

/** "in Year 4", unless the sentence says so already. */
function groupTail(text: PreparedText, { span, group }: Named): string | undefined {
  if (group === undefined) return undefined;
  const sentence = text.sentences[sentenceAt(text, span[0])] ?? [0, text.raw.length];
  const said = fold(text.raw.slice(...sentence)).includes(fold(group)) || CLASS_NEXT.test(text.raw.slice(span[1], span[1] + 40));
  return said ? undefined : `in ${group}`;
}

/** Groups names that only commas and "and" stand between. */
function runsOf({ raw }: PreparedText, named: readonly Named[]): Named[][] {
  const runs: Named[][] = [];
  for (const pupil of named) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && BETWEEN_NAMES.test(raw.slice(last.span[1], pupil.span[0]))) run.push(pupil);
    else runs.push([pupil]);
  }
  return runs.filter(({ length }) => length > 1);
}

/** Returns the one edit for several names, or `null` where the result would not read well. */
function togetherEdit(text: PreparedText, run: readonly Named[]): TextEdit | null {
  const span: Span = [run[0]!.span[0], run.at(-1)!.span[1]];
  const { before, after } = surroundingsOf(text.raw, span);
  if (/^['’ʼ]/.test(after) || (before && (isAdjective(before.word) || before.word === 'a' || before.word === 'an'))) return null;
  if (run.some((pupil) => tagAt(text, pupil.span))) return null;
  const tails = new Set(run.map((pupil) => groupTail(text, pupil)));
  const [tail] = tails.size === 1 ? tails : [undefined];
  const noun = `${NUMBERS[run.length] ?? 'several'} pupils`;
  return addressed(text.raw, nounInPlace(text, span, { article: '', noun, ...(tail === undefined ? {} : { tail }) }));
}

const NUMBERS = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const BETWEEN_NAMES = /^(\s*,\s*(and\s+)?|\s+and\s+|\s*[&+]\s*)$/i;
const FAMILY_NEXT = /^[ \u00a0]+(family|twins|triplets|brothers|sisters|siblings|boys|girls|children|kids|household|clan)\b/i;
const CLASS_NEXT = /^[ ,(]+(in|from|of)?\s*(my |our |the )?(y\d|year|yr|class|form|reception|nursery|\d)/i;
const PRAISE_BEFORE =
  /(?:well done|congratulations|congrats|happy birthday|good luck|kudos|thank you|thanks|hats off|shout ?out)(,?[ \u00a0]+)$/i;
