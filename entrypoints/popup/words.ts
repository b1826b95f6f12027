// What the popup says, in English; the other languages stand beside it.
import { spoken } from '../../src/language/spoken';

export const en = {
  title: 'Second Glance',
  settings: 'Settings',
  lookIntoIt: 'Look into it in the settings',
  checkText: 'Check some text',
  reportAlarm: 'Report a false alarm',
  practise: 'Practise without posting',
  reflections: 'My reflections',
  noSchool: 'No school is chosen yet, so nothing is checked.',
  chooseSchool: 'Choose your school',
  against: (schools: string) => `Checking against the policy of ${schools}.`,
  againstSeveral: (schools: string) => `Checking against the policies of ${schools}.`,
  /** Where nothing is read. */
  yours: (schools: string) => `Your school: ${schools}.`,
  wholePolicy: 'The whole policy',

  looking: 'Looking at this tab …',
  paused: (until: string) => `Paused ${until}. Nothing is read.`,
  startAgain: 'Start checking again',
  elsewhere:
    'This tab is not one of the four sites, so nothing is read here. On Facebook, X, LinkedIn and Instagram, Second Glance reads along while you write.',
  pausedHere: 'Paused in this tab until you close it.',
  startHere: 'Start again in this tab',
  siteOff: (site: string) => `Switched off on ${site}, in every tab.`,
  checkSite: (site: string) => `Check on ${site} again`,
  unreached:
    'This tab was opened before Second Glance was there, so nothing is read in it. Reload it, and what you write is checked.',
  reload: (site: string) => `Reload ${site}`,
  mayLose: 'Finish or copy what you are writing first: reloading may lose it.',
  ready: (site: string) => `Ready on ${site}. Start writing, and it reads along.`,

  pause: 'Pause',
  whilePaused: 'While paused, nothing is read and nothing is shown. Your school is not told and cannot set it.',
  pauseTab: 'Pause in this tab',
  untilClosed: 'until you close it',
  switchOff: (site: string) => `Switch off on ${site}`,
  untilOn: 'until you switch it on again',
  pauseHour: 'Pause for an hour',
  pauseToday: 'Pause for the rest of today',
  pauseForGood: 'Pause until I say so',

  drafts: {
    post: (site: string) => `Your post on ${site}`,
    comment: (site: string) => `Your comment on ${site}`,
    reply: (site: string) => `Your reply on ${site}`,
    share: (site: string) => `What you are sharing on ${site}`,
    message: (site: string) => `Your message on ${site}`,
    caption: (site: string) => `Your caption on ${site}`,
    bio: (site: string) => `Your profile text on ${site}`,
  },
  notChecked: 'This could not be checked. You can post as usual.',
  beingChecked: 'Being checked …',
  nothing: 'Nothing to look at.',
  part: 'Part of it could not be checked. Nothing else is affected.',
  long: 'This is very long. Only its first part was checked.',
  /** `who` is the account, as the site shows it; empty where it does not. */
  checkedAs: {
    school: (who: string) => `Checked as a school account${who && ` (${who})`}.`,
    personal: (who: string) => `Checked as your own account${who && ` (${who})`}.`,
  },
  actAs: { school: 'I write for the school here', personal: 'This is my own account' },
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
