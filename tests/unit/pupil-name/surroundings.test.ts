// What stands around names: asked about once wherever the same words stand, and told apart wherever other ones do.
import { describe, expect, it } from 'vitest';
import { ofSurroundings, readSetting } from '../../../src/detectors/pupil-name/context';
import { wordsOf } from '../../../src/detectors/pupil-name/word';
import { draftOf } from '../detectors/facts';

/** Asks a question of every "Mia" in a text; returns the answers, and how often it was worked out. */
function askedIn(raw: string): { answers: string[]; asked: number } {
  const { text } = draftOf({ text: raw });
  const words = wordsOf(text);
  const setting = readSetting(draftOf({ text: raw }), words, false);
  let asked = 0;
  const question = ofSurroundings(({ left, right }) => {
    asked += 1;
    return `${left}|${right}`;
  });
  const answers = words.filter(({ raw: word }) => word === 'Mia').map(({ start, end }) => question(setting, [start, end]));
  return { answers, asked };
}

describe('a question about what stands around a name', () => {
  it('is worked out once where the same words stand around many', () => {
    expect(askedIn('Mia\n\n'.repeat(500)).asked).toBe(1);
    expect(askedIn('Mia. '.repeat(500)).asked).toBeLessThan(60);
  });

  it('is answered for each by what stands around it', () => {
    const { answers, asked } = askedIn('Well done Mia in Year 4!\nMia came.\nWell done Mia in Year 5!\nMia came.');
    expect(answers).toEqual(['Well done | in Year 4!', '| came.', 'Well done | in Year 5!', '| came.']);
    expect(asked).toBe(3);
  });
});
