// What the line in the corner says, and chip and card with it, in English. Apart from their other words: every page has these.
import { spoken } from '../language/spoken';
import { pasteKey, undoKey } from './keys';

export const en = {
  notices: {
    done: `Done. ${undoKey} undoes it.`,
    stale: 'The words have changed, so nothing was done.',
    copied: `Copied: press ${pasteKey} where you want it.`,
    'message-copied': 'Copied. Nothing is sent: paste it into an e-mail to them.',
    'message-not-copied': 'It could not be copied.',
    'words-copied': 'Copied. Nothing is posted: paste it into the school’s own account, or give it to whoever runs it.',
    remembered: 'Thank you. This will be remembered.',
    listed: 'Thank you. This name counts as on the pupil list from now on.',
    covered: 'Something on the page covers this card, so it can’t be answered here. Press Edit, then Post again.',
    'no-card': 'The details could not be opened. Reload the page to try again.',
    gone: 'Second Glance was updated or switched off, so this page is no longer checked. Reload it to go on.',
    'not-checked': 'Second Glance could not check this one.',
    'not-shown': 'Second Glance could not show what it saw, so it let this one through.',
    'press-again': 'Now press it once more.',
    'site-opened': 'Choose a later time there.',
    'no-schedule': 'The site’s own schedule could not be opened. Look for its clock beside Post.',
    'nothing-here': 'Nothing to look at in what you are writing here.',
    reminded: 'You will be reminded. Only this page’s address is kept until then.',
    'not-reminded': 'The reminder could not be set.',
    practised: 'On a site this would be remembered. Practice keeps nothing.',
    'practised-reminder': 'On a site you would be reminded. Practice sets no reminders.',
  },
  close: 'Close',
};

export const words = spoken(en, { cy: () => import('./notice-words.cy'), sl: () => import('./notice-words.sl') });
