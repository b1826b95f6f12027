// What a person can do to somebody by a press on the LinkedIn practice page.
import type { Deed } from '../place';

const host = 'https://www.linkedin.com';
const shadow = '#interop-outlet';
const update = '.update[data-urn="urn:li:activity:711"]';

const person = { pupil: 'towards=pupil', stranger: 'towards=stranger' };
const anybody = { ...person, school: 'towards=school' };
const nothing = async () => undefined;

export const deeds: readonly Deed[] = [
  {
    kind: 'connect',
    variant: 'people you may know',
    address: `${host}/mynetwork/`,
    towards: person,
    open: nothing,
    button: 'li:first-child > .connect-now',
    key: 'Enter',
  },
  {
    kind: 'connect',
    variant: 'profile',
    address: `${host}/in/them/`,
    towards: person,
    open: async (tab) => {
      await tab.click('.profile-connect');
      await tab.waitFor(`${shadow} .send-bare`);
    },
    button: `${shadow} .send-bare`,
    key: 'Enter',
  },
  {
    kind: 'accept',
    variant: 'received',
    address: `${host}/mynetwork/invitation-manager/received/`,
    towards: person,
    open: nothing,
    button: 'li:first-child > .accept',
    key: 'Enter',
  },
  {
    kind: 'follow',
    variant: 'profile',
    address: `${host}/in/them/`,
    towards: person,
    open: nothing,
    button: '.profile-follow',
    key: 'Enter',
  },
  {
    kind: 'follow',
    variant: 'feed',
    address: `${host}/feed/`,
    towards: anybody,
    open: nothing,
    button: `${update} .follow-author`,
    key: 'Enter',
  },
  {
    kind: 'follow',
    variant: 'organisation',
    address: `${host}/company/them/`,
    towards: { school: 'towards=school' },
    open: nothing,
    button: '.org-company-follow-button',
    key: 'Enter',
  },
  {
    kind: 'message',
    variant: 'profile',
    address: `${host}/in/them/`,
    towards: person,
    open: nothing,
    button: '.profile-message',
    key: 'Enter',
  },
  {
    kind: 'repost',
    variant: 'at once',
    address: `${host}/feed/`,
    towards: anybody,
    open: async (tab) => {
      await tab.click(`${update} .repost`);
      await tab.waitFor(`${update} .repost-plain`);
    },
    button: `${update} .repost-plain`,
    key: 'Enter',
  },
];
