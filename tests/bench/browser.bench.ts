// What is felt in the browser, for `npm run bench`. Run from the sources: the rig finds its pages by where its files lie.
import { runnerImport } from 'vite';
import type { Bench, Figure } from '../../src/cli/figures';
import type { Measured } from './browser';

const bench: Bench = {
  title: 'Browser: the built extension in Chromium, 280 characters, 1,000 pupils',
  async measure({ root }) {
    const { module } = await runnerImport<{ browserBench(): Promise<Measured[]> }>('./tests/bench/browser.ts', {
      root,
      configFile: false,
      logLevel: 'error',
    });
    return (await module.browserBench()).flatMap(figuresOf);
  },
};

export default bench;

const figuresOf = ({ name, figures, limits }: Measured): Figure[] =>
  Object.entries(figures).map(([part, value]) => ({
    name: `${name}, ${part}`,
    value: `${value.toFixed(2)} ms`,
    ...(part in limits && { beside: `≤ ${limits[part]} ms` }),
  }));
