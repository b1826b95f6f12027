// What a long pupil list costs: to read and fingerprint once, to keep, to open, and with every draft beside a short one.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { threadCpuUsage } from 'node:process';
import type { Pupil, Roster } from '../model/roster';
import { review } from '../review/review';
import { rosterSteps } from '../roster/build-roster';
import { createMatcher } from '../roster/matcher';
import { listSteps, type PupilList } from '../roster/read-list';
import { draftOf, inventPupils, sessionOf } from './bench-review';
import { cut, readTexts } from './bench-texts';
import { type Bench, type Figure, kilobytes, median, ms, timed } from './figures';

const MANY = 100_000;
const RUNS = 300;

export const benchLists: Bench = {
  title: 'Pupil lists of 100 and of 100,000',
  async measure({ root }) {
    const pupils = inventPupils(MANY);
    const read = inSteps(listSteps(asFile(pupils)));
    if (!read.value.ok) throw new Error(read.value.problems.join(' '));
    const long = inSteps(fingerprinting(read.value.pupils));
    const short = inSteps(fingerprinting(pupils.slice(0, 100)));
    return [
      { name: 'reading 100,000 rows', value: ms(read.whole), beside: `longest step ${ms(read.longest)}; limit 50 ms` },
      { name: 'fingerprinting them', value: ms(long.whole), beside: `longest step ${ms(long.longest)}; limit 50 ms` },
      { name: 'size of the kept list', value: kilobytes(long.value.fingerprints.length) },
      { name: 'opening it', value: ms(timed(() => createMatcher(long.value))) },
      draftsWith(short.value, long.value, readTexts(join(root, 'tests/corpus/drafts.jsonl'))),
    ];
  },
};

const fingerprinting = (pupils: readonly Pupil[]): Generator<void, Roster> =>
  rosterSteps(pupils, { key: randomBytes(32).toString('base64url'), addedAt: new Date().toISOString() });

const asFile = (pupils: readonly Pupil[]): string =>
  ['First name,Surname,Year', ...pupils.map(({ first, last, group }) => `${first},${last},${group}`)].join('\n');

/** Computing time of this thread alone: whoever else has the machine in between makes no step longer. */
const spent = (): number => {
  const { user, system } = threadCpuUsage();
  return (user + system) / 1_000;
};

function inSteps<Result extends PupilList | Roster>(
  steps: Generator<void, Result>,
): { value: Result; whole: number; longest: number } {
  const start = spent();
  let longest = 0;
  for (let before = start; ; ) {
    const step = steps.next();
    const now = spent();
    longest = Math.max(longest, now - before);
    if (step.done) return { value: step.value, whole: now - start, longest };
    before = now;
  }
}

/** What a draft costs with either, in turns. */
function draftsWith(short: Roster, long: Roster, texts: readonly string[]): Figure {
  const [few, many] = [sessionOf(short), sessionOf(long)];
  const times: [number[], number[]] = [[], []];
  for (let run = -20; run < RUNS; run += 1) {
    const draft = draftOf(cut(texts, run + 20, 280));
    const taken = [timed(() => review(draft, run, few)), timed(() => review(draft, run, many))];
    if (run >= 0) for (const at of [0, 1] as const) times[at].push(taken[at] ?? 0);
  }
  const [one, other] = [median(times[0]), median(times[1])];
  return {
    name: 'a draft of 280 characters, 100,000 against 100, median',
    value: `× ${(other / one).toFixed(2)}`,
    beside: `${ms(one)} and ${ms(other)}; limit × 1.2`,
  };
}
