// Reviews lines that nobody wrote, so that patterns are compiled and words unpacked before the first real draft comes.

import type { Draft } from '../model/draft';
import { prepareDraft } from '../text/prepare';
import { neededRules } from './needed-rules';
import { review, type Session, weighingOf } from './review';

/**
 * Goes through the rehearsal in steps of some milliseconds each, for whoever has others to answer in between. A browser makes a
 * pattern fast when it is used for the second time, so each line is read twice.
 */
export function* rehearse(session: Session, at: string): Generator<void, void> {
  const needed = neededRules(session.profile);
  const detectors = session.detectors.filter(({ id }) => needed.has(id));
  for (const text of LINES) {
    const draft: Draft = {
      text,
      platform: 'practice',
      surface: 'post',
      account: { kind: 'personal' },
      media: [],
      audience: 'unknown',
      at,
    };
    for (let time = 0; time < 2; time++) {
      const prepared = prepareDraft(draft);
      yield;
      const weighing = weighingOf(prepared, session);
      yield;
      for (const detector of detectors) {
        // Looks whatever the reader says: what is wanted is its patterns.
        const seen = detector.observe(prepared, session.facts);
        weighing.weigh(detector, () => seen);
        yield;
      }
    }
    review(draft, 0, session);
    yield;
  }
}

/** The first is what is written most; the others between them hold words that each detector looks further at. */
const LINES: readonly string[] = [
  'Well done Mia Lovelace in Year 4, who read to us today! So proud of my class.',
  'Two boys in my form had a fight at lunch and then a mum screamed at me at the gate. She said her son has been excluded.',
  'Our head is a useless idiot and SLT never listen to staff. What a joke of a school, I am so fed up with this place.',
  'Message me on 07700 900123 or at mr.lovelace@post.example, my door at 12 Elm Street is always open. You can add me here.',
  'Hi Carys’ mum, it’s Mr Lovelace. See you all in form tomorrow, don’t forget your homework.',
  'I spoke to a reporter from the Gazette about our results and the safeguarding report.',
  'Found this poem online, no idea who wrote it. Sharing the school’s photos of sports day, follow us! https://bit.ly/abc',
];
