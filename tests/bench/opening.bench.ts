// How long a page of ours takes to open, for `npm run bench`. Run from the sources: the rig finds its pages by where its files lie.
import { runnerImport } from 'vite';
import type { Bench, Figure } from '../../src/cli/figures';

const bench: Bench = {
  title: 'Browser: my reflections opened in Chromium',
  async measure({ root }) {
    const { module } = await runnerImport<{ openingBench(): Promise<Figure[]> }>('./tests/bench/opening.ts', {
      root,
      configFile: false,
      logLevel: 'error',
    });
    return module.openingBench();
  },
};

export default bench;
