// The way on where a picture's description says what the post must not: it is changed where it was written.
import type { Finding } from '../model/finding';
import type { Fix } from '../model/nudge';

/** Returns a step for the descriptions, or nothing where they say nothing of it. */
export function descriptionFixes(findings: readonly Finding[]): Fix[] {
  const named = findings.flatMap((finding) => (finding.hints?.place === 'description' && finding.named ? [finding] : []));
  const [first] = named;
  if (!first) return [];
  const plainer = first.rule === 'pupil-name' ? ' A pupil in a picture is “a pupil”, or “a pupil in Year 4”.' : '';
  const words = [...new Set(named.map((finding) => `“${finding.named}”`))].join(' and ');
  return [
    {
      kind: 'next',
      id: 'describe-differently',
      label: 'Change the picture’s description',
      advice: `Open the picture’s description and leave out ${words}.${plainer}`,
    },
  ];
}
