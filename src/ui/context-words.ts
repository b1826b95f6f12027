// Says in plain words in which context a rule of a policy holds: on which accounts, sites and surfaces, and when.
import { locale } from '../language/spoken';
import type { When } from '../model/profile';
import { listed } from './schools';
import { siteName } from './site-names';
import { words } from './when-words';

export { siteName } from './site-names';

/** "On your own account, on all sites but LinkedIn, in your profile text." `titleOf`: what staff call a rule. */
export function contextWords(when: When, titleOf: (rule: string) => string): string {
  return sentence([accountWords(when), platformWords(when), ...conditionWords(when, titleOf)]);
}

/** "In your profile text only.": the same where account and site are told already; empty where nothing limits the rule there. */
export const furtherWords = (when: When, titleOf: (rule: string) => string): string => sentence(conditionWords(when, titleOf));

function conditionWords(when: When, titleOf: (rule: string) => string): (string | false | undefined)[] {
  const { where, audiences, confidences, authors, statements, rule, alongside, notAlongside } = words();
  const titles = (rules: readonly string[]) => rules.map((each) => rule(titleOf(each)));
  return [
    surfaceWords(when),
    when.audiences && where(listed(each(when.audiences, audiences), 'or')),
    mediaWords(when.media),
    when.minConfidence && confidences[when.minConfidence],
    when.authorIdentifiable !== undefined && authors[`${when.authorIdentifiable}`],
    when.disclaimer && statements[when.disclaimer],
    when.alongside && alongside(listed(titles(when.alongside))),
    when.notAlongside && notAlongside(listed(titles(when.notAlongside), 'or')),
  ];
}

/** Any piece may come first; all languages spoken here begin a sentence with its first letter as a capital. */
function sentence(parts: readonly (string | false | undefined)[]): string {
  const told = parts.filter((part) => typeof part === 'string').join(', ');
  return told && `${told.charAt(0).toLocaleUpperCase(locale())}${told.slice(1)}.`;
}

function accountWords({ accounts = [] }: When): string {
  const [only] = accounts;
  return words().accounts[accounts.length === 1 && only ? only : 'both'];
}

function platformWords({ platforms, exceptPlatforms }: When): string {
  const { onlySites, exceptSites, allSites } = words();
  if (platforms) return onlySites(listed(platforms.map(siteName)), platforms.length);
  return exceptPlatforms ? exceptSites(listed(exceptPlatforms.map(siteName)), exceptPlatforms.length) : allSites;
}

function surfaceWords({ surfaces, exceptSurfaces }: When): string | undefined {
  const told = words();
  if (surfaces) return told.onlySurfaces(listed(each(surfaces, told.surfaces)));
  return exceptSurfaces && told.exceptSurfaces(listed(each(exceptSurfaces, told.surfaces)));
}

function mediaWords(media: When['media']): string | undefined {
  if (media === undefined) return undefined;
  const { media: names, withMedia, withoutMedia } = words();
  return media === 'none' ? withoutMedia : withMedia(listed(each(media === 'any' ? ['image', 'video'] : media, names), 'or'));
}

const each = <Word extends string>(kinds: readonly Word[], names: Readonly<Record<Word, string>>): string[] =>
  kinds.map((kind) => names[kind]);
