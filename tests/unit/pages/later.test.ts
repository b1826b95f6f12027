// A part that is fetched after its page: its words are there before it is drawn, also when the language changes meanwhile.
import { afterEach, expect, it } from 'vitest';
import { catchUp, speak, spoken } from '../../../src/language/spoken';

afterEach(() => speak('en'));

/** A part whose catalogues come when they are let; afterwards at once, for whoever speaks next. */
function lateWords() {
  const gate = Promise.withResolvers<void>();
  const fetched = (said: string) => () => gate.promise.then(() => ({ words: { said } }));
  const words = spoken({ said: 'Hello' }, { cy: fetched('Helo'), sl: fetched('Živjo') });
  return { words, come: gate.resolve };
}

it('has its words when it has caught up', async () => {
  await speak('cy');
  const { words, come } = lateWords();
  expect(words().said).toBe('Hello');
  const caughtUp = catchUp();
  come();
  await caughtUp;
  expect(words().said).toBe('Helo');
});

it('catching up undoes no change of language that is under way', async () => {
  const { words, come } = lateWords();
  const speaking = speak('sl');
  const caughtUp = catchUp();
  come();
  await Promise.all([speaking, caughtUp]);
  expect(words().said).toBe('Živjo');
});
