// What is said where accounts are added, in English; the other languages stand beside it.
import { spoken } from '../../src/language/spoken';

export const en = {
  nothingTyped: 'Type the account’s name or @handle, or paste the link to its profile.',
  onSite: (account: string, site: string) => `${account} on ${site}`,
  already: (account: string, site: string) => `${account} on ${site} is on your list already.`,
  added: (accounts: string) => `Account added: ${accounts}`,
  ways: 'Link to the account’s profile, its @handle, or the name it shows',
  field: 'Account: link, handle or name',
  example: 'https://www.instagram.com/history_at_school',
  site: 'Site',
  asLinkSays: 'As the link says',
  whichSchool: 'For which school',
  mySchool: 'my school',
  forSchool: (school: string) => `for ${school}`,
  add: 'Add account',
  notAdded: 'Not added',
  whichSite: (given: string) => `On which site is “${given}”? Choose the site, or paste the link to its profile.`,
  noName: (given: string) => `“${given}” is no account’s name.`,
  noLink: (given: string) => `“${given}” is no link.`,
  otherSite: (given: string, host: string) =>
    `“${given}” leads to ${host}. Only links to Facebook, X, LinkedIn and Instagram can be used.`,
  noAccount: (given: string, site: string) =>
    `“${given}” leads to no account on ${site}. Open the account’s own page and copy the link from there, or write the name it shows.`,
};

export const words = spoken(en, {
  cy: () => import('./account-form-words.cy'),
  sl: () => import('./account-form-words.sl'),
});
