// What the longest signed profile costs in the browser, for `npm run bench`.
import type { Bench, Figure } from '../../src/cli/figures';
import { fromSources } from './from-sources';

const bench: Bench = {
  title: 'Browser: the longest signed profile from a real HTTPS address in Chromium',
  measure: async ({ root }) =>
    (await fromSources<{ schoolFileBench(): Promise<Figure[]> }>('./tests/bench/school-file.ts', root)).schoolFileBench(),
};

export default bench;
