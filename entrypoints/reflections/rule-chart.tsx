// Nudges by rule: a bar for each that came up, the most frequent first.
import type { JournalReport } from '../../src/model/journal';
import { Bar } from './bar';
import { Figures } from './figures';
import { all } from './groups';
import { countsInWords } from './sentences';
import { words } from './words';

export interface RuleChartProps {
  report: JournalReport;
  onDelete(rule: string, title: string): void;
}

export function RuleChart({ report: { rules }, onDelete }: RuleChartProps) {
  const most = Math.max(...rules.map(({ counts }) => all(counts)), 1);
  const { byRule, deleteRule } = words().table;
  return (
    <>
      <ul className="bars">
        {rules.map(({ rule, title, counts }) => (
          <li key={rule}>
            <span className="bar-name">{title}</span>
            <span className="small soft">{countsInWords(counts)}</span>
            <div aria-hidden="true">
              <Bar counts={counts} most={most} />
            </div>
          </li>
        ))}
      </ul>
      <Figures
        caption={byRule.caption}
        head={byRule.head}
        rows={rules.map(({ rule, title, counts }) => ({
          id: rule,
          name: title,
          counts,
          deletes: deleteRule(title),
          onDelete: () => onDelete(rule, title),
        }))}
      />
    </>
  );
}
