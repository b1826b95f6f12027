// What is offered for matters and confidences: every edit stands, takes its finding away and brings no other.
import { describe, expect, it } from 'vitest';
import confidential from '../../../src/detectors/confidential/detector';
import { examples as confidences } from '../../../src/detectors/confidential/examples';
import individualMatter from '../../../src/detectors/individual-matter/detector';
import { examples as matters } from '../../../src/detectors/individual-matter/examples';
import type { Finding } from '../../../src/model/finding';
import type { Fix } from '../../../src/model/nudge';
import { applyEdit } from '../../../src/model/span';
import { factsOf } from '../detectors/facts';
import { draftOf, findingOf, nudgesFor, school } from './drafting';

type Edit = Extract<Fix, { kind: 'edit' }>;
const edits = (fixes: readonly Fix[]) => fixes.filter((fix): fix is Edit => fix.kind === 'edit');
const facts = await factsOf({ policy: 'bledington' });
const rooms = [
  [individualMatter, matters],
  [confidential, confidences],
] as const;
const see = (text: string): Finding[] => rooms.flatMap(([detector]) => detector.observe(draftOf(text), facts));
const fixesOf = (policy: string, findings: readonly Finding[], text: string) =>
  nudgesFor(school(policy), findings, text).flatMap(({ fixes }) => fixes);

describe.each(rooms)('$id', ({ id }, { flags }) => {
  it('offers a way on for every example, in every school', () => {
    for (const { text } of flags)
      for (const policy of ['bisl', 'blue-sky', 'islwyn', 'bledington'])
        for (const { fixes } of nudgesFor(school(policy), see(text), text)) {
          expect(fixes.length, text).toBeGreaterThan(0);
          expect(new Set(fixes.map((fix) => fix.id)).size, text).toBe(fixes.length);
        }
  }, 60_000);

  it('an edit stands, takes a finding away and brings no other', () => {
    for (const { text } of flags) {
      const found = see(text);
      const own = found.filter(({ rule }) => rule === id);
      for (const { edit, label } of edits(fixesOf('bledington', own, text))) {
        const result = applyEdit(text, edit);
        expect(result, label).not.toBeNull();
        expect(see(result!).length, `${text} ⇒ ${result}`).toBeLessThan(found.length);
        expect(result!.trim(), label).not.toBe('');
      }
    }
  }, 60_000);
});

describe('the words that are left', () => {
  const matter = (text: string, quote: string, kind = 'conflict') => findingOf(text, 'individual-matter', kind, quote);
  const results = (text: string, findings: readonly Finding[]) =>
    edits(fixesOf('blue-sky', findings, text)).map(({ edit }) => applyEdit(text, edit));

  it.each([
    ['Long week. A mum screamed at me. Roll on Friday!', 'A mum screamed', 'Long week. Roll on Friday!'],
    ['A mum screamed at me. Roll on the weekend!', 'A mum screamed', 'Roll on the weekend!'],
    ['What a long week.\n\nA mum screamed at me.', 'A mum screamed', 'What a long week.'],
  ])('%j without its sentence', (text, quote, left) => {
    expect(results(text, [matter(text, quote)])[0]).toBe(left);
  });

  it('a post of one sentence becomes a quiet one, and does not vanish', () => {
    const text = 'A mum screamed at me';
    expect(results(text, [matter(text, 'A mum screamed')])).toEqual(['It has been a long day.']);
    const told = 'My tutee is in hospital';
    expect(results(told, [findingOf(told, 'confidential', 'health', 'My tutee is in hospital')])).toEqual([
      'Some days stay with you.',
    ]);
  });

  it('nothing English is put into a Slovene post', () => {
    const text = 'Mama enega učenca je kričala';
    const fixes = fixesOf('bisl', [matter(text, 'kričala')], text);
    expect(edits(fixes)).toEqual([]);
    expect(fixes.map(({ kind }) => kind)).toContain('next');
  });

  it('of a code only the code is covered', () => {
    const text = 'The door code is 4821 now.';
    const found = findingOf(text, 'confidential', 'access', 'door code is 4821', { hints: { code: '4821' } });
    expect(results(text, [found])).toEqual(['The door code is •••• now.']);
  });

  it('a worry about a child goes to the one whom the policy names', () => {
    const text = 'One of mine disclosed';
    const found = findingOf(text, 'confidential', 'safeguarding', 'One of mine disclosed');
    const advice = fixesOf('islwyn', [found], text).flatMap((fix) => (fix.kind === 'next' ? fix.advice : []));
    expect(advice).toEqual([expect.stringContaining('the designated person for safeguarding')]);
  });

  it('a long sentence is named by its first words', () => {
    const text = 'Long week over. A mum at the gate screamed at me about socks today.';
    const [fix] = edits(fixesOf('blue-sky', [matter(text, 'A mum')], text));
    expect(fix?.label).toBe('Leave out “A mum at the gate …”');
  });
});
