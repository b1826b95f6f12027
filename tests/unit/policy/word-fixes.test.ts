// The fixes for contact, press, follow and author in words: what they say is what they do.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding';
import { applyEdit } from '../../../src/model/span';
import { prepareText } from '../../../src/text/prepare';
import { sentenceToCut } from '../../../src/text/without-sentence';
import { findingOf, nudgesFor, school } from './drafting';

const clean: Partial<Finding> = { confidence: 'likely', hints: { withoutSentence: 'clean' } };
const fixesOf = (id: string, finding: Finding, text: string, over: object = {}) =>
  nudgesFor(school(id), [finding], text, over)[0]?.fixes ?? [];
const editsOf = (...asked: Parameters<typeof fixesOf>) =>
  fixesOf(...asked).flatMap((fix) => (fix.kind === 'edit' ? [{ label: fix.label, after: applyEdit(asked[2], fix.edit) }] : []));

describe('a sentence that may go', () => {
  it.each([
    ['Mocks on Monday. Year 11s, message me here. Sleep well!', 'message me here', 'Mocks on Monday. Sleep well!'],
    ['Year 11s, message me here. Sleep well!', 'message me here', 'Sleep well!'],
    ['Mocks on Monday.\n\nYear 11s, message me here', 'message me here', 'Mocks on Monday.'],
    ['Mocks on Monday 😬 Right then. Message me, 11B! 😂', 'Message me', 'Mocks on Monday 😬 Right then. 😂'],
  ])('%j', (text, quote, after) => {
    const [edit] = editsOf('bisl', findingOf(text, 'pupil-contact', 'invite-pupil', quote, clean), text);
    expect(edit?.after).toBe(after);
    expect(edit?.label).toMatch(/^Leave out “/);
  });

  it('stays where it is all there is, or where what is left would be seen again', () => {
    const text = 'Year 11s, message me here.';
    const one = findingOf(text, 'pupil-contact', 'invite-pupil', 'message me here', clean);
    expect(editsOf('bisl', one, text)).toEqual([]);
    const two = `${text} And Year 10s too.`;
    const left = findingOf(two, 'pupil-contact', 'invite-pupil', 'message me here', { confidence: 'likely' });
    expect(editsOf('bisl', left, two)).toEqual([]);
  });

  it('is cut whole and nothing else is touched, whatever stands around', () => {
    const words = fc.constantFrom('We sang. ', 'Oh! ', '\n', '  ', '“Well.” ', '😂 ', 'Mr. Hill came. ', '... ', 'a');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), fc.array(words, { maxLength: 6 }), (before, after) => {
        const lead = before.join('');
        const text = `${lead}Message me here.${after.join('')}`;
        const cut = sentenceToCut(prepareText(text), [lead.length, lead.length + 10]);
        if (!cut) return;
        expect(cut[0]).toBeLessThanOrEqual(lead.length);
        expect(cut[1]).toBeGreaterThanOrEqual(lead.length + 10);
        expect(text.slice(0, cut[0]) + text.slice(cut[1])).not.toContain('Message me');
      }),
    );
  });
});

describe('contact in words', () => {
  const step = (id: string, kind: string) => {
    const text = 'Year 11s, see me tomorrow';
    return fixesOf(id, findingOf(text, 'pupil-contact', kind, 'Year 11s', { confidence: 'likely' }), text).map(
      ({ label }) => label,
    );
  };
  it.each([
    ['bisl', 'invite-pupil', ['Point them to the school']],
    ['bisl', 'address-ex-pupil', ['Say it at school']],
    ['blue-sky', 'tell-pupil', ['End the tie']],
    ['islwyn', 'invite-parent', ['Point them to the school and tell the Designated person for safeguarding']],
    ['bledington', 'address-parent', ['Say it at school and tell the Headteacher']],
  ])('%s %s', (id, kind, labels) => {
    expect(step(id, kind).map((label) => label.toLowerCase())).toEqual(labels.map((label) => label.toLowerCase()));
  });
});

describe('the press', () => {
  it('a journalist who is written to is sent to the office', () => {
    const text = 'Yes, the post was mine. Ask away.';
    const finding = findingOf(text, 'press-contact', 'answer', 'Yes', { confidence: 'likely' });
    expect(editsOf('bisl', finding, text, { surface: 'reply' })).toEqual([
      {
        label: 'Answer only “Thank you for getting in touch. Please contact the school office.”',
        after: 'Thank you for getting in touch. Please contact the school office.',
      },
    ]);
    expect(editsOf('bisl', finding, text)).toEqual([]);
  });

  it('what was said already is told to the school', () => {
    const text = 'I spoke to the Gazette about us';
    const ids = fixesOf('blue-sky', findingOf(text, 'press-contact', 'spoke', 'Gazette'), text).map(({ id }) => id);
    expect(ids).toEqual(['tell-before-it-runs']);
  });
});

describe('the school’s own post', () => {
  it('is left where it stands, its sentence with it', () => {
    const text = 'Lovely day. Retweeting our school’s photos of it!';
    const finding = findingOf(text, 'school-follow', 'repost-pictures', 'our school’s photos', clean);
    expect(editsOf('bledington', finding, text, { platform: 'x' })).toEqual([
      { label: 'Leave out “Retweeting our school’s photos of it!”', after: 'Lovely day.' },
    ]);
  });
});

describe('an official post without a name', () => {
  const official = { account: { kind: 'school' } };
  const asWe = (text: string, quote: string) =>
    editsOf('bisl', findingOf(text, 'undeclared-author', 'first-person', quote, { confidence: 'likely' }), text, official)[0]
      ?.after;

  it.each([
    ['I am so proud of my class today!', 'I am', 'We are so proud of our class today!'],
    [
      'What a day! I’ve never seen such models. My favourite went off early.',
      'I’ve',
      'What a day! We’ve never seen such models. Our favourite went off early.',
    ],
    ['thank you, i was so happy and i’ll miss you', 'i was', 'thank you, we were so happy and we’ll miss you'],
    ['Thank you from me and mine. I loved it', 'I loved', 'Thank you from us and ours. We loved it'],
    ['“I loved it,” said one. I loved it too.', 'I loved it too', '“I loved it,” said one. We loved it too.'],
  ])('%j becomes the school’s', (text, quote, after) => {
    expect(asWe(text, quote)).toBe(after);
  });

  it.each([
    'I am a teacher and I love it',
    'As a mum I love my job',
    'I myself love it',
    'I’m off, my last day was fun',
    'Ponosna sem na svoj razred',
  ])('one person stays one: %j', (text) => {
    expect(asWe(text, text.slice(0, 4))).toBeUndefined();
  });

  it('is to be signed', () => {
    const text = 'I am so proud of my class today!';
    const label = (kind: string, over: object = official) =>
      fixesOf('bisl', findingOf(text, 'undeclared-author', kind, 'I am'), text, over).at(-1)?.label;
    expect(label('first-person')).toBe('Sign it');
    expect(label('anonymous')).toBe('Sign it');
    expect(label('anonymous', {})).toBe('Say who you are');
    expect(label('posing')).toBe('Speak as who you are');
    expect(label('first-person', {})).toBeUndefined();
  });
});
