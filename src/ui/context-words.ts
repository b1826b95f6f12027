// Says in plain words in which context a rule of a policy holds: on which accounts, sites and surfaces, and when.
import type { When } from '../model/profile';
import type { AccountKind, Audience, Confidence, Media, Platform, Surface } from '../model/words';
import { siteNames } from './site-names';

/** "On your own account, on all sites but LinkedIn, in your profile text." `titleOf`: what staff call a rule. */
export function contextWords(when: When, titleOf: (rule: string) => string): string {
  return sentence([accountWords(when.accounts), platformWords(when), ...conditionWords(when, titleOf)]);
}

/** "In your profile text only.": the same where account and site are told already; empty where nothing limits the rule there. */
export const furtherWords = (when: When, titleOf: (rule: string) => string): string => sentence(conditionWords(when, titleOf));

function conditionWords(when: When, titleOf: (rule: string) => string): (string | false | undefined)[] {
  return [
    surfaceWords(when),
    when.audiences && `where ${listed(each(when.audiences, AUDIENCES), 'or')}`,
    mediaWords(when.media),
    when.minConfidence && CONFIDENCES[when.minConfidence],
    when.authorIdentifiable !== undefined && AUTHORS[`${when.authorIdentifiable}`],
    when.disclaimer && STATEMENTS[when.disclaimer],
    when.alongside &&
      `together with ${listed(
        when.alongside.map((rule) => `“${titleOf(rule)}”`),
        'and',
      )}`,
    when.notAlongside &&
      `unless ${listed(
        when.notAlongside.map((rule) => `“${titleOf(rule)}”`),
        'or',
      )} is mentioned as well`,
  ];
}

function sentence(parts: readonly (string | false | undefined)[]): string {
  const words = parts.filter((part) => typeof part === 'string').join(', ');
  return words && `${words.charAt(0).toLocaleUpperCase('en-GB')}${words.slice(1)}.`;
}

export const siteName = (platform: Platform): string => (platform === 'practice' ? 'the practice page' : siteNames[platform]);

const ACCOUNTS: Readonly<Record<AccountKind, string>> = { personal: 'your own account', school: 'the school’s accounts' };

/** As they follow "in". */
const SURFACES: Readonly<Record<Surface, string>> = {
  post: 'posts',
  comment: 'comments',
  reply: 'replies',
  share: 'posts that you pass on',
  message: 'private messages',
  caption: 'captions',
  bio: 'your profile text',
};

/** As they follow "where". */
const AUDIENCES: Readonly<Record<Audience, string>> = {
  public: 'everyone can see it',
  connections: 'your friends or followers can see it',
  'only-me': 'only you can see it',
  unknown: 'the site does not show who can see it',
};

const MEDIA: Readonly<Record<Media, string>> = { image: 'a picture', video: 'a video' };

const CONFIDENCES: Readonly<Record<Confidence, string>> = {
  possible: 'also when it is not sure',
  likely: 'when it is fairly sure',
  certain: 'only when it is sure',
};

const AUTHORS = {
  true: 'where readers can tell that you work at the school',
  false: 'where nothing shows that you work at the school',
} as const;

const STATEMENTS = {
  present: 'when a statement that views are your own stands there',
  absent: 'when no statement that views are your own stands there',
} as const;

const accountWords = (accounts: readonly AccountKind[] = []): string =>
  accounts.length === 1 ? `on ${each(accounts, ACCOUNTS).join('')}` : 'on your own and the school’s accounts';

function platformWords({ platforms, exceptPlatforms }: When): string {
  if (platforms) return `on ${listed(platforms.map(siteName), 'and')} only`;
  return exceptPlatforms ? `on all sites but ${listed(exceptPlatforms.map(siteName), 'and')}` : 'on all sites';
}

function surfaceWords({ surfaces, exceptSurfaces }: When): string | undefined {
  if (surfaces) return `in ${listed(each(surfaces, SURFACES), 'and')} only`;
  return exceptSurfaces && `everywhere but in ${listed(each(exceptSurfaces, SURFACES), 'and')}`;
}

function mediaWords(media: When['media']): string | undefined {
  if (media === undefined) return undefined;
  if (media === 'none') return 'without a picture or video attached';
  return `with ${listed(each(media === 'any' ? ['image', 'video'] : media, MEDIA), 'or')} attached`;
}

const each = <Word extends string>(words: readonly Word[], names: Readonly<Record<Word, string>>): string[] =>
  words.map((word) => names[word]);

function listed(words: readonly string[], joint: 'and' | 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
}
