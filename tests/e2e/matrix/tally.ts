// Counts what passed in every cell, and writes it down for the table in the README.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PracticeSite } from '../../practice-sites/build';
import type { AnyWorld } from '../rig/any-world';

const fileOf = (browser: string, site: string): string =>
  fileURLToPath(new URL(`passed/${site}-${browser}.json`, import.meta.url));

export interface Counter {
  /** Says that a promise stands in a cell. */
  expect(cell: string): void;
  /** Says that it was begun. */
  begin(): void;
  pass(cell: string): void;
  /** Prints the table, and keeps it when everything was tried everywhere: half a run says nothing of the other half. */
  end(browser: AnyWorld['browser'], site: PracticeSite, isWhole: boolean): void;
}

export function createCounter(): Counter {
  const tally: Record<string, { passed: number; of: number }> = {};
  let begun = 0;
  return {
    expect(cell) {
      tally[cell] ??= { passed: 0, of: 0 };
      tally[cell].of++;
    },
    begin: () => void begun++,
    pass(cell) {
      const row = tally[cell];
      if (row) row.passed++;
    },
    end(browser, site, isWhole) {
      const rows = Object.entries(tally);
      const lines = rows.map(([cell, { passed, of }]) => `${passed === of ? '✓' : '✗'} ${cell}: ${passed} of ${of}`);
      const all = rows.reduce((sum, [, { of }]) => sum + of, 0);
      if (begun < all) return;
      process.stdout.write(`\nPromises kept on ${site} in ${browser}\n${lines.join('\n')}\n\n`);
      if (isWhole) writeFileSync(fileOf(browser, site), `${JSON.stringify(tally, null, 2)}\n`);
    },
  };
}
