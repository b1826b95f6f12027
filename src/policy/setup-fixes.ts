// Ways on when an official account's profile lacks the link to its policy or the school's initials in its name.
import type { Finding } from '../model/finding';
import type { Fix } from '../model/nudge';
import { applyEdit, type TextEdit } from '../model/span';
import { words } from './fix-words';
import type { FixContext } from './fixes';
import { nextStep } from './next-step';
import { fits } from './room';
import type { Occasion } from './when';

/** Returns the edit that adds the link, where its address is known and there is room, else how to; and how to rename. */
export const setupFixes = ({ findings, draft }: FixContext): Fix[] =>
  findings.flatMap((finding) => (finding.kind === 'no-initials' ? renameStep(finding) : linkFix(finding, draft)));

function linkFix({ span, hints }: Finding, draft: Occasion): Fix {
  const address = hints?.address;
  if (!address) return nextStep('link-the-policy', words().policyLink.link);
  const edit = (span ? besideWords(span[1], address) : lines(draft, address)).find((each) =>
    fits(applyEdit(draft.text.raw, each) ?? '', draft.platform, 'bio'),
  );
  if (!edit) return roomStep(address);
  return { kind: 'edit', id: 'add-policy-link', label: words().policyLink.add, edit };
}

/** "Our acceptable use policy (https://…)". */
const besideWords = (end: number, address: string): TextEdit[] => [insertion(end, ` (${address})`)];

/** A line of its own at the end, in full, then in short. */
function lines({ text, platform }: Occasion, address: string): TextEdit[] {
  const end = text.raw.trimEnd().length;
  // X shows a bio as one line.
  const between = platform === 'x' ? ' | ' : '\n';
  return ['ICT Acceptable Use Policy', 'AUP'].map((name) => insertion(end, `${between}${name}: ${address}`));
}

const insertion = (at: number, replacement: string): TextEdit => ({ start: at, end: at, quote: '', replacement });

const roomStep = (address: string): Fix =>
  nextStep('make-room-for-link', { label: words().policyLink.roomLabel, advice: words().policyLink.room(address) });

function renameStep({ hints }: Finding): Fix {
  const { known, unknown } = words().initials;
  const initials = hints?.initials;
  const told = initials ? { label: known.label(initials), advice: known.advice(initials) } : unknown;
  return nextStep('put-initials-in-name', told);
}
