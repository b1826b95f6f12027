// Two witnesses: what a detector saw and what the learnt reader says, in every way they can agree or not.
import { describe, expect, it } from 'vitest';
import type { Detector } from '../../../src/detectors/define';
import type { Finding } from '../../../src/model/finding';
import { createWeighing, ENOUGH, READS_AS } from '../../../src/review/weighing';
import type { Learnt } from '../../../src/text/learnt/reader';
import { prepareDraft } from '../../../src/text/prepare';
import { draft } from './drafting';

const text = 'The weather is fine. That man is a fool. See you on Monday.';
const finding: Finding = { rule: 'tone', kind: 'insult', span: [37, 41], quote: 'fool', confidence: 'certain', evidence: [] };
const tone: Pick<Detector, 'id' | 'learns'> = { id: 'tone', learns: () => true };

/** Leans by how often "fool" is said: a reader that anybody can foretell. */
const reader = (likely: { seen: number; alone: number }): Learnt => ({
  rules: ['tone', 'individual-matter'],
  read: ({ raw, sentences }) => ({
    leaning: () => (raw.includes('fool') ? 1 : -1),
    weightiest: () => sentences.find(([start, end]) => raw.slice(start, end).includes('fool')) ?? [0, raw.length],
  }),
  likelihood: (_, leaning, seen) => (leaning < 0 ? 0 : seen ? likely.seen : likely.alone),
});

const weighed = (
  likely: { seen: number; alone: number },
  findings: Finding[],
  detector: Partial<Detector> = tone,
  surface: 'post' | 'bio' = 'post',
) => createWeighing(prepareDraft({ ...draft(text), surface }), reader(likely)).weigh(detector as Detector, findings);

describe('where the detector saw something', () => {
  it('it stands when the reader bears it out, and goes when the reader does not', () => {
    expect(weighed({ seen: ENOUGH, alone: 0 }, [finding])).toEqual([finding]);
    expect(weighed({ seen: ENOUGH - 0.01, alone: 0 }, [finding])).toEqual([]);
  });

  it('what only conditions look at stays whatever the reader says', () => {
    const signal: Finding = { ...finding, signal: true };
    expect(weighed({ seen: 0, alone: 0 }, [signal])).toEqual([signal]);
  });
});

describe('where it saw nothing', () => {
  it('the sentence that leans furthest is told, and may be left out where the rest is innocent', () => {
    const [only, ...others] = weighed({ seen: 1, alone: 0.9 }, []);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ kind: READS_AS, quote: 'That man is a fool.', confidence: 'likely', span: [21, 40] });
    expect(only?.hints).toMatchObject({ sentence: 'clean' });
  });

  it('is told as no more than possible while the reader is not plain', () => {
    expect(weighed({ seen: 1, alone: 0.6 }, [])).toMatchObject([{ confidence: 'possible' }]);
    expect(weighed({ seen: 1, alone: ENOUGH - 0.01 }, [])).toEqual([]);
  });
});

it('has no say where the detector does not ask for it, in a bio, or in a rule it has not learnt', () => {
  expect(weighed({ seen: 0, alone: 1 }, [finding], { id: 'tone' })).toEqual([finding]);
  expect(weighed({ seen: 0, alone: 1 }, [finding], tone, 'bio')).toEqual([finding]);
  expect(weighed({ seen: 0, alone: 1 }, [], { id: 'work-hours', learns: () => true })).toEqual([]);
});

it('does not tell again what a rule that says more has seen', () => {
  const weighing = createWeighing(prepareDraft(draft(text)), reader({ seen: 1, alone: 1 }));
  const matter = { id: 'individual-matter', learns: () => true, yieldsTo: ['tone'] } as unknown as Detector;
  weighing.weigh(tone as Detector, [finding]);
  expect(weighing.weigh(matter, [])).toEqual([]);
});
