// How long a page of ours takes to open, for `npm run bench`.
import type { Bench, Figure } from '../../src/cli/figures';
import { fromSources } from './from-sources';

const bench: Bench = {
  title: 'Browser: my reflections opened in Chromium',
  measure: async ({ root }) =>
    (await fromSources<{ openingBench(): Promise<Figure[]> }>('./tests/bench/opening.ts', root)).openingBench(),
};

export default bench;
