// Who is signed in on X, from the account switcher and the link to the own profile, and what they say of themselves there.
import type { ActingAccount } from '../surface';
import { handleIn, handleOf, isSameHandle, linesIn, nameBefore, writtenHandle } from './person';

const SWITCHER = '[data-testid="SideNav_AccountSwitcher_Button"]';
const PROFILE_LINK = '[data-testid="AppTabBar_Profile_Link"]';
/** Shown on the own profile only. */
const EDIT_PROFILE = '[data-testid="editProfileButton"], a[href$="/settings/profile"]';
/** Others have their words shown too: in cards, in lists of people and in posts. */
const OTHERS = '[data-testid="HoverCard"], [data-testid="UserCell"], [role="dialog"], article, aside';
const ABOUT =
  '[data-testid="UserDescription"], [data-testid="UserProfessionalCategory"], [data-testid="UserLocation"], [data-testid="UserUrl"]';

export function signedIn(): ActingAccount {
  const linked = handleOf(document.querySelector(PROFILE_LINK));
  const lines = switcherLines();
  const shown = linked && nameBefore(lines, linked) ? linked : writtenHandle(lines);
  const handle = shown ?? linked ?? pictured();
  const name = shown && nameBefore(lines, shown);
  return { ...(handle && { handle }), ...(name && { name }) };
}

/** Their own profile as others read it: an empty one says so too, once its head is there. */
export function ownBio({ handle }: ActingAccount): string | null {
  const shown = handleIn(location.pathname);
  if (!handle || !shown || !isSameHandle(handle, shown)) return null;
  const about = [...document.querySelectorAll(ABOUT)].filter((part) => !part.closest(OTHERS));
  const isThere = about.length > 0 || [...document.querySelectorAll(EDIT_PROFILE)].some((edit) => !edit.closest(OTHERS));
  return isThere ? about.map((part) => linesIn(part).join('\n')).join('\n') : null;
}

/** In a narrow window the switcher is a picture only. */
function switcherLines(): string[] {
  const switcher = document.querySelector(SWITCHER);
  return switcher ? linesIn(switcher) : [];
}

/** The picture's block bears the handle. */
function pictured(): string | null {
  const picture = document.querySelector(`${SWITCHER} [data-testid^="UserAvatar-Container-"]`);
  const [, handle = null] = /^UserAvatar-Container-(\w{1,30})$/.exec(picture?.getAttribute('data-testid') ?? '') ?? [];
  return handle === 'unknown' ? null : handle;
}
