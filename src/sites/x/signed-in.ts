// Who is signed in on X, from the account switcher or the link to the own profile.
import type { ActingAccount } from '../surface';

export function signedIn(): ActingAccount {
  const switcher = document.querySelector('[data-testid="SideNav_AccountSwitcher_Button"]')?.textContent ?? '';
  const [, name, shown] = switcher.match(/^\s*(.*?)\s*@(\w{1,15})/s) ?? [];
  const handle = shown ?? profileLink()?.match(/^\/(\w{1,15})$/)?.[1];
  return { ...(handle && { handle }), ...(name && { name: name.slice(0, 200) }) };
}

const profileLink = (): string | null | undefined =>
  document.querySelector('[data-testid="AppTabBar_Profile_Link"]')?.getAttribute('href');
