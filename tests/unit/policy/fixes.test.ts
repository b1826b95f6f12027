// Fixes: each edit stands where it says, does what its label says, touches nothing else, and reads as a sentence.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding';
import type { Fix } from '../../../src/model/nudge';
import { applyEdit } from '../../../src/model/span';
import { findingOf, nudgesFor, school } from './drafting';

type Edit = Extract<Fix, { kind: 'edit' }>;
const fixesOf = (policy: string, findings: readonly Finding[], text: string, over: object = {}): Fix[] =>
  nudgesFor(school(policy), findings, text, over)[0]?.fixes ?? [];
const edits = (fixes: readonly Fix[]) => fixes.filter((fix): fix is Edit => fix.kind === 'edit');
/** Marks are `words` or `words|group`. */
const pupils = (text: string, marks: readonly string[], kind = 'full-name') =>
  marks.map((mark) => {
    const [words = '', group] = mark.split('|');
    return findingOf(text, 'pupil-name', kind, words, group ? { hints: { group } } : {});
  });
const firstFix = (policy: string, findings: readonly Finding[], text: string) => {
  const [fix] = edits(fixesOf(policy, findings, text));
  return fix ? applyEdit(text, fix.edit) : null;
};

describe('a pupil’s name', () => {
  it.each([
    ['I saw Maya Okafor today.', 'Maya Okafor', 'I saw a pupil today.'],
    ['I saw Maya Okafor today.', 'Maya Okafor|Year 4', 'I saw a pupil in Year 4 today.'],
    ['Maya Okafor won.', 'Maya Okafor|Year 4', 'A pupil in Year 4 won.'],
    ['Hooray! Maya won.', 'Maya', 'Hooray! A pupil won.'],
    ['🎉 “Maya won.”', 'Maya', '🎉 “A pupil won.”'],
    ['- Maya won', 'Maya', '- A pupil won'],
    ['maya won.', 'maya', 'a pupil won.'],
    ['Maya Okafor in Year 4 won.', 'Maya Okafor|Year 4', 'A pupil in Year 4 won.'],
    ['In year 4, Maya won.', 'Maya|Year 4', 'In year 4, a pupil won.'],
    ['Maya (Y4) won.', 'Maya|Year 4', 'A pupil (Y4) won.'],
    ['Maya Okafor’s mum rang.', 'Maya Okafor|Year 4', 'A pupil’s mum rang.'],
    ["I met James' mum.", 'James|Year 4', "I met a pupil's mum."],
    ['The ‘James’ question.', 'James', 'The ‘a pupil’ question.'],
    ['Our Maya won.', 'Maya', 'Our pupil won.'],
    ['My lovely Maya won.', 'Maya', 'My lovely pupil won.'],
    ['So proud of little Maya today', 'Maya', 'So proud of a little pupil today'],
    ['Amazing Maya did it', 'Maya', 'An amazing pupil did it'],
    ['We have an Ellie here', 'Ellie', 'We have a pupil here'],
    ['Year 4’s Maya won', 'Maya', 'Year 4’s pupil won'],
    ['It’s Maya again', 'Maya', 'It’s a pupil again'],
    ['Well done Maya!', 'Maya', 'Well done to a pupil!'],
    ['Happy birthday, Maya.', 'Maya|Year 4', 'Happy birthday to a pupil in Year 4.'],
    ['Well done to Maya!', 'Maya', 'Well done to a pupil!'],
    ['Great run #MayaOkafor today', '#MayaOkafor', 'Great run today'],
    ['Great run (#MayaOkafor) today', '#MayaOkafor', 'Great run today'],
    ['Great run, #MayaOkafor, today', '#MayaOkafor', 'Great run, today'],
    ['#MayaOkafor wins', '#MayaOkafor', 'wins'],
    ['A run by @mayaokafor today', '@mayaokafor', 'A run by a pupil today'],
    ['Great day.\nMaya won.', 'Maya', 'Great day.\nA pupil won.'],
  ])('%j', (text, mark, expected) => {
    expect(firstFix('bisl', pupils(text, [mark]), text)).toBe(expected);
  });

  it('a family keeps its noun', () => {
    const text = 'The Okafor twins were late.';
    expect(firstFix('bisl', pupils(text, ['Okafor'], 'surname'), text)).toBe('The twins were late.');
  });

  it.each([
    ['Maya Okafor and Tom Price won.', ['Maya Okafor', 'Tom Price'], 'Two pupils won.'],
    ['Maya, Tom and Priya won.', ['Maya|Year 4', 'Tom|Year 4', 'Priya|Year 4'], 'Three pupils in Year 4 won.'],
    ['Thanks, Maya & Tom', ['Maya', 'Tom'], 'Thanks to two pupils'],
    ['Our Maya and Tom won', ['Maya', 'Tom'], 'Our two pupils won'],
    ['I saw Maya and Tom', ['Maya|Year 4', 'Tom|Year 5'], 'I saw two pupils'],
  ])('several side by side become a number: %j', (text, marks, expected) => {
    const fixes = edits(fixesOf('bisl', pupils(text, marks), text));
    expect(applyEdit(text, fixes[0]!.edit)).toBe(expected);
    expect(fixes).toHaveLength(marks.length + 1);
  });

  it.each([
    ['Maya ran and Tom swam.', ['Maya', 'Tom']],
    ['Maya and Tom’s mum came.', ['Maya', 'Tom']],
    ['Little Maya and Tom came.', ['Maya', 'Tom']],
    ['@maya and @tom came.', ['@maya', '@tom']],
  ])('and not where that would not read well: %j', (text, marks) => {
    const fixes = edits(fixesOf('bisl', pupils(text, marks), text));
    expect(fixes.filter(({ label }) => /two/i.test(label))).toEqual([]);
    expect(fixes).toHaveLength(2);
  });

  it('a lone pupil of a known class may also become nobody in particular', () => {
    const text = 'I saw Maya.';
    const after = edits(fixesOf('bisl', pupils(text, ['Maya|Year 4']), text)).map(({ edit }) => applyEdit(text, edit));
    expect(after).toEqual(['I saw a pupil in Year 4.', 'I saw a pupil.']);
  });

  it('never more than six buttons at once', () => {
    const names = 'Ann Bea Cal Dan Eve Fay Gus Hal'.split(' ');
    const text = names.map((name) => `I saw ${name}.`).join(' ');
    expect(edits(fixesOf('bisl', pupils(text, names), text))).toHaveLength(6);
  });
});

