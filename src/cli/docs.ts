// `npm run docs`: writes into the README what the sources themselves know, so that it cannot grow old unnoticed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectors } from '../detectors/catalogue';
import { bundledProfiles } from '../policy/catalogue';
import { matrix, tallyOf } from './matrix';
import { root } from './places';
import { scoreCorpus } from './score-corpus';
import { type Figures, type Score, score } from './scoring';

/** Returns 0, always: there is nothing here that could be refused. */
export async function main(): Promise<number> {
  const file = join(root, 'README.md');
  const before = readFileSync(file, 'utf8');
  const after = withDocs(before, madeDocs());
  if (after !== before) writeFileSync(file, after);
  process.stdout.write(after === before ? 'README.md was up to date.\n' : 'README.md was brought up to date.\n');
  return 0;
}

/** Returns each generated part by its name. */
export const madeDocs = (): Readonly<Record<string, string>> => ({
  rules: rules(),
  schools: schools(),
  matrix: places(),
  scores: scores(),
});

/** Returns the text with every part put between its two marks. */
export function withDocs(text: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((so, [name, part]) => {
    const [open, close] = [`<!-- made by npm run docs: ${name} -->`, `<!-- end: ${name} -->`];
    const from = so.indexOf(open);
    const to = so.indexOf(close);
    if (from < 0 || to < from) throw new Error(`the README has no place for "${name}"`);
    return `${so.slice(0, from + open.length)}\n${part}\n${so.slice(to)}`;
  }, text);
}

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const rules = (): string =>
  table(
    ['Rule', 'As staff read it', 'Why schools ask'],
    detectors.map(({ id, title, why }) => [`\`${id}\``, title, why]),
  );

function schools(): string {
  const seen = new Set(detectors.map(({ id }) => id));
  return table(
    ['Profile', 'School', 'Clauses to staff', 'Looked for now', 'Not looked for yet', 'Cannot be seen on a screen'],
    bundledProfiles().map(({ id, identity, clauses }) => {
      const now = clauses.filter(({ checks }) => checks.some((check) => seen.has(check))).length;
      const never = clauses.filter(({ checks }) => checks.length === 0).length;
      return [`\`${id}\``, identity.name, ...[clauses.length, now, clauses.length - now - never, never].map(String)];
    }),
  );
}

function places(): string {
  const { heads, rows } = matrix({ chromium: tallyOf('chromium'), firefox: tallyOf('firefox') });
  return table(heads, rows);
}

function scores(): string {
  const halves = (['dev', 'test'] as const).map((half) => [half, score(scoreCorpus(half))] as const);
  const heads = ['Rule', ...halves.flatMap(([half]) => [`precision, ${half}`, `recall, ${half}`, `F1, ${half}`])];
  const names = [...new Set(halves.flatMap(([, { rules: found }]) => [...found.keys()]))].sort();
  const rows = names.map((name) => [`\`${name}\``, ...halves.flatMap(([, { rules: found }]) => cells(found.get(name)))]);
  const together = ['**together**', ...halves.flatMap(([, figures]) => cells(figures.together))];
  return [table(heads, [...rows, together]), '', ...halves.map(([half, figures]) => alerts(half, figures))].join('\n');
}

const cells = (figures: Figures | undefined): string[] =>
  [figures?.precision, figures?.recall, figures?.f1].map((value) => (value == null ? '–' : value.toFixed(2)));

const alerts = (half: string, { drafts, innocent, alerted }: Score): string =>
  `- ${half}: ${drafts} drafts, ${innocent} of them innocent; ${alerted} of the innocent ones drew an alert (${((100 * alerted) / innocent).toFixed(1)} in 100).`;
