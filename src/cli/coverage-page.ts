// The coverage of the bundled policies as text: figures for the README, and a page that lists every clause.
import { detectors } from '../detectors/catalogue';
import type { Profile } from '../model/profile';
import { type ClauseCoverage, coverageOf, figuresOf } from '../policy/coverage';
import { table } from './table';

const known: ReadonlySet<string> = new Set(detectors.map(({ id }) => id));

/** Where the page stands, from the repository's root. */
export const coverageFile = 'src/policy/profiles/coverage.md';

/** Returns a row for each school: how many clauses, and how they stand. */
export const schoolFigures = (profiles: readonly Profile[]): string =>
  table(
    ['Profile', 'School', 'Clauses to staff', 'Checked', 'Not looked for yet', 'Cannot be checked on a screen'],
    profiles.map((profile) => {
      const { clauses, checked, waiting, never } = figuresOf(profile, known);
      return [`\`${profile.id}\``, profile.identity.name, ...[clauses, checked, waiting, never].map(String)];
    }),
  );

/** Returns a row for each rule: how many clauses of each school it serves. */
export function ruleFigures(profiles: readonly Profile[]): string {
  const figures = profiles.map((profile) => figuresOf(profile, known).checks);
  const rules = [...new Set(figures.flat().map(({ check }) => check))].sort();
  const rows = rules.map((rule) => [
    known.has(rule) ? `\`${rule}\`` : `\`${rule}\` (not there yet)`,
    ...figures.map((checks) => String(checks.find(({ check }) => check === rule)?.clauses ?? '–')),
  ]);
  return table(['Rule', ...profiles.map(({ id }) => `\`${id}\``)], rows);
}

/** Returns the page: for every clause what looks for it, or why nothing can. */
export function coveragePage(profiles: readonly Profile[]): string {
  const parts = profiles.flatMap((profile) => [
    `## ${profile.identity.name}`,
    '',
    ...profile.documents.map(({ title, dated }) => `${title} (${dated}).`),
    '',
    table(
      ['Clause', 'Where', 'Binds as', 'In our words', 'Rules, or why none'],
      coverageOf(profile, known).map((covered) => row(covered)),
    ),
    '',
  ]);
  return `${[
    '<!-- Made by `npm run docs` from the profiles; do not edit. -->',
    '# What is checked, clause by clause',
    '',
    'Every clause that the four policies address to staff. The summaries are ours; the schools’ own documents are what counts. A rule in',
    'brackets is not there yet.',
    '',
    schoolFigures(profiles),
    '',
    'How many clauses each rule serves:',
    '',
    ruleFigures(profiles),
    '',
    ...parts,
  ]
    .join('\n')
    .trimEnd()}\n`;
}

function row({ clause, seen, missing }: ClauseCoverage): string[] {
  const { id, section, position, modality, summary, uncheckable } = clause;
  const rules = [...seen.map(({ check }) => `\`${check}\``), ...missing.map((check) => `(\`${check}\`)`)];
  return [`\`${id}\``, [section, position].filter(Boolean).join(', '), modality, summary, uncheckable ?? rules.join(', ')];
}