describe('the school’s name', () => {
  const mark = 'Blue Sky Learning';
  it.each([
    ['At Blue Sky Learning we read.', mark, 'At my school we read.'],
    ['Blue Sky Learning rocks', mark, 'My school rocks'],
    ['Blue Sky Learning’s fair', mark, 'My school’s fair'],
    ['Our Blue Sky Learning family', mark, 'Our school family'],
    ['my Blue Sky Learning class', mark, 'my school class'],
    ['The Blue Sky Learning fair', mark, 'My school fair'],
    ['As a Blue Sky Learning teacher', mark, 'As a school teacher'],
    ['at the wonderful Blue Sky Learning', mark, 'at the wonderful school'],
    ['wonderful Blue Sky Learning', mark, 'my wonderful school'],
    ['Fun day #BlueSkyLearning', '#BlueSkyLearning', 'Fun day'],
    ['Fun #BlueSkyLearning day', '#BlueSkyLearning', 'Fun day'],
    ['#BlueSkyLearning Fun day', '#BlueSkyLearning', 'Fun day'],
    ['#BlueSkyLearning is fun', '#BlueSkyLearning', 'My school is fun'],
    ['Fun at @blueskylearning today', '@blueskylearning', 'Fun at my school today'],
    ['@blueskylearning’s fair', '@blueskylearning', 'My school’s fair'],
    ['News: https://www.bluesky.example/news today', 'bluesky.example', 'News: today'],
    ['More at https://www.bluesky.example/news', 'bluesky.example', 'More at my school’s website'],
  ])('%j', (text, words, expected) => {
    expect(firstFix('blue-sky', [findingOf(text, 'school-name', 'name', words)], text)).toBe(expected);
  });

  it('with its article: at The British International School of Ljubljana', () => {
    const text = 'I work at The British International School of Ljubljana now.';
    for (const words of ['The British International School of Ljubljana', 'British International School of Ljubljana']) {
      const [fix] = edits(fixesOf('islwyn', [findingOf(text, 'school-name', 'name', words)], text));
      expect(applyEdit(text, fix!.edit)).toBe('I work at my school now.');
    }
  });

  it('an association is put right at the name in it, once', () => {
    const text = 'I teach at Blue Sky Learning and love it.';
    const phrase = findingOf(text, 'school-name', 'association', 'I teach at Blue Sky Learning');
    const name = findingOf(text, 'school-name', 'name', 'Blue Sky Learning');
    for (const findings of [[phrase], [phrase, name], [name, phrase]]) {
      const fixes = edits(fixesOf('blue-sky', findings, text));
      expect(fixes.map(({ edit }) => applyEdit(text, edit))).toEqual(['I teach at my school and love it.']);
    }
  });

  it('an association whose words are the name in another spelling goes whole', () => {
    const text = 'My class at Blue Sky Lerning read.';
    const finding = findingOf(text, 'school-name', 'association', 'Blue Sky Lerning');
    expect(firstFix('blue-sky', [finding], text)).toBe('My class at my school read.');
  });

  it('an association without the name gets advice and no edit', () => {
    const text = 'At my school we do this.';
    const fixes = fixesOf('blue-sky', [findingOf(text, 'school-name', 'association', 'my school')], text);
    expect(fixes.map(({ kind, id }) => [kind, id])).toEqual([['next', 'leave-school-out']]);
  });
});

