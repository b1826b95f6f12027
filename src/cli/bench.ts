// npm run bench: prints how fast reviews are and how large the builds; judges nothing, for machines differ.
import { performance } from 'node:perf_hooks';
import { benchLists } from './bench-lists';
import { benchNames } from './bench-names';
import { benchReview } from './bench-review';
import { benchSigned } from './bench-signed';
import { benchSizes } from './bench-sizes';
import { type Bench, figureTable } from './figures';
import { root } from './places';

/** What needs more than this machine's Node, such as a browser, is measured by files that lie there. */
const further = import.meta.glob<Bench>('../../tests/bench/*.bench.ts', { import: 'default' });

/** Returns the exit code: 1 when a group could not be measured. */
export async function main(args: string[]): Promise<number> {
  const started = performance.now();
  let code = 0;
  const groups = [
    () => Promise.resolve(benchReview),
    () => Promise.resolve(benchNames),
    () => Promise.resolve(benchLists),
    () => Promise.resolve(benchSigned),
    () => Promise.resolve(benchSizes),
    ...Object.values(further),
  ];
  for (const group of groups) {
    const { title, measure } = await group();
    if (args.length && !args.some((arg) => title.toLowerCase().includes(arg.toLowerCase()))) continue;
    try {
      process.stdout.write(`${figureTable(title, await measure({ root }))}\n\n`);
    } catch (error) {
      code = 1;
      process.stderr.write(`${title} could not be measured: ${error instanceof Error ? error.message : String(error)}\n\n`);
    }
  }
  process.stdout.write(`Measured in ${((performance.now() - started) / 1000).toFixed(0)} s, Node ${process.version}.\n`);
  return code;
}
