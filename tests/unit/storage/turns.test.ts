// Calls take turns, and one that fails holds nobody up.
import { describe, expect, it } from 'vitest';
import { createTurns } from '../../../src/storage/turns';

describe('turns', () => {
  it('lose no change between reading and writing', async () => {
    const inTurn = createTurns();
    let stored = 0;
    const add = () =>
      inTurn(async () => {
        const read = stored;
        await new Promise((resolve) => setImmediate(resolve));
        stored = read + 1;
      });
    await Promise.all(Array.from({ length: 20 }, add));
    expect(stored).toBe(20);
  });

  it('go on after a failure, which only its own caller hears of', async () => {
    const inTurn = createTurns();
    const bad = inTurn(() => Promise.reject(new Error('no')));
    const good = inTurn(async () => 'yes');
    await expect(bad).rejects.toThrow('no');
    await expect(good).resolves.toBe('yes');
  });
});
