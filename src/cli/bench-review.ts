// How long a review takes, beside the language library's own search for people in the same texts in the same run.
import { join } from 'node:path';
import { faker } from '@faker-js/faker';
import type { Draft } from '../model/draft';
import type { Pupil, Roster } from '../model/roster';
import { bundledProfile } from '../policy/catalogue';
import { rehearse } from '../review/rehearsal';
import { review, type Session } from '../review/review';
import { createSession } from '../review/session';
import { reviewedAgain } from './bench-again';
import { besidePeople, RUNS } from './bench-beside';
import { cut, readTexts } from './bench-texts';
import { type Bench, type Figure, median, ms, timed } from './figures';
import { fingerprint } from './sessions';

export const benchReview: Bench = {
  title: 'Review, 1,000 pupils',
  async measure({ root }) {
    const texts = readTexts(join(root, 'tests/corpus/drafts.jsonl'));
    const pupils = inventPupils(1_000);
    const builds = Array.from({ length: 5 }, () => timed(() => fingerprint(pupils)));
    const session = sessionWith(pupils);
    // No two at the same moment.
    const ours = (text: string, run: number) => review({ ...draftOf(text), at: momentOf(run) }, run, session);
    const cold = timed(() => ours(cut(texts, 0, 280), 0));
    // As the background does before the first draft comes.
    for (const _ of rehearse(session, WEDNESDAY));
    return [
      { name: 'list of 1,000 pupils fingerprinted', value: ms(median(builds)) },
      { name: 'first review of a process, names and all', value: ms(cold) },
      ...besidePeople({ texts, length: 280, target: 5, ours }),
      ...besidePeople({ texts, length: 3_000, target: 40, ours }),
      reviewedAgain(texts, session, 3_000),
      slowestOf(ODD, session),
      ...shares(texts, session),
    ];
  },
};

/** Each is said again and again: names in lists, a tag that never ends, paragraphs without number. */
const ODD = [
  ...['Mia ', 'Mia, ', 'Mia. ', 'Mia and ', "Mia's mum ", 'Amina, Kofi, ', 'Mia\n\n', 'Year 4\n\n', 'Jo J '],
  ...['a ', 'a\n\n', '.\n\n', 'blue-sky-', 'my class ', 'I hate my school. ', 'f*** ', '3llie ', '\u0301', '((', '@'],
];

/** Returns the figure of the text that takes longest, the best of three reviews of each. */
function slowestOf(parts: readonly string[], session: Session): Figure {
  const times = parts.map((part) => {
    const text = part.repeat(10_000 / part.length);
    return { part, time: Math.min(...Array.from({ length: 3 }, (_, run) => timed(() => review(draftOf(text), run, session)))) };
  });
  const [slowest] = times.sort((a, b) => b.time - a.time);
  return {
    name: `10,000 characters of one odd thing, the slowest of ${parts.length}`,
    value: ms(slowest!.time),
    beside: `${JSON.stringify(slowest!.part)}; limit 100 ms`,
  };
}

function shares(texts: readonly string[], session: Session): Figure[] {
  const spent = new Map(session.detectors.map(({ id }) => [id, 0]));
  const watched: Session = {
    ...session,
    detectors: session.detectors.map((detector) => ({
      ...detector,
      observe(draft, facts) {
        const start = performance.now();
        const seen = detector.observe(draft, facts);
        spent.set(detector.id, (spent.get(detector.id) ?? 0) + performance.now() - start);
        return seen;
      },
    })),
  };
  let whole = 0;
  for (let run = 0; run < RUNS; run += 1) whole += timed(() => review(draftOf(cut(texts, run, 280)), run, watched));
  const rest = whole - [...spent.values()].reduce((a, b) => a + b, 0);
  return [...spent, ['preparing and judging', rest] as const].map(([name, time]) => ({
    name: `share of ${name}`,
    value: `${((100 * time) / whole).toFixed(0)} %`,
    beside: `${ms(time / RUNS)} a review of 280 characters`,
  }));
}

const sessionWith = (pupils: readonly Pupil[]): Session => sessionOf(fingerprint(pupils));

export function sessionOf(roster: Roster): Session {
  const profile = bundledProfile('blue-sky');
  if (!profile) throw new Error('the profile "blue-sky" is not bundled');
  return createSession({ profile, roster });
}

/** The same thousand on every machine. */
export function inventPupils(count: number): Pupil[] {
  faker.seed(20261120);
  return Array.from({ length: count }, (_, index) => ({
    first: faker.person.firstName(),
    last: faker.person.lastName(),
    group: `Year ${(index % 11) + 1}`,
  }));
}

const momentOf = (run: number): string => new Date(Date.parse(WEDNESDAY) + run * 1_000).toISOString();
const WEDNESDAY = '2026-10-07T10:00:00Z';

export const draftOf = (text: string): Draft => ({
  text,
  platform: 'linkedin',
  surface: 'post',
  account: { kind: 'personal' },
  audience: 'public',
  media: [],
  at: WEDNESDAY,
});
