// Taking changes back: the last first, each once, and only by the keys that mean it.
import { describe, expect, it } from 'vitest';
import { createSteps, isUndo, spokenOf } from '../../../entrypoints/pages/undoing';

const step = (said: string) => ({ said, undo: async () => undefined });
const keys = { key: 'z', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

describe('steps', () => {
  it('come off one by one, the last first', () => {
    const steps = createSteps();
    for (const said of ['one', 'two']) steps.add(step(said));
    expect([steps.take()?.said, steps.take()?.said, steps.take()]).toEqual(['two', 'one', null]);
  });

  it('one that was taken back by its button is not taken back again by keys', () => {
    const steps = createSteps();
    const [one, two] = [step('one'), step('two')];
    steps.add(one);
    steps.add(two);
    expect(steps.take(one)).toBe(one);
    expect(steps.take(one)).toBeNull();
    expect(steps.take()).toBe(two);
  });

  it('are fifty at most', () => {
    const steps = createSteps();
    for (let at = 0; at < 60; at += 1) steps.add(step(String(at)));
    const taken = [];
    for (let next = steps.take(); next; next = steps.take()) taken.push(next.said);
    expect(taken).toHaveLength(50);
    expect(taken.at(-1)).toBe('10');
  });
});

it.each([
  [{ ctrlKey: true }, true],
  [{ metaKey: true }, true],
  [{ ctrlKey: true, key: 'Z' }, true],
  [{ ctrlKey: true, shiftKey: true }, false],
  [{ ctrlKey: true, altKey: true }, false],
  [{}, false],
  [{ ctrlKey: true, key: 'y' }, false],
])('%j means undo: %s', (pressed, means) => {
  expect(isUndo({ ...keys, ...pressed })).toBe(means);
});

describe('what was done', () => {
  it('is told as it stands, or in the language spoken when it is told', () => {
    let spoken = 'Saved';
    const said = () => spoken;
    expect(spokenOf('Hours saved')).toBe('Hours saved');
    expect(spokenOf(said)).toBe('Saved');
    spoken = 'Shranjeno';
    expect(spokenOf(said)).toBe('Shranjeno');
  });
});
