// Ways on when an official account's profile lacks the link to its policy or the school's initials in its name.
import type { Finding } from '../model/finding';
import type { Fix } from '../model/nudge';
import { applyEdit, type TextEdit } from '../model/span';
import type { FixContext } from './fixes';
import { fits } from './room';
import type { Occasion } from './when';

/** Returns the edit that adds the link, where its address is known and there is room, else how to; and how to rename. */
export const setupFixes = ({ findings, draft }: FixContext): Fix[] =>
  findings.flatMap((finding) => (finding.kind === 'no-initials' ? renameStep(finding) : linkFix(finding, draft)));

function linkFix({ span, hints }: Finding, draft: Occasion): Fix {
  const address = hints?.address;
  if (!address) return linkStep;
  const edit = (span ? besideWords(span[1], address) : lines(draft, address)).find((each) =>
    fits(applyEdit(draft.text.raw, each) ?? '', draft.platform, 'bio'),
  );
  if (!edit) return roomStep(address);
  return { kind: 'edit', id: 'add-policy-link', label: 'Add the link to the policy', edit };
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

const linkStep: Fix = {
  kind: 'next',
  id: 'link-the-policy',
  label: 'Link to the acceptable use policy',
  advice:
    'Copy the address of the ICT Acceptable Use Policy from the school’s website and add it here: “ICT Acceptable Use Policy: …”.',
};

const roomStep = (address: string): Fix => ({
  kind: 'next',
  id: 'make-room-for-link',
  label: 'Make room for the link',
  advice: `There is no room left here. Shorten the text so that ${address} fits.`,
});

function renameStep({ hints }: Finding): Fix {
  const initials = hints?.initials;
  const advice = initials
    ? `Change the username so that it has “${initials}” in it, as in “History${initials}”: then people know it for the school’s.`
    : 'Change the username so that it has the school’s initials in it: then people know it for the school’s.';
  const label = `Put ${initials ? `“${initials}”` : 'the school’s initials'} in the username`;
  return { kind: 'next', id: 'put-initials-in-name', label, advice };
}
