// Lists of listed pupils: what patterns read grows in step with how long the list is, however long the sentence that it stands in.
import { afterEach, describe, expect, it } from 'vitest';
import detector from '../../../src/detectors/pupil-name/detector';
import { draftOf, factsOf } from '../detectors/facts';

const facts = await factsOf({ pupils: [{ first: 'Mia', last: 'Thornley', group: 'Year 4' }, 'Luka Verdin'] });

const exec = RegExp.prototype.exec;
afterEach(() => {
  RegExp.prototype.exec = exec;
});

/** How many characters patterns go through: to the end of what they find, or of what they were given. */
function charactersRead(text: string): number {
  let read = 0;
  RegExp.prototype.exec = function (given: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, given);
    if (found || !this.sticky) read += (found ? found.index + found[0].length : given.length) - from;
    return found;
  };
  detector.observe(draftOf({ text }), facts);
  RegExp.prototype.exec = exec;
  return read;
}

describe('pupils of the list, named one after another', () => {
  it.each([
    'Luka and ',
    'Luka, ',
    "Luka's mum ",
    'Luka ',
    'Well done Luka ',
    'Luka Verdin and ',
    'Luka V, ',
    'Lukas and ',
    'Mia and Luka met ',
  ])('are read in step with their number: %j', (part) => {
    const [few, many] = [charactersRead(part.repeat(60)), charactersRead(part.repeat(240))];
    expect(few).toBeGreaterThan(60);
    expect(many / few).toBeLessThan(5);
  });
});
