// In which context a rule holds, as staff read it.
import { describe, expect, it } from 'vitest';
import { afterBecause } from '../../../entrypoints/reader/because';
import type { Rule, When } from '../../../src/model/profile';
import { bundledProfiles } from '../../../src/policy/catalogue';
import { contextWords } from '../../../src/ui/context-words';
import { contextsOf } from '../../../src/ui/contexts';

const titleOf = (rule: string) => (rule === 'pupil-name' ? 'Pupil named' : rule);
const said = (when: When) => contextWords(when, titleOf);

describe('a context in words', () => {
  it.each<[When, string]>([
    [{}, 'On your own and the school’s accounts, on all sites.'],
    [{ accounts: ['personal'] }, 'On your own account, on all sites.'],
    [{ accounts: ['school'], media: 'any' }, 'On the school’s accounts, on all sites, with a picture or a video attached.'],
    [
      { accounts: ['personal', 'school'], media: 'none' },
      'On your own and the school’s accounts, on all sites, without a picture or video attached.',
    ],
    [
      { accounts: ['personal'], exceptPlatforms: ['linkedin'], surfaces: ['bio'] },
      'On your own account, on all sites but LinkedIn, in your profile text only.',
    ],
    [
      { accounts: ['personal'], platforms: ['x', 'facebook'], exceptSurfaces: ['message', 'bio'] },
      'On your own account, on X (Twitter) and Facebook only, everywhere but in private messages and your profile text.',
    ],
    [
      { surfaces: ['post', 'comment', 'share'] },
      'On your own and the school’s accounts, on all sites, in posts, comments and posts that you pass on only.',
    ],
    [
      { audiences: ['public', 'unknown'], minConfidence: 'certain' },
      'On your own and the school’s accounts, on all sites, where everyone can see it or the site does not show who can see it, only when it is sure.',
    ],
    [
      { accounts: ['personal'], authorIdentifiable: true, disclaimer: 'absent' },
      'On your own account, on all sites, where readers can tell that you work at the school, when no statement that views are your own stands there.',
    ],
    [
      { accounts: ['personal'], alongside: ['pupil-name'], notAlongside: ['tone'] },
      'On your own account, on all sites, together with “Pupil named”, unless “tone” is mentioned as well.',
    ],
  ])('%j', (when, words) => {
    expect(said(when)).toBe(words);
  });

  it('is a whole sentence for every rule of every bundled policy', () => {
    for (const { when } of bundledProfiles().flatMap(({ rules }) => rules)) expect(said(when)).toMatch(/^On [^.]*[^\s,.]\.$/);
  });
});

describe('the contexts of a clause', () => {
  const sentences = { name: 'This names it.', tag: 'This tags it.', domain: 'This links to it.' };
  const names = { titleOf, kindsOf: () => sentences };
  const rule = (level: Rule['level'], when: When): Rule => ({ check: 'school-name', clause: 'it', level, when });
  const contexts = (...rules: Rule[]) => contextsOf(rules, names).map(({ level, kinds }) => [level, ...kinds]);

  it('tell the cases that are meant where not all are', () => {
    expect(contexts(rule('hold', {}))).toEqual([['hold']]);
    expect(contexts(rule('warn', { kinds: ['tag', 'unheard-of'] }))).toEqual([['warn', 'This tags it.']]);
    expect(contexts(rule('tip', { exceptKinds: ['domain'] }))).toEqual([['tip', 'This names it.', 'This tags it.']]);
  });

  it('are told once where they read alike, and are not limited when together they mean everything', () => {
    expect(contexts(rule('hold', { kinds: ['name'] }), rule('hold', { kinds: ['tag'] }))).toEqual([
      ['hold', 'This names it.', 'This tags it.'],
    ]);
    expect(contexts(rule('hold', { kinds: ['name'] }), rule('hold', { exceptKinds: ['name'] }))).toEqual([['hold']]);
  });

  it('stay apart where they do not', () => {
    expect(contexts(rule('hold', { kinds: ['name'] }), rule('warn', { exceptKinds: ['name'] }))).toHaveLength(2);
    expect(contexts(rule('hold', {}), rule('hold', { accounts: ['personal'] }))).toHaveLength(2);
  });
});

describe('a reason after “because”', () => {
  it.each([
    ['Where you are is never looked at.', 'where you are is never looked at.'],
    ['LinkedIn does not show it.', 'LinkedIn does not show it.'],
    ['X does not show it.', 'X does not show it.'],
    ['SLT decides it.', 'SLT decides it.'],
    ['A site’s setting is not part of a draft.', 'a site’s setting is not part of a draft.'],
    ['Islwyn’s handbook says more.', 'Islwyn’s handbook says more.'],
    ['The site hides it.', 'the site hides it.'],
  ])('%j', (reason, words) => {
    expect(afterBecause(reason, ['Islwyn High School', 'The British International School'])).toBe(words);
  });
});
