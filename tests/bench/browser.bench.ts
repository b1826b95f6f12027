// What is felt in the browser, for `npm run bench`.
import type { Bench, Figure } from '../../src/cli/figures';
import type { Measured } from './browser';
import { fromSources } from './from-sources';

const bench: Bench = {
  title: 'Browser: the built extension in Chromium, 280 characters, 1,000 pupils',
  async measure({ root }) {
    const { browserBench } = await fromSources<{ browserBench(): Promise<Measured[]> }>('./tests/bench/browser.ts', root);
    return (await browserBench()).flatMap(figuresOf);
  },
};

export default bench;

const figuresOf = ({ name, figures, limits }: Measured): Figure[] =>
  Object.entries(figures).map(([part, value]) => ({
    name: `${name}, ${part}`,
    value: `${value.toFixed(2)} ms`,
    ...(part in limits && { beside: `≤ ${limits[part]} ms` }),
  }));
