// A list of the school's pupils by first names alone: three in a row are a class, however they are joined and whatever else is said.
import { describe, expect, it } from 'vitest';
import detector from '../../../src/detectors/pupil-name/detector';
import { draftOf, factsOf } from '../detectors/facts';

const pupils = ['Nell Gibbs', 'Ivy Tarrant', 'Maya Sekhon', 'Žiga Pavlin', 'Otto Salminen'];
const facts = await factsOf({ pupils });
const namedIn = (text: string) => detector.observe(draftOf({ text }), facts).map(({ quote }) => quote);

describe('three listed pupils in a row', () => {
  it.each([
    'Angels: Ivy, Nell, Maya',
    'Ivy, Nell and Maya',
    'Minibus: Ivy, Nell & Maya.',
    'Ivy and Nell and Maya',
    'Front row: Ivy, Nell, Maya, then me',
  ])('are told: %s', (text) => {
    expect(namedIn(text)).toEqual(['Ivy', 'Nell', 'Maya']);
  });

  it('are told whichever they are', () => {
    expect(namedIn('Team: Žiga, Otto, Ivy, Nell.')).toEqual(['Žiga', 'Otto', 'Ivy', 'Nell']);
  });

  it('are more than two of whom nothing is said', () => {
    expect(namedIn('Ivy, Nell')).toEqual([]);
    expect(namedIn('Dinner with Ivy and Nell')).toEqual([]);
  });
});

describe('a name with its surname first', () => {
  it.each(['Sekhon, Maya', 'Present: Sekhon, Maya and Gibbs, Nell'])('is still one name: %s', (text) => {
    expect(namedIn(text)[0]).toBe('Sekhon, Maya');
  });
});
