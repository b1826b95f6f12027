// The table of what is proved where speaks of the places and presses that there are, and of every one.
import { describe, expect, it } from 'vitest';
import { browsers, tallyOf } from '../../src/cli/matrix';
import { cellNames } from '../e2e/matrix/cells';

describe.each(browsers)('what was proved in %s', (browser) => {
  it('is of every place and press (run npm test)', () => {
    expect(Object.keys(tallyOf(browser)).sort()).toEqual([...cellNames].sort());
  });

  it('is all of it', () => {
    const broken = Object.entries(tallyOf(browser)).filter(([, { passed, of }]) => passed < of);
    expect(broken).toEqual([]);
  });
});
