// Decides what a profile text tells, by the same reading that drafts get, and lays it over what was known before.
import { namesIn } from '../detectors/school-name/detector';
import type { Account } from '../model/draft';
import type { LearntBio } from '../model/learnt-bio';
import type { Platform } from '../model/words';
import { prepareText } from '../text/prepare';
import { statementsIn } from '../text/statements';
import { foldHandle } from './known-account';
import type { Session } from './review';

export interface SeenBio {
  platform: Platform;
  account: Omit<Account, 'kind'>;
  text: string;
  /** One field of several: what it does not hold may stand in another. */
  partial: boolean;
  at: string;
}

/** Returns what is known now; `null` where a part shows nothing and nothing was known. `others`: the further schools in force. */
export function learnBio(
  seen: SeenBio,
  before: LearntBio | null,
  { facts, profile }: Session,
  others: readonly Session[] = [],
): LearntBio | null {
  const text = prepareText(seen.text);
  const known = seen.partial ? before : null;
  const statement = statementsIn(text).length > 0 || known?.statement === true;
  const names = (school: Pick<Session, 'facts'>) =>
    namesIn(text, school.facts).some(({ confidence }) => confidence !== 'possible');
  const namesSchool = names({ facts }) || (known?.namesSchool === true && known.profileId === profile.id);
  const alsoNames = others
    .filter((other) => names(other) || known?.alsoNames?.includes(other.profile.id))
    .map((other) => other.profile.id);
  if (seen.partial && !before && !statement && !namesSchool && alsoNames.length === 0) return null;
  const { handle = before?.handle, name = before?.name } = seen.account;
  return {
    platform: seen.platform,
    ...(handle ? { handle } : {}),
    ...(name ? { name } : {}),
    statement,
    namesSchool,
    profileId: profile.id,
    ...(alsoNames.length > 0 ? { alsoNames } : {}),
    at: seen.at,
  };
}

/** Is this what was learnt of that account? */
export function isOf({ platform, account }: Pick<SeenBio, 'platform' | 'account'>, bio: LearntBio): boolean {
  if (bio.platform !== platform) return false;
  const same = (a?: string, b?: string) => Boolean(a && b) && foldHandle(a ?? '') === foldHandle(b ?? '');
  return account.handle && bio.handle ? same(account.handle, bio.handle) : same(account.name, bio.name);
}

/** Does the one say anything other than the other, the moment aside? */
export const saysOther = (a: LearntBio, b: LearntBio | null): boolean =>
  b === null ||
  a.statement !== b.statement ||
  a.namesSchool !== b.namesSchool ||
  a.profileId !== b.profileId ||
  a.alsoNames?.join() !== b.alsoNames?.join();
