// What the longest signed profile costs in the browser, for `npm run bench`. Run from the sources: the rig finds its pages by where its files lie.
import { runnerImport } from 'vite';
import type { Bench, Figure } from '../../src/cli/figures';

const bench: Bench = {
  title: 'Browser: the longest signed profile from a real HTTPS address in Chromium',
  async measure({ root }) {
    const { module } = await runnerImport<{ schoolFileBench(): Promise<Figure[]> }>('./tests/bench/school-file.ts', {
      root,
      configFile: false,
      logLevel: 'error',
    });
    return module.schoolFileBench();
  },
};

export default bench;
