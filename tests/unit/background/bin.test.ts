// What was taken away comes back once, by its own name, and not for ever.
import { describe, expect, it } from 'vitest';
import { createBin } from '../../../entrypoints/background/bin';

const tooLate = /cannot be put back any more/;

describe('the bin', () => {
  it('gives back what it holds, once', async () => {
    const bin = createBin();
    const back: string[] = [];
    const [list, word] = [bin.keep(async () => back.push('list')), bin.keep(async () => back.push('word'))];
    await bin.restore(list);
    await bin.restore(word);
    await expect(bin.restore(list)).rejects.toThrow(tooLate);
    expect(back).toEqual(['list', 'word']);
  });

  it('lets go after ten minutes, of the oldest when there are many, and of all when asked', async () => {
    let now = 0;
    const bin = createBin(() => now);
    const old = bin.keep(async () => undefined);
    now = 11 * 60_000;
    await expect(bin.restore(old)).rejects.toThrow(tooLate);
    const first = bin.keep(async () => undefined);
    for (let at = 0; at < 50; at += 1) bin.keep(async () => undefined);
    await expect(bin.restore(first)).rejects.toThrow(tooLate);
    const last = bin.keep(async () => undefined);
    bin.empty();
    await expect(bin.restore(last)).rejects.toThrow(tooLate);
  });

  it('says so when it could not be put back', async () => {
    const bin = createBin();
    const name = bin.keep(async () => {
      throw new Error('shut');
    });
    await expect(bin.restore(name)).rejects.toThrow('shut');
  });
});
