// The learnt reader: what it sees of a sentence, how sentences add up, and what the weights that ship say.
import { describe, expect, it } from 'vitest';
import { detectors } from '../../../src/detectors/catalogue';
import { readingsOf } from '../../../src/detectors/define';
import { overlaps, type Span } from '../../../src/model/span';
import { furthestIn, paragraphsIn, REACH } from '../../../src/text/learnt/beginning';
import { gramsOf, wordsOf } from '../../../src/text/learnt/grams';
import { createLearnt, learnt, type SeenAt, type Standing, sentencesOf } from '../../../src/text/learnt/reader';
import { gramsFrom, weightsFrom } from '../../../src/text/learnt/stored';
import stored from '../../../src/text/learnt/weights.json';
import { prepareText } from '../../../src/text/prepare';

const own: Standing = { platform: 'facebook', surface: 'post', account: { kind: 'personal' }, media: [] };

describe('what it sees of a sentence', () => {
  it('is words in lower case, addresses and handles as such, numbers by their length', () => {
    expect(wordsOf('She DIDN’T see @ana_n at https://blog.example/x in 2026 🙂')).toEqual([
      'she',
      'did',
      "n't",
      'see',
      '<at>',
      'at',
      '<url>',
      'in',
      '#4',
      '🙂',
    ]);
  });

  it('is the same where a fix has taken the name out', () => {
    const named = (raw: string, name: string) => {
      const start = raw.indexOf(name);
      return gramsOf(sentencesOf(prepareText(raw), [{ span: [start, start + name.length], of: 'pupil' }])[0]!);
    };
    const today = named('Well done to Mia today', 'Mia');
    expect(today).not.toEqual(gramsOf('Well done to Mia today'));
    expect(named('Well done to Corin Ashdale today', 'Corin Ashdale')).toEqual(today);
    expect(gramsOf('Well done to a pupil today')).toEqual(today);
    expect(gramsOf('Well done to a pupil in Year 4 today')).toEqual(today);
    expect(gramsOf('Well done to a pupil in 9B today')).toEqual(today);
    expect(gramsOf('A pupil’s mum rang')).toEqual(named('Mia’s mum rang', 'Mia'));
    expect(gramsOf('a pupil in 30 seconds')).not.toEqual(gramsOf('seconds'));
  });

  it('is the same whatever the school is called, and where a fix has said it otherwise', () => {
    const text = prepareText('I teach at the Oakfold Academy. Oakfold is loud! And home? Our Oakfold.');
    const names = (
      [
        [15, 30],
        [32, 39],
        [63, 70],
      ] as const
    ).map((span) => ({ span, of: 'school' }) as const);
    expect(sentencesOf(text, names)).toEqual(['I teach at my school.', 'my school is loud!', 'And home?', 'Our school.']);
    expect(sentencesOf(text, [])).toEqual(['I teach at the Oakfold Academy.', 'Oakfold is loud!', 'And home?', 'Our Oakfold.']);
  });

  it('has beginnings in common with what is of the same stem', () => {
    const shared = [...gramsOf('safeguarding')].filter((gram) => gramsOf('safeguarded').has(gram));
    // The marks of where a sentence begins and ends are the other two.
    expect(shared).toHaveLength(3);
    expect([...gramsOf('safe')].filter((gram) => gramsOf('safer').has(gram))).toHaveLength(2);
  });

  it('ends somewhere, however long a sentence goes on', () => {
    for (const part of ['on and on ', 'a-', 'a.', '-', "a'", 'a pupil ', 'https://'])
      expect(wordsOf(part.repeat(5_000)).length).toBeLessThan(500);
    expect(gramsOf('')).toEqual(gramsOf('   '));
  });

  it('tells words that run together from words apart', () => {
    expect(gramsOf('some times')).not.toEqual(gramsOf('sometimes'));
  });
});

