// Problems are told in the language spoken when they are told: ours and zod's own alike, with that language's plurals and quotation marks.
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { speak } from '../../../src/language/spoken';
import { ClockTime } from '../../../src/model/calendar';
import { readEnrolment } from '../../../src/model/enrolment';
import { problemSentences } from '../../../src/model/problem-sentences';
import { tellProblems } from '../../../src/model/problems';
import { RuleId } from '../../../src/model/words';

afterEach(() => speak('en'));

const Odd = z.strictObject({
  name: z.string().min(3),
  count: z.int().max(5),
  kind: z.enum(['a', 'b']),
  at: ClockTime,
  link: z.url(),
  list: z.array(z.string()).min(1),
  rule: RuleId,
  even: z.number().multipleOf(2),
});
const odd = { name: 'x', count: 9, kind: 'c', at: 'noon', link: 'no', list: [], rule: 'A B', even: 3, more: 1 };
const problemsOf = (value: unknown) => Odd.safeParse(value).error!;

const ENGLISH = /\b(expected|Invalid|Too|Unrecognized|found|received|least|most|missing|written|holds|must)\b/;

describe.each(['cy', 'sl'] as const)('in %s', (spoken) => {
  it.each([
    ['what is wrong', odd],
    ['what is missing', {}],
    ['what is no group', 'text'],
  ])('%s is told without a word of English', async (_, value) => {
    await speak(spoken);
    const error = problemsOf(value);
    const told = [...tellProblems(error, 20), ...problemSentences(error, value), ...tellProblems(error, 1)];
    expect(told.length).toBeGreaterThan(2);
    for (const sentence of told) expect(sentence).not.toMatch(ENGLISH);
  });

  it('a link that is cut is told', async () => {
    await speak(spoken);
    const read = readEnrolment('https://hill-top.example/profile');
    expect(read.ok ? '' : read.problem).toMatch(/^(Mae’r ddolen|Povezava)/);
  });
});

it('our own formats say what they expect in whichever language is spoken when they are asked', async () => {
  const said: string[] = [];
  for (const spoken of ['en', 'cy', 'sl', 'en'] as const) {
    await speak(spoken);
    said.push(tellProblems(ClockTime.safeParse('noon').error!).join());
  }
  expect(said[0]).toBe('The whole: a time is written like 08:30.');
  expect(said[3]).toBe(said[0]);
  expect(new Set(said).size).toBe(3);
});

it('English keeps what zod itself says, which is more', () => {
  expect(tellProblems(problemsOf({ ...odd, name: 7 }), 1)).toEqual([
    'At “name”: expected string, received number.',
    'And 8 more like these.',
  ]);
});
