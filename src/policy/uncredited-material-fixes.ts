// Ways on when somebody else's work is put up: name its maker, ask, link to it, or show less of it.
import type { Fix } from '../model/nudge';
import type { Span, TextEdit } from '../model/span';
import { words as fixes } from './fix-words';
import type { FixContext } from './fixes';
import { sentenceLeftOut } from './leaving-out';
import { nextStep } from './next-step';
import { asFix } from './tag-fix';
import { words } from './thing-words';

/** Only the person can know the name, so that a credit is a step; what can be shortened or left out is an edit. */
export function uncreditedMaterialFixes({ findings, draft }: FixContext): Fix[] {
  const edits = findings.flatMap(({ span, kind }): Fix[] => {
    if (span === null) return [];
    if (kind === 'verse') return excerpt(draft.text.raw, span);
    const edit = kind === 'copied-whole' ? sentenceLeftOut(draft.text, span) : null;
    return edit ? [asFix('without-copy', edit)] : [];
  });
  const kinds = new Set(findings.map(({ kind }) => kind));
  const credit = nextStep('add-credit', words()[draft.media.length > 0 ? 'add-picture-credit' : 'add-credit']);
  const ways = kinds.has('knows-better')
    ? (['ask-its-maker', 'leave-marks'] as const)
    : (['link-to-it', 'ask-its-maker'] as const);
  if (kinds.has('copied-whole') && kinds.size === 1) return [...edits.slice(0, 2), step('link-to-it'), step('ask-its-maker')];
  return [...edits.slice(0, 2), credit, ...ways.map(step)];
}

const step = (way: 'link-to-it' | 'ask-its-maker' | 'leave-marks'): Fix => nextStep(way, words()[way]);

/** The first two lines are quotation enough. */
function excerpt(raw: string, [start, end]: Span): Fix[] {
  const lines = Array.from(raw.slice(start, end).matchAll(/[^\n/]*\S[^\n/]*/g));
  const second = lines[1];
  if (!second || lines.length < 5) return [];
  const from = start + second.index + second[0].trimEnd().length;
  const edit: TextEdit = { start: from, end, quote: raw.slice(from, end), replacement: ' …' };
  return [{ kind: 'edit', id: 'first-lines', label: fixes().firstLines, edit }];
}
