// Scores as a table for a terminal.
import { type Figures, type Outcome, type Score, score } from './scoring';

/** Returns the table: every rule, all together, and the same for each policy. */
export function scoringTable(outcomes: readonly Outcome[]): string {
  const policies = [...new Set(outcomes.map(({ policy }) => policy))];
  const whole = part('all policies', score(outcomes));
  if (policies.length < 2) return whole;
  return [whole, ...policies.map((policy) => part(policy, score(outcomes.filter((outcome) => outcome.policy === policy))))].join(
    '\n\n',
  );
}

function part(title: string, figures: Score): string {
  const rows = [...[...figures.rules].map(([rule, of]) => row(rule, of)), row('together', figures.together)];
  const alerts =
    figures.alertsPerHundred === null
      ? 'no innocent drafts among them'
      : `${figures.alertsPerHundred.toFixed(1)} alerts in 100 innocent drafts (${figures.alerted} of ${figures.innocent})`;
  return [`${title}: ${figures.drafts} ${figures.drafts === 1 ? 'draft' : 'drafts'}`, head, ...rows, alerts].join('\n');
}

const first = 20;
const columns = ['precision', 'recall', 'F1', 'right', 'false alarms', 'missed'];
const widths = columns.map((column) => Math.max(column.length, '0.000'.length) + 2);
const head = inColumns('rule', columns);

const row = (rule: string, { precision, recall, f1, hits, alarms, misses }: Figures): string =>
  inColumns(rule, [share(precision), share(recall), share(f1), String(hits), String(alarms), String(misses)]);

function inColumns(name: string, cells: readonly string[]): string {
  return name.padEnd(first) + cells.map((cell, index) => cell.padStart(widths[index] ?? 0)).join('');
}

const share = (value: number | null): string => (value === null ? '–' : value.toFixed(3));
