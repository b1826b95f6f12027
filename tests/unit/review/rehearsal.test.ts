// A rehearsal goes through all that a review does, leaves nothing behind, and can be broken off anywhere.
import { describe, expect, it } from 'vitest';
import { bundledProfiles } from '../../../src/policy/catalogue';
import { rehearse } from '../../../src/review/rehearsal';
import { review } from '../../../src/review/review';
import { draft, EVENING, sessionAt } from './drafting';

const words = 'Well done Carys Bevan in Year 4! Our head is a useless idiot. Ring me on 07700 900123.';

describe.each(bundledProfiles().map(({ id }) => id))('at %s', (id) => {
  it('a review says the same before, amid and after', () => {
    const session = sessionAt(id, {});
    const before = review(draft(words), 1, session);
    const steps = rehearse(session, EVENING);
    for (let step = 0; !steps.next().done; step++) if (step % 40 === 0) expect(review(draft(words), 1, session)).toEqual(before);
    expect(review(draft(words), 1, session)).toEqual(before);
  });

  it('uses every detector that the policy needs, more than once', () => {
    const session = sessionAt(id, {});
    const used = new Map<string, number>();
    const detectors = session.detectors.map((detector) => ({
      ...detector,
      observe: (...given: Parameters<typeof detector.observe>) => {
        used.set(detector.id, (used.get(detector.id) ?? 0) + 1);
        return detector.observe(...given);
      },
    }));
    const count = Array.from(rehearse({ ...session, detectors }, EVENING)).length;
    expect(count).toBeGreaterThan(used.size);
    expect(used.size).toBeGreaterThan(8);
    expect(Math.min(...used.values())).toBeGreaterThan(1);
  });
});
