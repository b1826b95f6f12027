// What is remembered is what was worked out, for whom, for which words, and for two revisions; and single words across drafts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemory, onceFor, recall, turn } from '../../../src/text/memory';
import { prepareText } from '../../../src/text/prepare';
import { remember } from '../../../src/text/remember';

const holder = () => ({ memory: createMemory() });

describe('the memory of a draft', () => {
  it('works the same words out once, and others anew', () => {
    const worked: string[] = [];
    const shout = onceFor((words) => {
      worked.push(words);
      return words.toUpperCase();
    });
    const here = holder();
    expect(['a', 'b', 'a'].map((words) => shout(here, words))).toEqual(['A', 'B', 'A']);
    expect(worked).toEqual(['a', 'b']);
    expect(shout(holder(), 'a')).toBe('A');
    expect(worked).toEqual(['a', 'b', 'a']);
  });

  it('remembers that there is nothing', () => {
    let times = 0;
    const nothing = onceFor(() => {
      times += 1;
      return null;
    });
    const here = holder();
    expect([nothing(here, ''), nothing(here, ''), times]).toEqual([null, null, 1]);
  });

  it('keeps owners apart: another list of pupils answers for itself', () => {
    const here = holder();
    const [one, other] = [{}, {}];
    expect(recall(here, one, 'Marnie', () => 'a pupil')).toBe('a pupil');
    expect(recall(here, other, 'Marnie', () => 'nobody')).toBe('nobody');
    expect(recall(here, one, 'Marnie', () => 'asked again')).toBe('a pupil');
  });

  it('lets go of what two revisions did not ask for', () => {
    const here = holder();
    const ask = () => recall(here, here, 'gone', () => Symbol('worked out'));
    const first = ask();
    turn(here.memory);
    expect(ask()).toBe(first);
    turn(here.memory);
    turn(here.memory);
    expect(ask()).not.toBe(first);
  });

  it('gives the same text back for the same words, and its own to every draft', () => {
    const memory = createMemory();
    expect(prepareText('One. Two.', memory)).toBe(prepareText('One. Two.', memory));
    expect(prepareText('One. Two.')).not.toBe(prepareText('One. Two.', memory));
  });
});

describe('words across drafts', () => {
  it('are what they would be anew, however many came between', () => {
    const lengthOf = remember((word) => ({ length: word.length }));
    const many = Array.from({ length: 25_000 }, (_, at) => `word${at}`);
    for (const word of [...many, ...many.slice(0, 10)]) expect(lengthOf(word).length).toBe(word.length);
  });

  it('may be any string', () => {
    const same = remember((word) => [word]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        expect(same(word)).toEqual([word]);
        expect(same(word)).toBe(same(word));
      }),
    );
  });
});
