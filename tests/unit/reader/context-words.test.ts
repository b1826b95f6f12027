// In which context a rule holds, as staff read it.
import { describe, expect, it } from 'vitest';
import { afterBecause } from '../../../entrypoints/reader/because';
import { contextWords, kindWords } from '../../../entrypoints/reader/context-words';
import type { When } from '../../../src/model/profile';
import { bundledProfiles } from '../../../src/policy/catalogue';

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

describe('the kinds that a rule is limited to', () => {
  const sentences = { name: 'This names it.', tag: 'This tags it.', domain: 'This links to it.' };

  it.each<[When, string[]]>([
    [{}, []],
    [{ kinds: ['tag', 'unheard-of'] }, ['This tags it.']],
    [{ exceptKinds: ['domain'] }, ['This names it.', 'This tags it.']],
  ])('%j', (when, words) => {
    expect(kindWords(when, sentences)).toEqual(words);
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
