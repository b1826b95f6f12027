// Runs every detector's own examples: what must be seen is seen at exactly those words, what must not be is not.
import { describe, expect, it } from 'vitest';
import type { Detector, Example, Examples } from '../../../src/detectors/define';
import type { Facts } from '../../../src/model/facts';
import type { Finding } from '../../../src/model/finding';
import { actionOf, draftOf, factsOf } from './facts';

const detectors = import.meta.glob<Detector>('../../../src/detectors/*/detector.ts', { eager: true, import: 'default' });
const examples = import.meta.glob<Examples>('../../../src/detectors/*/examples.ts', { eager: true, import: 'examples' });

const rooms = Object.entries(detectors).flatMap(([path, detector]) => {
  const cases = examples[path.replace('detector.ts', 'examples.ts')];
  return cases ? [{ id: detector.id, detector, cases }] : [];
});

const seenIn = (detector: Detector, example: Example, facts: Facts): Finding[] => {
  const action = actionOf(example);
  const found = action ? (detector.consider?.(action, facts) ?? []) : detector.observe(draftOf(example), facts);
  return found.filter(({ signal }) => !signal);
};

const named = <Case extends { text: string }>(cases: readonly Case[]) =>
  cases.map((example, index) => ({ ...example, name: `${index + 1}. ${example.text.replaceAll('\n', '⏎').slice(0, 80)}` }));

describe.each(rooms)('$id', ({ id, detector, cases }) => {
  it.each(named(cases.flags))('sees: $name', async (example) => {
    const all = seenIn(detector, example, await factsOf(example));
    const found = example.kind ? all.filter(({ kind }) => kind === example.kind) : all;
    expect(found.length, `kinds seen: ${all.map(({ kind }) => kind).join(', ') || 'none'}`).toBeGreaterThan(0);
    expect(found.filter(({ span }) => span).map(({ quote }) => quote)).toEqual(example.marks);
    for (const { rule, kind, span, quote } of found) {
      expect(rule).toBe(id);
      expect(Object.keys(detector.kinds)).toContain(kind);
      expect(quote).toBe(span ? example.text.slice(...span) : '');
    }
  });

  it.each(named(cases.ignores))('stays quiet: $because: $name', async (example) => {
    const found = seenIn(detector, example, await factsOf(example));
    expect(found.map(({ kind, quote }) => `${kind}: ${quote}`)).toEqual([]);
  });
});
