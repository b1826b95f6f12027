// The text of the context menu: handed over once, let go soon, and never a way to another's text.
import { expect, it } from 'vitest';
import { createSelectedTexts } from '../../../entrypoints/background/selected-text';

function waiting() {
  const due: (() => void)[] = [];
  return {
    texts: createSelectedTexts((act) => due.push(act)),
    runOut: () => {
      for (const act of due.splice(0)) act();
    },
  };
}

it('is taken once and by its own token alone', () => {
  const { texts } = waiting();
  const one = texts.put({ text: 'Well done Marnie', platform: 'x' });
  const other = texts.put({ text: 'Something else', platform: null });
  expect(one).not.toBe(other);
  expect(texts.take('')).toBeNull();
  expect(texts.take(one)).toEqual({ text: 'Well done Marnie', platform: 'x' });
  expect(texts.take(one)).toBeNull();
  expect(texts.take(other)?.text).toBe('Something else');
});

it('is let go when nobody comes for it', () => {
  const { texts, runOut } = waiting();
  const token = texts.put({ text: 'Well done Marnie', platform: null });
  runOut();
  expect(texts.take(token)).toBeNull();
});

it('is cut where no draft would be longer', () => {
  const { texts } = waiting();
  expect(texts.take(texts.put({ text: 'a'.repeat(1_000_000), platform: null }))?.text).toHaveLength(20_000);
});
