// Two witnesses: what a detector saw and what the learnt reader says, in every way they can agree or not.
import { describe, expect, it } from 'vitest';
import { type Detector, READS_AS } from '../../../src/detectors/define';
import type { Finding } from '../../../src/model/finding';
import { overlaps } from '../../../src/model/span';
import type { OfSchool } from '../../../src/review/of-school';
import { BORNE_OUT, createWeighing, ENOUGH } from '../../../src/review/weighing';
import type { Learnt } from '../../../src/text/learnt/reader';
import { prepareDraft } from '../../../src/text/prepare';
import { draft } from './drafting';

const text = 'The weather is fine. That man is a fool. See you on Monday.';
const finding: Finding = { rule: 'tone', kind: 'insult', span: [37, 41], quote: 'fool', confidence: 'certain', evidence: [] };
const tone: Pick<Detector, 'id' | 'learns'> = { id: 'tone', learns: () => true };

/** Asks for everything, and is never named. */
const anySchool: OfSchool = { namedIn: () => [], isAskedFor: () => true, isNamed: () => false };

/** Knows nothing but whether "fool" is said: a reader that anybody can foretell. */
const reader = (likely: { seen: number; alone: number }): Learnt => ({
  rules: ['tone', 'individual-matter'],
  read: ({ raw, sentences }) => ({
    likelihood: (_, seen) => (!raw.includes('fool') ? 0 : seen === 'nowhere' ? likely.alone : likely.seen),
    likelihoodWithout: (_, stretch) =>
      sentences.some((sentence) => !overlaps(sentence, stretch) && raw.slice(...sentence).includes('fool')) ? likely.alone : 0,
    weightiest: () => sentences.find(([start, end]) => raw.slice(start, end).includes('fool')) ?? [0, raw.length],
  }),
});

const weighed = (
  likely: { seen: number; alone: number },
  findings: Finding[],
  detector: Partial<Detector> = tone,
  surface: 'post' | 'bio' = 'post',
) =>
  createWeighing(prepareDraft({ ...draft(text), surface }), reader(likely), anySchool).weigh(
    detector as Detector,
    () => findings,
  );

describe('where the detector saw something', () => {
  it('it stands when the reader bears it out, and goes when the reader does not', () => {
    expect(weighed({ seen: BORNE_OUT, alone: 0 }, [finding])).toEqual([finding]);
    expect(weighed({ seen: BORNE_OUT - 0.01, alone: 0 }, [finding])).toEqual([]);
  });

  it('what is hardly ever anything else stands unless the reader is all but sure, and only where the detector is certain', () => {
    const sure: Partial<Detector> = { ...tone, apart: [], unmistakable: { insult: { least: 0.1 } } };
    expect(weighed({ seen: 0.1, alone: 0 }, [finding], sure)).toEqual([finding]);
    expect(weighed({ seen: 0.09, alone: 0 }, [finding], sure)).toEqual([]);
    expect(weighed({ seen: 0.1, alone: 0 }, [{ ...finding, confidence: 'likely' }], sure)).toEqual([]);
    expect(weighed({ seen: 0.1, alone: 0 }, [{ ...finding, kind: 'jibe' }], sure)).toEqual([]);
  });

  it('what it saw elsewhere than in the words stands whatever the reader says, and is not told again', () => {
    const shown: Finding = { ...finding, kind: 'shown', span: null, quote: '' };
    expect(weighed({ seen: 0, alone: 0 }, [shown])).toEqual([shown]);
    expect(weighed({ seen: 1, alone: 1 }, [shown])).toEqual([shown]);
  });

  it('its sentence may be left out only where the reader sees nothing in what stays', () => {
    const removable: Finding = { ...finding, hints: { withoutSentence: 'clean', word: 'fool' } };
    expect(weighed({ seen: 1, alone: 1 }, [removable])).toEqual([removable]);
    const twice = prepareDraft(draft(`${text} What a fool.`));
    const [left] = createWeighing(twice, reader({ seen: 1, alone: 1 }), anySchool).weigh(tone as Detector, () => [removable]);
    expect(left?.hints).toEqual({ word: 'fool' });
  });

  it('what only conditions look at stays whatever the reader says', () => {
    const signal: Finding = { ...finding, signal: true };
    expect(weighed({ seen: 0, alone: 0 }, [signal])).toEqual([signal]);
  });
});

