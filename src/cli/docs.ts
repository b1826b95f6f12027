// `npm run docs`: writes into the README what the sources themselves know, so that it cannot grow old unnoticed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectors } from '../detectors/catalogue';
import { managedSchema } from '../model/managed';
import { bundledProfiles } from '../policy/catalogue';
import { coverageFile, coveragePage, ruleFigures, schoolFigures } from './coverage-page';
import { matrix, tallyOf } from './matrix';
import { foundFigures, judgedFigures, originFigures } from './names-page';
import { root } from './places';
import { scoreCorpus } from './score-corpus';
import { type Figures, type Score, score } from './scoring';
import { table } from './table';

/** Returns 0, always: there is nothing here that could be refused. */
export async function main(): Promise<number> {
  renew('README.md', (before) => withDocs(before, madeDocs()));
  for (const [name, text] of Object.entries(madePages())) renew(name, () => text);
  return 0;
}

function renew(name: string, make: (before: string) => string): void {
  const file = join(root, name);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const after = make(before);
  if (after !== before) writeFileSync(file, after);
  process.stdout.write(after === before ? `${name} was up to date.\n` : `${name} was brought up to date.\n`);
}

/** Returns each page that is generated as a whole, by its place from the root. */
export const madePages = (): Readonly<Record<string, string>> => ({
  [coverageFile]: coveragePage(bundledProfiles()),
  'public/managed_schema.json': `${JSON.stringify(managedSchema(), null, 2)}\n`,
});

/** Returns each generated part by its name. */
export const madeDocs = (): Readonly<Record<string, string>> => ({
  rules: rules(),
  schools: schoolFigures(bundledProfiles()),
  coverage: ruleFigures(bundledProfiles()),
  matrix: places(),
  scores: scores(),
  found: foundFigures(),
  judged: judgedFigures(),
  origins: originFigures(),
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

const rules = (): string =>
  table(
    ['Rule', 'As staff read it', 'Why schools ask'],
    detectors.map(({ id, title, why }) => [`\`${id}\``, title, why]),
  );

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