describe('sentences together', () => {
  interface Told {
    counts?: number[];
    neutral?: number;
    /** Where a paragraph begins. */
    opens?: number[];
    seen?: boolean;
  }
  const read = (sums: number[], { counts = sums.map(() => 36), neutral = 0, opens = [0], seen = false }: Told = {}) =>
    furthestIn(
      sums.map((sum, at) => ({ sums: [sum], count: counts[at]! })),
      0,
      { neutral, paragraphs: opens.map((from, at) => [from, opens[at + 1] ?? sums.length]), seen: () => seen },
    );
  const leans = (...given: Parameters<typeof read>) => read(...given).leans;

  it('lean as the beginning does that leans furthest: nothing said afterwards takes anything back', () => {
    expect(leans([6])).toBe(REACH);
    expect(leans([6, 0.2])).toBe(REACH);
    expect(leans([6, -9])).toBe(REACH);
    expect(leans([6, -9, 5])).toBe(REACH);
    expect(leans([2, -9], { counts: [4, 60] })).toBe(leans([2], { counts: [4] }));
    expect(read([6, 6, -1])).toEqual({ leans: (REACH * 12) / Math.sqrt(72), sentences: 2 });
  });

  it('are coloured by what stands before them', () => {
    expect(leans([-6, 6])).toBeLessThan(leans([6, -6]));
    expect(leans([3, 6])).toBeGreaterThan(leans([6]));
  });

  it('are not made worse by one that is hardly as telling as a draft in doubt', () => {
    expect(leans([1, 3], { neutral: 10 })).toBe(leans([1]));
    expect(leans([1, 6], { neutral: 10 })).toBeGreaterThan(leans([1]));
    expect(leans([-6, 1], { neutral: 10 })).toBe(leans([-6]));
  });

  it('in a later paragraph add something only where they tell as much by themselves', () => {
    expect(leans([6, 4], { opens: [0, 1] })).toBe(leans([6]));
    expect(leans([6, 7], { opens: [0, 1] })).toBe(leans([6, 7]));
    expect(leans([1, 7], { opens: [0, 1], neutral: 20 })).toBe(leans([1]));
    expect(read([-1, 5, 5], { opens: [0, 1], neutral: 5 })).toEqual(read([-1, 5, 5]));
    expect(leans([-6, 9], { opens: [0, 1], neutral: 5 })).toBe((REACH * 3) / Math.sqrt(72));
  });

  it('in a later paragraph always count, and by themselves too, where the detector has seen something', () => {
    expect(leans([-6, 1], { opens: [0, 1], neutral: 5 })).toBe(leans([-6]));
    expect(leans([-6, 1], { opens: [0, 1], neutral: 5, seen: true })).toBe(leans([1]));
  });

  it('say little in a few words', () => {
    expect(leans([2], { counts: [1] })).toBe(leans([2], { counts: [12] }));
    expect(leans([2], { counts: [48] })).toBe(leans([2], { counts: [12] }) / 2);
  });

  it('lean nowhere where there are none, or where no word is known', () => {
    expect(leans([])).toBe(0);
    expect(leans([0, 0], { counts: [0, 0] })).toBe(0);
  });
});

describe('paragraphs', () => {
  const parts = (raw: string, cut?: Span) => {
    const { sentences } = prepareText(raw);
    return paragraphsIn(raw, cut ? sentences.filter((sentence) => !overlaps(sentence, cut)) : sentences, cut);
  };

  it('are parted by blank lines, wherever the text begins and ends', () => {
    expect(parts('One. Two.\n\nThree. Four.')).toEqual([
      [0, 2],
      [2, 4],
    ]);
    expect(parts('\n\nOne. Two.\nThree.\n\n')).toEqual([[0, 3]]);
    expect(parts('One.\n \nTwo.')).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(parts('')).toEqual([]);
  });

  it('run together where the blank line went with a sentence', () => {
    const raw = 'One. Two.\n\nThree. Four.';
    expect(parts(raw, [9, 17])).toEqual([[0, 3]]);
    expect(parts(raw, [0, 5])).toEqual([
      [0, 1],
      [1, 3],
    ]);
  });
});

