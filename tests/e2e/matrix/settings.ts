// Who writes, in the promises of the matrix: one object each, for a tab stays where it is while the same person writes.

import { practiceSites } from '../../practice-sites/build';
import { officialAccount } from '../../practice-sites/page/neighbours';
import { atBledington, type Setting } from '../rig/drafts';

export { atBledington } from '../rig/drafts';
export const milder: Setting = { ...atBledington, school: 'milder' };
export const gentle: Setting = { ...atBledington, school: 'gentle' };
export const pictured: Setting = { ...atBledington, school: 'pictured' };
export const naming: Setting = { school: 'naming' };
export const minding: Setting = { ...atBledington, school: 'minding' };
/** Knows its logo, which is what the tests attach. */
export const crested: Setting = { school: 'crested' };
export const stating: Setting = { school: 'stating' };
/** At a school that minds pupils, and nothing about its own account. */
export const notMinding: Setting = { ...atBledington, school: 'bisl' };

/** Runs the school's accounts, by whatever the site shows of them. */
export const official: Setting = {
  ...atBledington,
  more: {
    ...atBledington.more,
    schoolAccounts: practiceSites.flatMap((platform) =>
      [officialAccount.handle, officialAccount.name].map((handle) => ({ platform, handle })),
    ),
  },
};
