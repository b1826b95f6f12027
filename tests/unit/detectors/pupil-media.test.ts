// What a picture is taken to show: odd texts, descriptions, names beside it, and how each policy takes the same picture.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Example } from '../../../src/detectors/define';
import pupilMedia from '../../../src/detectors/pupil-media/detector';
import type { Draft } from '../../../src/model/draft';
import type { Fix } from '../../../src/model/nudge';
import { judge } from '../../../src/policy/judge';
import { draftOf, factsOf, profileOf } from './facts';

const photo = { media: ['image'] } satisfies Partial<Example>;
const official = { ...photo, account: { kind: 'school' } } satisfies Partial<Example>;
const facts = await factsOf({});
const observe = (text: string, over: Partial<Example> = photo) => pupilMedia.observe(draftOf({ text, ...over }), facts);
const kinds = (text: string, over: Partial<Example> = photo) => observe(text, over).map(({ kind }) => kind);

describe('odd texts', () => {
  const bait = fc.constantFrom(
    'my class',
    'Year 6',
    '4H',
    'sports day',
    '’s',
    '📸',
    'their little faces',
    '\u200b',
    '\n',
    'SIMS',
    'staff',
    'Mrs ',
  );
  const anyText = fc.array(
    fc.oneof(bait, fc.string({ unit: 'binary', maxLength: 8 }), fc.string({ unit: 'grapheme', maxLength: 4 })),
    {
      maxLength: 40,
    },
  );

  it('are quoted where they stand', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('', ' '), fc.constantFrom(photo, official), (parts, glue, over) => {
        const text = parts.join(glue);
        for (const { rule, kind, span, quote } of observe(text, over)) {
          expect(rule).toBe('pupil-media');
          expect(Object.keys(pupilMedia.kinds)).toContain(kind);
          expect(quote).toBe(span ? text.slice(...span) : '');
        }
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it.each([
    ['as many letters as a site takes', 'a'.repeat(10_000)],
    ['as many spaces', ' '.repeat(10_000)],
    ['the same word again and again', 'my '.repeat(3_000)],
    ['numbers', '4 '.repeat(5_000)],
    ['labels', '4H '.repeat(3_000)],
    ['kin', 'our our our little '.repeat(500)],
    ['signs', '📸'.repeat(5_000)],
    ['lone surrogates', '\uD83C my class \uDF09'],
  ])('%s', (_what, text) => {
    expect(() => observe(text)).not.toThrow();
  });

  it.each([
    ['in capitals', 'MY CLASS ON THE TRIP'],
    ['in wide letters', 'ｍｙ ｃｌａｓｓ on the trip'],
    ['with accents', 'mý cláss on the trip'],
    ['with invisible characters', 'my c\u200blass on the trip'],
  ])('the same %s', (_how, text) => {
    expect(kinds(text)).toContain('pupils');
  });

  it('a long text after it changes nothing', () => {
    expect(kinds(`My class on the trip 📸${' It was a fine day.'.repeat(500)}`)).toEqual(['pupils']);
  });
});

describe('what must be attached', () => {
  it.each(['My class on the trip 📸', 'Staff night out', 'Seating plan version 7', 'Our school in the snow'])(
    'nothing: %s',
    (text) => {
      expect(kinds(text, {})).toEqual([]);
    },
  );

  it('a profile text shows no picture', () => {
    expect(kinds('My class and me', { ...photo, surface: 'bio' })).toEqual([]);
  });

  it('a video is a picture', () => {
    expect(kinds('My class on the trip', { media: ['video'] })).toEqual(['pupils']);
  });
});

describe('descriptions', () => {
  const described = (text: string, ...altTexts: string[]) => observe(text, { ...photo, altTexts });

  it('say outright who is shown', () => {
    const [found] = described('Happy Friday', 'Two boys in school uniform on a bench');
    expect(found).toMatchObject({ kind: 'pupils', span: null, quote: '', named: 'boys', confidence: 'likely' });
  });

  it.each([
    ['a drawing', 'Happy Friday', 'Artwork: a school, drawn by pupils'],
    ['children who are no pupils as far as anybody can tell', 'Happy Friday', 'Two boys on a beach'],
    ['one’s own', 'My son and his friend', 'Two boys in school uniform'],
    ['a view', 'Happy Friday', 'The sun behind a hill'],
  ])('%s', (_what, text, alt) => {
    expect(described(text, alt)).toEqual([]);
  });

  it('take a picture of something else for what it is', () => {
    expect(kinds('Year 6 have been busy')).toEqual(['pupils']);
    expect(described('Year 6 have been busy', 'A cake on a plate')).toEqual([]);
  });
});

describe('a name beside a picture', () => {
  it('is its own kind', async () => {
    const known = await factsOf({ policy: 'islwyn', pupils: ['Ffion Llewellyn'] });
    const draft = draftOf({ text: 'Ffion Llewellyn beside her painting', ...official });
    expect(pupilMedia.observe(draft, known)).toMatchObject([{ kind: 'named-pupil', quote: 'Ffion Llewellyn' }]);
    expect(pupilMedia.observe(draftOf({ text: 'Ffion Llewellyn beside her painting' }), known)).toEqual([]);
  });

  it('is not minded where the person said that it is no pupil', async () => {
    const known = { ...(await factsOf({ pupils: ['Ffion Llewellyn'] })), notPupils: new Set(['ffion llewellyn']) };
    expect(pupilMedia.observe(draftOf({ text: 'Ffion Llewellyn on the pier', ...photo }), known)).toEqual([]);
  });
});

describe('the four policies', () => {
  const nudgeOf = async (policy: string, text: string, over: Partial<Draft> = photo, pupils: string[] = []) => {
    const draft = draftOf({ text, ...over });
    const findings = pupilMedia.observe(draft, await factsOf({ policy, pupils }));
    const describe = () => ({ title: pupilMedia.title, kinds: pupilMedia.kinds });
    return judge(findings, draft, { profile: profileOf(policy), ownDisclaimer: null, describe })[0];
  };
  const levels = (text: string, over: Partial<Draft> = photo, pupils: string[] = []) =>
    Promise.all(
      ['bisl', 'blue-sky', 'islwyn', 'bledington'].map(async (id) => (await nudgeOf(id, text, over, pupils))?.level ?? 'silent'),
    );

  it('a class on a personal account', async () => {
    expect(await levels('My class on the trip today 📸')).toEqual(['hold', 'warn', 'warn', 'hold']);
  });

  it('a class on the official account asks for consent', async () => {
    expect(await levels('Our Year 5 pupils at the castle today', official)).toEqual(['tip', 'tip', 'tip', 'tip']);
    expect((await nudgeOf('islwyn', 'Our Year 5 pupils at the castle today', official))?.clause.id).toBe(
      'written-consent-for-photos',
    );
  });

  it('a name and a picture on the official account weigh more', async () => {
    const [bisl, , islwyn] = await levels('Ffion Llewellyn and her medal', official, ['Ffion Llewellyn']);
    expect([bisl, islwyn]).toEqual(['warn', 'hold']);
  });

  it('colleagues and the school itself are Bledington’s concern', async () => {
    expect(await levels('Staff night out 🍹')).toEqual(['silent', 'silent', 'silent', 'warn']);
    expect(await levels('Our school looking lovely in the snow')).toEqual(['silent', 'silent', 'silent', 'tip']);
    expect(await levels('New display up: self-portraits by my class')).toEqual(['silent', 'silent', 'silent', 'tip']);
  });

  it('what the school posted is passed on', async () => {
    const share = { ...photo, surface: 'share', platform: 'x' } as const;
    expect((await nudgeOf('bledington', 'Lovely this, from the school account', share))?.level).toBe('tip');
  });

  it.each([
    ['My class on the trip today 📸', 'bisl', photo, ['without-picture', 'other-picture', 'let-the-school', 'move-to-school']],
    ['Our Year 5 pupils at the castle today', 'islwyn', official, ['check-consent']],
    ['Seating plan version 7', 'blue-sky', photo, ['cover-names', 'without-picture']],
    ['Staff night out 🍹', 'bledington', photo, ['leave-people-out', 'ask-headteacher', 'write-to-headteacher']],
    [
      'Our school looking lovely in the snow',
      'bledington',
      photo,
      ['leave-school-unseen', 'ask-headteacher', 'write-to-headteacher'],
    ],
  ])('%s: %s: a way on', async (text, policy, over, expected) => {
    const fixes: readonly Fix[] = (await nudgeOf(policy, text, over as Partial<Draft>))?.fixes ?? [];
    expect(fixes.map(({ id }) => id)).toEqual(expected);
  });
});
