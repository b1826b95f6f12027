// What detectors say changes with the language, and nothing else of what they see does.
import { afterEach, describe, expect, it } from 'vitest';
import { detectors } from '../../../src/detectors/catalogue';
import type { Detector, Example, Examples } from '../../../src/detectors/define';
import { speak } from '../../../src/language/spoken';
import type { Finding } from '../../../src/model/finding';
import { prepareDraft } from '../../../src/text/prepare';
import { actionOf, draftOf, factsOf } from './facts';

const examples = import.meta.glob<Examples>('../../../src/detectors/*/examples.ts', { eager: true, import: 'examples' });
const flagsOf = (id: string): Examples['flags'] => examples[`../../../src/detectors/${id}/examples.ts`]?.flags ?? [];

const rooms = detectors.map((detector) => ({ id: detector.id, detector }));

afterEach(() => speak('en'));

async function seenIn(detector: Detector, example: Example): Promise<Finding[]> {
  const facts = await factsOf(example);
  const action = actionOf(example);
  return action ? (detector.consider?.(action, facts) ?? []) : detector.observe(draftOf(example), facts);
}

const withoutWords = (findings: readonly Finding[]) => findings.map(({ evidence: _, ...seen }) => seen);

describe.each(rooms)('$id', ({ id, detector }) => {
  it('tells the same kinds in every language, each in its own words', async () => {
    const kinds = Object.keys(detector.kinds);
    const said = [{ title: detector.title, why: detector.why, kinds: { ...detector.kinds } }];
    for (const language of ['cy', 'sl'] as const) {
      await speak(language);
      expect(Object.keys(detector.kinds)).toEqual(kinds);
      said.push({ title: detector.title, why: detector.why, kinds: { ...detector.kinds } });
    }
    expect(new Set(said.map(({ why }) => why)).size).toBe(3);
    for (const kind of kinds) expect(new Set(said.map((words) => words.kinds[kind])).size, kind).toBe(3);
  });

  it('sees the same, and has every note from its catalogue', async () => {
    const before: Finding[][] = [];
    for (const example of flagsOf(id)) before.push(await seenIn(detector, example));
    await speak('en-XA');
    for (const [index, example] of flagsOf(id).entries()) {
      const now = await seenIn(detector, example);
      expect(withoutWords(now), example.text).toEqual(withoutWords(before[index]!));
      for (const note of now.flatMap(({ evidence }) => evidence)) expect(note, example.text).toMatch(/^⟦.*⟧$/s);
    }
    expect(before.flat().length).toBeGreaterThan(0);
  }, 60_000);
});

describe('what is known of a text already', () => {
  it.each(['school-name', 'missing-disclaimer', 'pupil-name', 'pupil-media'])('%s is said anew', async (id) => {
    const detector = detectors.find((one) => one.id === id)!;
    const example = { ...flagsOf(id)[0]!, pupils: ['Marnie Tolworth'] };
    const facts = await factsOf(example);
    const draft = draftOf({ ...example, text: `${example.text} Well done Marnie Tolworth at BISL!`, media: ['image'] });
    const { text, bioText: _, ...context } = draft;
    // A revision with the same words has the text that was prepared for the one before.
    const again = () =>
      detector.observe(prepareDraft({ ...context, text: text.raw }, text), facts).flatMap(({ evidence }) => evidence);
    const english = again();
    expect(english.length).toBeGreaterThan(0);
    await speak('en-XA');
    for (const note of again()) expect(note).toMatch(/^⟦/);
    await speak('en');
    expect(again()).toEqual(english);
  });
});
