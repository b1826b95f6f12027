// A review speaks the language of the person who reads it, also of a draft that was reviewed in another before.
import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '../../../src/language/spoken';
import type { Nudge } from '../../../src/model/nudge';
import { reviewAll } from '../../../src/review/several';
import { createMemory } from '../../../src/text/memory';
import { draft, sessionAt } from './drafting';

afterEach(() => speak('en'));

const TEXT = 'Two years at Blue Sky Learning, and Bledington C of E Primary School before that. My class is brilliant.';

const saidOf = ({ title, evidence }: Nudge) => [title, ...evidence];

describe('a draft that has not changed', () => {
  it('is told in the new language, with the memory and the sessions that were there before', async () => {
    const sessions = [sessionAt('blue-sky'), sessionAt('bledington')];
    const memory = createMemory();
    const read = () => reviewAll(draft(TEXT), 1, sessions, memory).nudges;
    const english = read();
    expect(english.length).toBeGreaterThan(0);
    await speak('en-XA');
    const pseudo = read();
    expect(pseudo.map(({ id, spans }) => [id, spans])).toEqual(english.map(({ id, spans }) => [id, spans]));
    for (const text of pseudo.flatMap(saidOf)) expect(text).toMatch(/^⟦/);
    await speak('cy');
    const welsh = read();
    for (const [index, nudge] of welsh.entries()) expect(nudge.title).not.toBe(english[index]!.title);
    await speak('en');
    expect(read()).toEqual(english);
  });

  it('is told of its pictures too', async () => {
    const session = sessionAt('bisl');
    const read = () =>
      reviewAll(draft('Assembly this morning', { media: ['image'], altTexts: ['Marnie Tolworth on the stage'] }), 1, [session]);
    const notes = () => read().nudges.flatMap(({ evidence }) => evidence);
    expect(notes()).toContain('“Marnie Tolworth” in a picture’s description');
    await speak('sl');
    expect(notes().find((note) => note.includes('Marnie Tolworth'))).toMatch(/^»Marnie Tolworth«/);
  });
});
