// What the background says: refusals, notifications, the toolbar's and the menu's titles, notes; in English. The other languages stand beside it.
import { pluralsIn } from '../../src/language/plurals';
import { spoken } from '../../src/language/spoken';

const plural = pluralsIn('en');

export const en = {
  menu: 'Check the selected text',
  keys: {
    readsAgain: 'Second Glance reads along again.',
    paused: (until: string) => `Second Glance is paused ${until}. The same key starts it again.`,
  },
  reminder: {
    site: (site: string) => `You wanted to go on writing on ${site}. Press here to open the page.`,
    siteLate: (site: string, when: string) => `You wanted to go on writing on ${site} (${when}). Press here to open the page.`,
    practice: 'You wanted to go on writing on the practice page. Press here to open the page.',
    practiceLate: (when: string) => `You wanted to go on writing on the practice page (${when}). Press here to open the page.`,
    nothing: 'There is nothing here to be reminded of.',
    tooMany: 'There are too many reminders already. Cancel some in the settings.',
  },
  toolbar: {
    paused: (until: string) => `Second Glance is paused ${until}.`,
    tabPaused: 'Second Glance is paused in this tab.',
    siteOff: (site: string) => `Second Glance is switched off on ${site}.`,
    noSchool: 'Second Glance does not check anything yet: no school is chosen.',
    unreached: (site: string) => `Second Glance cannot see this tab yet. Reload it, and what you write on ${site} is checked.`,
    elsewhere: 'Second Glance reads along on Facebook, X, LinkedIn and Instagram. This tab is none of them.',
    off: 'off',
    found: (count: number, site: string, level: string) =>
      plural(count, {
        one: `Second Glance: One thing to look at in what you are writing on ${site}. ${level}.`,
        other: `Second Glance: ${count} things to look at in what you are writing on ${site}. The strongest: ${level}.`,
      }),
    unchecked: (site: string) => `Second Glance could not check what you are writing on ${site}. You can post as usual.`,
    nothing: (site: string) => `Second Glance reads along on ${site}. Nothing to look at.`,
  },
  bin: { tooLate: 'That was too long ago: it cannot be put back any more.' },
  panel: { tabOnly: 'The panel is shown in a tab only.' },
  text: { noSchool: 'Choose your school first; then texts can be checked against its policy.' },
  practice: {
    noSchool: 'Choose a school first; then drafts can be looked at by its policy.',
    noSuchSchool: (id: string) => `There is no school profile called “${id}” here.`,
  },
  settings: { locked: (label: string) => `“${label}” is set by your school and cannot be changed here.` },
  profiles: {
    bundled: 'This profile comes with Second Glance and cannot be removed.',
    fromSchool: 'This profile comes from a school. Leave its subscription instead.',
    noSuch: (id: string) => `There is no school profile called “${id}” here. The school in force stays as it was.`,
  },
  schools: {
    nothingChanged: 'Nothing was changed.',
    nothingFound: 'Nothing was found there.',
    full: (most: number) => `You already have ${most} other schools, which is as many as there may be. Take one away first.`,
    unread: 'What your school has set here could not be read just now. It is tried again shortly.',
    tooMany: (most: number) => `No more than ${most} schools can be subscribed to. Leave one first.`,
    otherMissing: (id: string) => `The profile of your other school (“${id}”) is not here, so it is not checked. The rest is.`,
    chosenMissing: (id: string) => `Your school chose the profile “${id}”, which is not here. Yours stays in force.`,
    noneCame: 'Your school sets which profile is used, but none has come. Yours stays in force.',
  },
  address: {
    error: (status: number) => `The school’s address answered with an error (${status}).`,
    tooLarge: 'The file at the school’s address is larger than a profile may be (5 MB), so it was not read.',
    timeout: 'The school’s address did not answer in time.',
    offline: 'This computer is not online.',
    needsLeave: 'The school’s address could not be asked. It may need your leave, which you can give in the settings.',
    unreachable: 'The school’s address could not be reached, is not secure, or sends on to another place, which is not followed.',
  },
  journal: {
    unwritten: (error: string) => `Your reflections could not be written (${error}). Your drafts are checked as ever.`,
    unknownError: 'unknown error',
    tooMany: 'So much was nudged in a short time that not all of it is in your reflections.',
    tooLate: 'It is too late to bring this back: it is gone.',
    unreadable: (count: number) =>
      plural(count, {
        one: `${count} entry of your journal could not be read and is left out.`,
        other: `${count} entries of your journal could not be read and are left out.`,
      }),
  },
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