describe('the weights that ship', () => {
  const reader = learnt();
  const likely = (rule: string, text: string, seen: SeenAt = 'nowhere') =>
    reader.read(prepareText(text), own, []).likelihood(rule, seen);

  it('are of just the rules whose detectors ask for them', () => {
    expect([...reader.rules].sort()).toEqual(
      detectors.flatMap((one) => (one.learns ? readingsOf(one).map(({ learntAs }) => learntAs) : [])).sort(),
    );
  });

  it('are one a gram, and the grams stand in order', () => {
    const grams = [...gramsFrom(stored)];
    expect(grams).toEqual([...new Set(grams)].sort((a, b) => a - b));
    for (const rule of stored.rules) expect(weightsFrom(rule)).toHaveLength(grams.length);
  });

  it.each([
    [
      'tone',
      'Some of the parents at our gate are thick as mince and twice as greasy',
      'These potatoes are thick and a bit greasy',
    ],
    [
      'reputation',
      'Another staff meeting where our head promised the earth and delivered a biscuit. This place is a shambles',
      'The kitchen is a shambles but the biscuits came out fine',
    ],
    [
      'confidential',
      'Social services were in again about one of mine and mum has been told he may be taken into care',
      'Reading a good book about how social services began',
    ],
  ])('lean further towards %s for what is one than for what is none', (rule, guilty, innocent) => {
    expect(likely(rule, guilty)).toBeGreaterThan(likely(rule, innocent));
  });

  it('read nothing into a text without words', () => {
    for (const text of ['', '   ', '🙂🙂', '\u0000'.repeat(50)])
      for (const rule of reader.rules) expect(likely(rule, text)).toBeLessThan(0.55);
  });

  it('take nothing back of a few harsh words, whatever follows', () => {
    const words = 'Little shits.';
    for (const suffix of ['The broad beans have made it through the frost.', 'Lovely walk this morning, and cake after.'])
      expect(likely('tone', `${words}\n\n${suffix}`)).toBe(likely('tone', words));
  });

  it.each([
    '   Grey clouds.',
    'Grey clouds over the hill, and rain by the evening. '.repeat(12),
    'Grey clouds.\n\nRain at four. Sun at six.',
  ])('trust a draft more where the detector may see something, the most that it can: %s', (text) => {
    const { sentences } = prepareText(text);
    for (const rule of reader.rules) {
      const atMost = likely(rule, text, 'anywhere');
      expect(atMost).toBeGreaterThan(likely(rule, text));
      for (const span of [[0, 1] as const, ...sentences]) expect(likely(rule, text, [span])).toBeLessThanOrEqual(atMost);
    }
  });

  const trustIn = (rule: string, text: string, said: string): number => {
    const from = text.indexOf(said);
    const odds = (likelihood: number) => Math.log(likelihood / (1 - likelihood));
    return odds(likely(rule, text, [[from, from + said.length]])) - odds(likely(rule, text));
  };

  it('trust the detector more in few words than after many of the same paragraph', () => {
    const before = 'The bus was late and the rain came in under the door of the shelter, where three of us stood. ';
    const alone = trustIn('reputation', 'Our school is a shambles.', 'shambles');
    expect(alone).toBeGreaterThan(trustIn('reputation', `${before}Our school is a shambles.`, 'shambles') + 0.5);
  });

  it.each([
    ' Lovely walk this morning, and cake after.',
    ', lovely walk this morning though and cake after',
    '\n\nThe broad beans have made it through the frost.',
  ])('trust it no less for what is said after it: %s', (more) => {
    const words = 'The door code is 4471';
    expect(trustIn('confidential', words + more, 'code is 4471')).toBeCloseTo(trustIn('confidential', words, 'code is 4471'), 6);
  });
});

it('a rule that was never learnt is no question for it', () => {
  const reading = learnt().read(prepareText('Words.'), own, []);
  expect(() => reading.likelihood('work-hours', 'nowhere')).toThrow(/never learnt/);
});

it('weights of nothing make a reader of nothing', () => {
  expect(createLearnt({ drafts: 0, grams: '', rules: [] }).rules).toEqual([]);
});
