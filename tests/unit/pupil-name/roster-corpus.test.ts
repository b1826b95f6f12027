// Names on a list in every form people give them, and look-alikes of the same names: how many are found, and how many alarm.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import detector from '../../../src/detectors/pupil-name/detector';
import { Pupil } from '../../../src/model/roster';
import { draftOf, factsOf } from '../detectors/facts';

interface Case {
  id: string;
  kind: string;
  text: string;
  /** The words that name the pupil. */
  find?: string[];
}

const corpus = new URL('../../corpus/roster/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, corpus), 'utf8');
const casesOf = (file: string): Case[] =>
  read(file)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case);

const pupils = Pupil.array().parse(JSON.parse(read('pupils.json')));
const facts = await factsOf({ pupils });
const see = (text: string) => detector.observe(draftOf({ text }), facts);

const variants = casesOf('variants.jsonl');
const innocent = casesOf('innocent.jsonl');

/** Every named pupil is underlined somewhere. */
const isFound = ({ text, find = [] }: Case): boolean => {
  const spans = see(text).flatMap(({ span }) => (span ? [span] : []));
  return find.every((words) => {
    const at = text.lastIndexOf(words);
    return spans.some(([start, end]) => start < at + words.length && at < end);
  });
};

const table = (cases: readonly Case[], isHit: (one: Case) => boolean): string =>
  [...Map.groupBy(cases, ({ kind }) => kind)]
    .map(([kind, all]) => `${kind.padEnd(18)}${all.filter(isHit).length} of ${all.length}`)
    .join('\n');

const told = (cases: readonly Case[]): string => cases.map(({ id, kind, text }) => `${id} ${kind}: ${text}`).join('\n');

describe('names on the list', () => {
  it('are found in 95 of 100 forms or more', () => {
    const missed = variants.filter((one) => !isFound(one));
    expect(1 - missed.length / variants.length, `${table(variants, isFound)}\n\n${told(missed)}`).toBeGreaterThanOrEqual(0.95);
  });

  it('alarm in 3 of 100 innocent look-alikes or fewer', () => {
    const alarms = (one: Case) => see(one.text).length > 0;
    const wrong = innocent.filter(alarms);
    expect(wrong.length / innocent.length, `${table(innocent, alarms)}\n\n${told(wrong)}`).toBeLessThanOrEqual(0.03);
  });
});
