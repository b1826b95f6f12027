// Ways on from hard words: each edit stands where it says, removes its finding, adds none, and leaves a sentence.
import { describe, expect, it } from 'vitest';
import type { Detector } from '../../../src/detectors/define';
import reputation from '../../../src/detectors/reputation/detector';
import { examples as reputationExamples } from '../../../src/detectors/reputation/examples';
import tone from '../../../src/detectors/tone/detector';
import { examples as toneExamples } from '../../../src/detectors/tone/examples';
import type { Finding } from '../../../src/model/finding';
import type { Fix } from '../../../src/model/nudge';
import { applyEdit } from '../../../src/model/span';
import { fixesFor } from '../../../src/policy/fixes';
import { draftOf as detectorDraft, factsOf } from '../detectors/facts';
import { draftOf, school } from './drafting';

const facts = await factsOf({});
const seen = (detector: Detector, text: string, over: object = {}): Finding[] =>
  detector.observe(detectorDraft({ text, ...over }), facts);
const fixesOf = (detector: Detector, text: string, over: object = {}): Fix[] =>
  fixesFor(detector.id, {
    findings: seen(detector, text, over),
    draft: draftOf(text, over),
    profile: school('bisl'),
    ownDisclaimer: null,
    ref: 'Section A',
  });
const edited = (detector: Detector, text: string): (string | null)[] =>
  fixesOf(detector, text).flatMap((fix) => (fix.kind === 'edit' ? [applyEdit(text, fix.edit)] : []));

describe('a calmer wording', () => {
  it.each<[Detector, string, string]>([
    [reputation, 'Our department is an absolute shambles.', 'Our department is not going well.'],
    [reputation, 'Our head couldn’t run a bath', 'Our head could be better organised'],
    [reputation, 'Our SENCO is useless', 'Our SENCO is finding it hard'],
    [reputation, 'Our trust doesn’t care about its staff', 'Our trust could do more for its staff'],
    [tone, 'my tutor group are thick.', 'my tutor group are finding it hard.'],
    [tone, 'Absolutely f***ing shattered', 'Absolutely shattered'],
  ])('%#. %s', (detector, text, expected) => {
    expect(edited(detector, text)[0]).toBe(expected);
  });

  it('or the sentence goes, with its space', () => {
    expect(edited(tone, 'Long day. Our deputy is a weasel. Kettle on.')).toContain('Long day. Kettle on.');
    expect(edited(tone, 'Our deputy is a weasel. Kettle on.')).toContain('Kettle on.');
  });

  it('is not offered where it would not help', () => {
    expect(edited(tone, 'Our deputy is a weasel')).toEqual([]);
  });
});

describe.each<[Detector, readonly { text: string }[]]>([
  [tone, toneExamples.flags],
  [reputation, reputationExamples.flags],
])('$id, every example', (detector, flags) => {
  it('has a way on, and no edit leaves or makes a finding', () => {
    for (const { text, ...over } of flags) {
      const before = seen(detector, text, over);
      const fixes = fixesOf(detector, text, over);
      expect(fixes.length, text).toBeGreaterThan(0);
      for (const fix of fixes) {
        if (fix.kind !== 'edit') continue;
        const changed = applyEdit(text, fix.edit);
        expect(changed, text).not.toBeNull();
        expect(seen(detector, changed!, over).length, `${text} → ${changed}`).toBeLessThan(Math.max(1, before.length));
        expect(changed).not.toMatch(/ {2}|^ | ,/);
      }
    }
  }, 60_000);
});

describe('steps', () => {
  const ids = (detector: Detector, text: string, over: object = {}) => fixesOf(detector, text, over).map(({ id }) => id);

  it('fit what was seen', () => {
    expect(ids(tone, 'I’m going to slap the next parent who rings')).toContain('cool-off');
    expect(ids(tone, 'That kid is a retard')).toContain('leave-it-out');
    expect(ids(reputation, 'I’m putting in a grievance against my line manager')).toContain('take-it-to-somebody');
    expect(ids(reputation, 'I think our homework policy should change')).toEqual(expect.arrayContaining(['say-what-would-help']));
    expect(ids(tone, 'Our deputy is a weasel')).toContain('read-as-the-head');
  });

  it('an official account that answers is shown how', () => {
    const over = { account: { kind: 'school' as const }, surface: 'reply' as const };
    expect(ids(tone, 'Perhaps try listening.', over)).toContain('offer-to-talk');
  });
});
