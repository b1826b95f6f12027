// Lays over what a page shows of an account what only the person and the policy know: which are the school's, and what a bio holds.
import type { Account, Draft } from '../model/draft';
import type { LearntBio } from '../model/learnt-bio';
import type { Identity } from '../model/profile';
import type { Platform } from '../model/words';
import { fold } from '../text/folding';
import { ownViewsIn } from '../text/own-views';
import type { Session } from './review';

/** Returns the account with its kind as far as it is known. What the person said for this draft stands; unknown means personal. */
export function asKnownAccount(account: Account, platform: Platform, { schoolAccounts, profile }: Session): Account {
  if (account.told) return account;
  const shown = [account.handle, account.name].flatMap((text) => (text ? [foldHandle(text)] : []));
  const own = schoolAccounts.filter((listed) => listed.platform === platform).map(({ handle }) => foldHandle(handle));
  const official = shown.some((text) => own.includes(text)) || isSchools(account, profile.identity);
  return official ? { ...account, kind: 'school' } : account;
}

/** By its handle anywhere; by its name only where the site shows it to be an organisation's page. */
function isSchools({ handle, name, page }: Account, { handles, name: full, aliases }: Identity): boolean {
  if (handle && handles.map(foldHandle).includes(foldHandle(handle))) return true;
  return page === true && name !== undefined && [full, ...aliases].map(foldHandle).includes(foldHandle(name));
}

/** Returns what is known of the author's bio: what the page gave, what the person said, what was learnt when it was seen. */
export function asKnownBio(draft: Draft, { statementInBio, learntBios, profile }: Session): string | undefined {
  // Where the bio is one text, what is being written will be the whole of it.
  if (draft.surface === 'bio' && WHOLE.has(draft.platform)) return draft.bio;
  const learnt = bioOf(draft, learntBios);
  const statement = statementInBio.has(draft.platform) || learnt?.statement;
  const names = (learnt?.namesSchool && learnt.profileId === profile.id) || learnt?.alsoNames?.includes(profile.id);
  const lines = [
    draft.bio,
    names ? profile.identity.name : undefined,
    statement ? (profile.disclaimers.statements[0]?.texts[0] ?? ownViewsIn(profile.language)) : undefined,
  ].filter((line) => line !== undefined && line !== '');
  return lines.length > 0 ? lines.join('\n') : draft.bio;
}

const WHOLE: ReadonlySet<Platform> = new Set(['x', 'instagram']);

/** Where the page does not show who acts, the only profile learnt there is taken for theirs. */
function bioOf({ platform, account }: Draft, bios: readonly LearntBio[]): LearntBio | undefined {
  const here = bios.filter((bio) => bio.platform === platform);
  const shown = [account.handle, account.name].flatMap((text) => (text ? [foldHandle(text)] : []));
  if (shown.length === 0) return here.length === 1 ? here[0] : undefined;
  return here.find(({ handle, name }) => [handle, name].some((text) => text && shown.includes(foldHandle(text))));
}

/** Case, accents, spaces and the sign aside. */
export const foldHandle = (handle: string): string => fold(handle).replace(/[@\s]/g, '');
