// Lists of names: what is looked at grows in step with how many they are, however often they are named.
import { describe, expect, it } from 'vitest';
import { readSetting } from '../../../src/detectors/pupil-name/context';
import { findLikely } from '../../../src/detectors/pupil-name/likely';
import { wordsOf } from '../../../src/detectors/pupil-name/word';
import { placesOf } from '../../../src/text/apart';
import { draftOf } from '../detectors/facts';

/** How often the surroundings of a name, or the other words of the draft, are asked for. */
function looksIn(text: string): number {
  const draft = draftOf({ text });
  let looks = 0;
  const words = wordsOf(draft.text).map((word) => ({
    ...word,
    get folded() {
      looks += 1;
      return word.folded;
    },
  }));
  const setting = readSetting(draft, words, false);
  const counted: typeof setting = {
    ...setting,
    around(span) {
      looks += 1;
      return setting.around(span);
    },
  };
  findLikely(counted, { adults: new Set(), taken: placesOf(), listed: false });
  return looks;
}

describe('people named one after another', () => {
  it.each(['Mia, ', 'Amina, Kofi, ', 'Mia and ', 'Mia. ', "Mia's mum said hello. ", 'Mia asked me why in class. '])(
    'are looked at in step with their number: %j',
    (part) => {
      const [few, many] = [looksIn(part.repeat(60)), looksIn(part.repeat(240))];
      expect(few).toBeGreaterThan(60);
      expect(many / few).toBeLessThan(4.5);
    },
  );
});
