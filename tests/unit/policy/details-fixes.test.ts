// What is offered for contact details, links and others' work: an edit does away with what was seen, reads on, and leaves the rest alone.
import { describe, expect, it } from 'vitest';
import contactDetails from '../../../src/detectors/contact-details/detector';
import { examples as contactExamples } from '../../../src/detectors/contact-details/examples';
import type { Detector, Example, Examples } from '../../../src/detectors/define';
import uncredited from '../../../src/detectors/uncredited-material/detector';
import { examples as uncreditedExamples } from '../../../src/detectors/uncredited-material/examples';
import unsafeLink from '../../../src/detectors/unsafe-link/detector';
import { examples as linkExamples } from '../../../src/detectors/unsafe-link/examples';
import type { Fix } from '../../../src/model/nudge';
import { applyEdit } from '../../../src/model/span';
import { fixesFor } from '../../../src/policy/fixes';
import { draftOf, factsOf, profileOf } from '../detectors/facts';

type Edit = Extract<Fix, { kind: 'edit' }>;
const rooms: readonly [Detector, Examples][] = [
  [contactDetails, contactExamples],
  [unsafeLink, linkExamples],
  [uncredited, uncreditedExamples],
];

async function fixed(detector: Detector, example: Example) {
  const facts = await factsOf(example);
  const draft = draftOf(example);
  const findings = detector.observe(draft, facts);
  const profile = profileOf(example.policy ?? 'bisl');
  const fixes = fixesFor(detector.id, { findings, draft, profile, ownDisclaimer: null, ref: 'Section A' });
  const edits = fixes.filter((fix): fix is Edit => fix.kind === 'edit');
  const results = edits.map(({ edit }) => applyEdit(example.text, edit));
  const left = results.map((text) => (text === null ? [] : detector.observe(draftOf({ ...example, text }), facts)));
  return { findings, fixes, edits, results, left };
}

describe.each(rooms)('$id', (detector, { flags }) => {
  it.each(flags.map((example) => ({ ...example, name: example.text.slice(0, 70) })))('$name', async (example) => {
    const { findings, fixes, edits, results, left } = await fixed(detector, example);
    expect(fixes.length, 'a way on').toBeGreaterThan(0);
    expect(fixes.some(({ kind }) => kind === 'next')).toBe(true);
    expect(new Set(fixes.map(({ id }) => id)).size).toBe(fixes.length);
    edits.forEach(({ edit }, index) => {
      expect(results[index]).not.toBeNull();
      expect(edit.replacement).not.toContain('\n');
      const before = findings.map(({ quote }) => quote);
      const after = left[index]!.map(({ quote }) => quote);
      expect(after.length, `still there: ${results[index]}`).toBeLessThan(before.length);
      for (const quote of after) expect(before, 'nothing new').toContain(quote);
      expect(results[index]).not.toMatch(/ {2}| [.,;!?](?!\.)|[,:] *[.!?]|\( *\)/);
    });
  });
});

const first = async (detector: Detector, text: string, over: Partial<Example> = {}) =>
  (await fixed(detector, { ...over, text })).results[0];

describe('reads on', () => {
  it.each([
    [
      'Parents of Year 4, my number is 07700 900123 if you need me.',
      'Parents of Year 4, please contact me through the school office if you need me.',
    ],
    ['My number is 07700 900123, Year 4 families.', 'Please contact me through the school office, Year 4 families.'],
    [
      'Stuck on the homework? Text me on 07700 900123 tonight.',
      'Stuck on the homework? Contact me through the school office tonight.',
    ],
    ['Year 9, you can ring me any time on 07700 900123!', 'Year 9, you can contact me through the school office!'],
    ['Revision tonight, my class. I’m on 07700 900222', 'Revision tonight, my class. you can reach me through the school office'],
    [
      'Send the homework to me at rhian.pryce@gmail.com and I’ll mark it',
      'Send the homework to me through the school office and I’ll mark it',
    ],
    ['Pupils can be helped by texting me on 07700 900123.', 'Pupils can be helped by contacting me through the school office.'],
    [
      'Ask Mrs Davies about the school play, her mobile is 07700 900 701',
      'Ask Mrs Davies about the school play, she can be reached through the school office',
    ],
    ['Year 5 families: Miss Evans (07700 900 703) has the kit.', 'Year 5 families: Miss Evans has the kit.'],
    ['Drop the costumes at my house, 27a Station Road, no rush', 'Drop the costumes at my house, no rush'],
    ['Parents, come round to 4 Chapel Street, kettle’s on', 'Parents, come round to mine, kettle’s on'],
    ['I live on Pound Lane and the lorries are killing me', 'I live nearby and the lorries are killing me'],
    ['my snap is mrb_maths if any year 11s need help', 'please contact me through the school office if any year 11s need help'],
    ['Year 8 parents dm me your number and I’ll add you', 'Year 8 parents contact me through the school office and I’ll add you'],
    ['To the families leaving: my inbox is always open to you', undefined],
    ['parents please store this: 07700 900 202.', 'parents please store this.'],
    [
      'any of my pupils’ mums, can i have your number hun',
      'any of my pupils’ mums, can you contact me through the school office hun',
    ],
  ])('%j', async (text, expected) => {
    expect((await first(contactDetails, text))?.toLowerCase()).toBe(expected?.toLowerCase());
  });

  it.each([
    ['Newsletter is out: bit.ly/3xYzAb', 'Newsletter is out'],
    ['Trip forms here 👉 https://t.co/AbCd1234.', 'Trip forms here.'],
    ['Log your reading at http://192.0.2.14/reading tonight', 'Log your reading on our website tonight'],
    ['Tickets (tinyurl.example/panto26) on sale', 'Tickets on sale'],
    ['Parents, log in here: http://portal.hillend.example/login', 'Parents, log in here: https://portal.hillend.example/login'],
    ['See https://parentpay-secure.example/lunch', 'See our website'],
  ])('%j', async (text, expected) => {
    expect(await first(unsafeLink, text, { account: { kind: 'school' } })).toBe(expected);
  });
});

it('names the school office’s own address where the profile has one', () => {
  const profile = {
    ...profileOf('bisl'),
    contacts: [{ id: 'office', role: 'School office', email: 'office@bisl.example', for: [] }],
  };
  const text = 'Year 4 parents, text me on 07700 900123.';
  const draft = draftOf({ text });
  const span: [number, number] = [text.indexOf('07700'), text.indexOf('123.') + 3];
  const finding = {
    rule: 'contact-details',
    kind: 'own-phone',
    span,
    quote: text.slice(...span),
    confidence: 'likely' as const,
    evidence: [],
    hints: { sort: 'mobile' },
  };
  const [fix] = fixesFor('contact-details', { findings: [finding], draft, profile, ownDisclaimer: null, ref: 'Section A' });
  expect(fix?.kind === 'edit' && applyEdit(text, fix.edit)).toBe(
    'Year 4 parents, contact me through the school office (office@bisl.example).',
  );
});
