// The way on where a picture's description says what the post must not: it is changed where it was written.
import type { Finding } from '../model/finding';
import type { Fix } from '../model/nudge';
import { words } from './fix-words';
import { nextStep } from './next-step';

/** Returns a step for the descriptions, or nothing where they say nothing of it. */
export function descriptionFixes(findings: readonly Finding[]): Fix[] {
  const named = findings.flatMap((finding) => (finding.hints?.place === 'description' && finding.named ? [finding] : []));
  const [first] = named;
  if (!first) return [];
  const { label, quoted, and, advice, advicePupil } = words().description;
  const said = [...new Set(named.map((finding) => quoted(finding.named ?? '')))].join(and);
  return [nextStep('describe-differently', { label, advice: (first.rule === 'pupil-name' ? advicePupil : advice)(said) })];
}