describe('a detector that says on what the reader has no say', () => {
  const asked = (
    likely: { seen: number; alone: number },
    apart: string[] | undefined,
    isNamed: OfSchool['isNamed'] = () => false,
  ) => {
    let times = 0;
    createWeighing(prepareDraft(draft(text)), reader(likely), { ...anySchool, isNamed }).weigh(
      { ...tone, ...(apart && { apart }) } as unknown as Detector,
      () => {
        times += 1;
        return [finding];
      },
    );
    return times;
  };

  it('looks only where what it sees could count', () => {
    expect(asked({ seen: BORNE_OUT - 0.01, alone: 0 }, [])).toBe(0);
    expect(asked({ seen: BORNE_OUT, alone: 0 }, [])).toBe(1);
    expect(asked({ seen: 0, alone: ENOUGH }, [])).toBe(1);
  });

  it('looks where the profile names such a kind, or where it does not say', () => {
    expect(asked({ seen: 0, alone: 0 }, ['joke'], (_, kind) => kind === 'joke')).toBe(1);
    expect(asked({ seen: 0, alone: 0 }, ['joke'], (_, kind) => kind === 'quip')).toBe(0);
    expect(asked({ seen: 0, alone: 0 }, undefined)).toBe(1);
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
    expect(weighed({ seen: 1, alone: 0.7 }, [])).toMatchObject([{ confidence: 'possible' }]);
    expect(weighed({ seen: 1, alone: ENOUGH - 0.01 }, [])).toEqual([]);
  });
});

it('has no say where the detector does not ask for it, in a bio, or in a rule it has not learnt', () => {
  expect(weighed({ seen: 0, alone: 1 }, [finding], { id: 'tone' })).toEqual([finding]);
  expect(weighed({ seen: 0, alone: 1 }, [finding], tone, 'bio')).toEqual([finding]);
  expect(weighed({ seen: 0, alone: 1 }, [], { id: 'work-hours', learns: () => true })).toEqual([]);
});

it('does not tell again what a rule that says more has seen', () => {
  const weighing = createWeighing(prepareDraft(draft(text)), reader({ seen: 1, alone: 1 }), anySchool);
  const matter = { id: 'individual-matter', learns: () => true, yieldsTo: ['tone'] } as unknown as Detector;
  weighing.weigh(tone as Detector, () => [finding]);
  expect(weighing.weigh(matter, () => [])).toEqual([]);
});

describe('where profiles tell kinds apart', () => {
  const contact: Partial<Detector> = {
    id: 'contact',
    learns: () => true,
    readings: [
      { as: 'reads-as-pupil', bearsOn: (kind) => kind === 'pupil' },
      { as: 'reads-as-family', bearsOn: () => true },
    ],
  };
  const pupil: Finding = { ...finding, rule: 'contact', kind: 'pupil' };
  const family: Finding = { ...finding, rule: 'contact', kind: 'parent' };
  const by = (likely: { pupil: number; family: number }): Learnt => ({
    rules: ['contact reads-as-pupil', 'contact reads-as-family'],
    read: ({ raw }) => ({
      likelihood: (rule) => (rule.endsWith('pupil') ? likely.pupil : likely.family),
      likelihoodWithout: () => 0,
      weightiest: () => [0, raw.length],
    }),
  });
  const kinds = (likely: { pupil: number; family: number }, findings: Finding[], asked = /./) =>
    createWeighing(prepareDraft(draft(text)), by(likely), { ...anySchool, isAskedFor: (_, kind) => asked.test(kind) })
      .weigh(contact as Detector, () => findings)
      .map(({ kind }) => kind);

  it('the narrowest that the reader sees is told, once', () => {
    expect(kinds({ pupil: 1, family: 1 }, [])).toEqual(['reads-as-pupil']);
    expect(kinds({ pupil: 0, family: 1 }, [])).toEqual(['reads-as-family']);
    expect(kinds({ pupil: 0, family: 0 }, [])).toEqual([]);
  });

  it('the narrowest must be plain, or the likeliest is told', () => {
    expect(kinds({ pupil: 0.7, family: 0.95 }, [])).toEqual(['reads-as-family']);
    expect(kinds({ pupil: 0.7, family: 0.65 }, [])).toEqual(['reads-as-pupil']);
  });

  it('what the profile does not ask for is neither told nor borne out by, and stands in the way of nothing', () => {
    const pupilsAlone = /pupil/;
    expect(kinds({ pupil: 0, family: 1 }, [], pupilsAlone)).toEqual([]);
    expect(kinds({ pupil: 0, family: 1 }, [pupil], pupilsAlone)).toEqual([]);
    expect(kinds({ pupil: 1, family: 1 }, [pupil], /reads/)).toEqual(['pupil', 'reads-as-pupil']);
    expect(kinds({ pupil: 1, family: 1 }, [pupil], /nothing/)).toEqual(['pupil']);
  });

  it('each finding is weighed by those that bear on it', () => {
    expect(kinds({ pupil: 0, family: 1 }, [pupil])).toEqual(['pupil']);
    expect(kinds({ pupil: 1, family: 0 }, [pupil])).toEqual(['pupil']);
    expect(kinds({ pupil: 1, family: 0 }, [family])).toEqual(['reads-as-pupil']);
    expect(kinds({ pupil: 1, family: 1 }, [family])).toEqual(['parent', 'reads-as-pupil']);
  });
});