describe('working hours and other rules', () => {
  const hours = (until?: string) => findingOf('Hello', 'work-hours', 'in-hours', '', until ? { hints: { until } } : {});

  it('X and LinkedIn have a schedule of their own, the others do not', () => {
    const ids = (platform: string, surface = 'post') =>
      fixesOf('bledington', [hours()], 'Hello', { platform, surface }).map(({ id }) => id);
    expect(ids('x')).toEqual(['schedule', 'save-for-later']);
    expect(ids('linkedin')).toEqual(['schedule', 'save-for-later']);
    expect(ids('x', 'reply')).toEqual(['save-for-later']);
    expect(ids('facebook')).toEqual(['save-for-later']);
    expect(ids('instagram', 'caption')).toEqual(['save-for-later']);
  });

  it('offers a reminder for the next free moment, a button where the page can and words where it cannot', () => {
    const hints = { until: '15:30', break: '12:00', freeAt: '2026-11-20T12:00:00.000Z' };
    const fixes = (over: object) => fixesOf('bledington', [{ ...hours(), hints }], 'Hello', over);
    expect(fixes({ platform: 'x' }).map(({ kind, id }) => [kind, id])).toEqual([
      ['schedule', 'schedule'],
      ['remind', 'remind'],
      ['next', 'save-for-later'],
    ]);
    expect(fixes({ platform: 'facebook' })[0]).toEqual({
      kind: 'remind',
      id: 'remind',
      label: 'Remind me at 12:00',
      advice: 'Save what you have written and come back at 12:00.',
      at: hints.freeAt,
    });
  });

  it('speaks of sending a message and of changing a profile', () => {
    const label = (surface: string) => fixesOf('bledington', [hours('15:30')], 'Hello', { surface }).at(-1)?.label;
    expect(label('message')).toBe('Send it after 15:30');
    expect(label('bio')).toBe('Change it after 15:30');
    expect(label('comment')).toBe('Post it after 15:30');
  });

  it('names the hour when it is known', () => {
    const [fix] = fixesOf('bledington', [hours('15:30')], 'Hello');
    expect(fix).toMatchObject({ label: 'Post it after 15:30', advice: 'Save what you have written and post it after 15:30.' });
    const finding = { ...hours(), hints: { until: '15:30', break: '12:00' } };
    expect(fixesOf('bledington', [finding], 'Hello')[0]).toMatchObject({
      advice: expect.stringContaining('or in your break from 12:00'),
    });
    const [plain] = fixesOf('bledington', [hours('soon')], 'Hello');
    expect(plain?.label).toBe('Post it after work');
  });

  it('the person whom the policy names is to be asked', () => {
    const text = 'A reporter rang me.';
    const fixes = fixesOf('bisl', [findingOf(text, 'press-contact', 'journalist', 'reporter')], text);
    expect(fixes).toEqual([
      expect.objectContaining({ kind: 'next', id: 'hand-it-on', label: 'Hand it on first' }),
      {
        kind: 'next',
        id: 'ask-slt',
        label: 'Ask the senior leadership team',
        advice: 'Before you post, ask the senior leadership team.',
      },
      {
        kind: 'message',
        id: 'write-to-slt',
        label: 'Copy a note for the senior leadership team',
        text: expect.stringContaining('Social Media'),
      },
    ]);
  });

  it('the message to them says which clause it is about, and nothing of the draft', () => {
    for (const { id, rules, contacts } of ['bisl', 'blue-sky', 'islwyn', 'bledington'].map(school))
      for (const rule of new Set(rules.map(({ check }) => check))) {
        const text = 'Zebedee Quillfeather rang me.';
        const messages = fixesOf(id, [findingOf(text, rule, 'some', 'Zebedee Quillfeather')], text).filter(
          ({ kind }) => kind === 'message',
        );
        const asked = rule !== 'pupil-contact' && contacts.some((contact) => contact.for.includes(rule));
        expect(messages.length).toBeLessThanOrEqual(asked ? 1 : 0);
        for (const message of messages) {
          expect(JSON.stringify(message)).not.toMatch(/Zebedee|Quillfeather|rang/);
          expect(message).toMatchObject({ text: expect.stringMatching(/\(.+ · .+\)/) });
        }
      }
  });

  it('what belongs on the school’s own account is taken there, and nothing of it is kept in the fix', () => {
    const move = { kind: 'move', id: 'move-to-school', label: 'Copy the words for the school’s account' };
    const offered = (policy: string, rule: string, kind: string, over = {}) => {
      const fixes = fixesOf(policy, [findingOf('Look at this', rule, kind, 'this')], 'Look at this', over);
      expect(fixes, `${rule}: ${kind}`).not.toEqual([]);
      return fixes.filter((fix) => fix.kind === 'move');
    };
    const pictured = { media: ['image'] };
    expect(offered('bisl', 'pupil-media', 'pupils', pictured)).toEqual([move]);
    expect(offered('bisl', 'pupil-media', 'pupil-work', pictured)).toEqual([]);
    // What the school has put up already, or what is one's own, is not for it to post.
    expect(offered('bledington', 'school-follow', 'repost-pictures', { platform: 'x' })).toEqual([]);
    expect(offered('bisl', 'school-branding', 'logo-used')).toEqual([]);
    expect(offered('bisl', 'tone', 'insult')).toEqual([]);
  });

  it('every nudge of every school offers a way on', () => {
    for (const id of ['bisl', 'blue-sky', 'islwyn', 'bledington']) {
      for (const { check, when } of school(id).rules) {
        const finding = findingOf('Hello you', check, when.kinds?.[0] ?? 'some', 'you');
        const context = {
          account: { kind: when.accounts?.[0] ?? 'personal' },
          platform: when.platforms?.[0] ?? 'facebook',
          surface: when.surfaces?.[0] ?? 'post',
          media: when.media ? ['image'] : [],
        };
        // Some rules hold only for an author who shows where they work.
        const identified = when.authorIdentifiable ? [findingOf('Hello you', 'school-name', 'in-bio', '', { signal: true })] : [];
        expect(fixesOf(id, [finding, ...identified], 'Hello you', context).length, `${id} ${check}`).toBeGreaterThan(0);
      }
    }
  });
});

