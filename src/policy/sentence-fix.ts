// Takes out the sentence that shows the matter, where the detector knows that what stays is innocent.
import type { Finding } from '../model/finding';
import type { Fix } from '../model/nudge';
import { sentenceToCut } from '../text/without-sentence';
import { words } from './fix-words';
import type { Occasion } from './when';

/** Returns the edit for the first finding whose sentence may go, or nothing. */
export function sentenceFix(findings: readonly Finding[], { text }: Occasion): Fix[] {
  const removable = findings.find(({ span, hints }) => span !== null && hints?.withoutSentence === 'clean');
  const cut = removable?.span ? sentenceToCut(text, removable.span) : null;
  if (!cut) return [];
  const quote = text.raw.slice(...cut);
  return [
    {
      kind: 'edit',
      id: 'sentence-out',
      label: words().leaveOut(shortened(quote.trim())),
      edit: { start: cut[0], end: cut[1], quote, replacement: '' },
    },
  ];
}

const shortened = (sentence: string): string => {
  const line = sentence.replace(/\s+/g, ' ');
  return line.length > 60
    ? `${line
        .slice(0, 57)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`
    : line;
};