describe('whatever surrounds the words', () => {
  const around = fc.string({
    unit: fc.constantFrom(...'aA sS.!?\n,’\'"(#@🎉éthe our an amazing well done'.split(''), 'the ', 'our ', 'an ', 'Well done '),
    maxLength: 30,
  });
  const words = fc.constantFrom('Maya', 'James', 'Maya Okafor', '#MayaOkafor', '@maya', 'BISL', 'Blue Sky Learning');
  const rules = fc.constantFrom(
    ['pupil-name', 'first-name'],
    ['pupil-name', 'surname'],
    ['school-name', 'name'],
    ['school-name', 'tag'],
  );

  it('an edit stands, is on one line, does what it says and leaves the rest', () => {
    fc.assert(
      fc.property(
        around,
        words,
        around,
        rules,
        fc.option(fc.constantFrom('Year 4', '7B')),
        (before, name, after, [rule, kind], group) => {
          const text = before + name + after;
          const span: [number, number] = [before.length, before.length + name.length];
          const finding: Finding = { ...findingOf('x', rule!, kind!), span, quote: name, ...(group ? { hints: { group } } : {}) };
          for (const { edit, label } of edits(fixesOf('blue-sky', [finding], text))) {
            const result = applyEdit(text, edit);
            expect(result).not.toBeNull();
            expect(edit.replacement).not.toContain('\n');
            expect(result).not.toBe(text);
            expect(edit.start).toBeLessThanOrEqual(span[1]);
            expect(edit.end).toBeGreaterThanOrEqual(span[0]);
            if (/^Leave out/.test(label)) expect(edit.replacement).toBe('');
            else expect(label).toContain(`Say “${edit.replacement.trim()}”`);
            // Beyond the name only articles, praise, signs and space may change.
            const kept = text.slice(0, edit.start).length + text.slice(edit.end).length;
            expect(result!.length).toBe(kept + edit.replacement.length);
            expect(span[0] - edit.start).toBeLessThanOrEqual(62);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('several names never lead to an edit that misses', () => {
    const name = fc.constantFrom('Maya Okafor', 'Tom', 'Priya Shah', 'James', '#EllieHarrison');
    const between = fc.constantFrom(' and ', ', ', ' & ', ' saw ', '. ', '\n', ', and ', '’s friend ', "' ");
    fc.assert(
      fc.property(around, fc.array(fc.tuple(name, between), { minLength: 1, maxLength: 6 }), (before, list) => {
        let text = before;
        const findings = list.map(([quote, gap]) => {
          const span: [number, number] = [text.length, text.length + quote.length];
          text += quote + gap;
          return { ...findingOf('x', 'pupil-name', 'full-name'), span, quote };
        });
        for (const { edit } of edits(fixesOf('bisl', findings, text))) expect(applyEdit(text, edit)).not.toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});
