// What the X practice page says, in each language it can be shown in.
import { language } from '../page/circumstance';

const words = {
  en: {
    happening: 'What’s happening?',
    text: 'Post text',
    post: 'Post',
    postAll: 'Post all',
    add: 'Add post',
    close: 'Close',
    media: 'Add photos or video',
    schedule: 'Schedule post',
    home: 'Home',
    explore: 'Explore',
    profile: 'Profile',
    newPost: 'Post',
    account: 'Account menu',
    empty: 'Nothing to see here yet.',
  },
  cy: {
    happening: 'Beth sy’n digwydd?',
    text: 'Testun y postiad',
    post: 'Postio',
    postAll: 'Postio popeth',
    add: 'Ychwanegu postiad',
    close: 'Cau',
    media: 'Ychwanegu lluniau neu fideo',
    schedule: 'Amserlennu postiad',
    home: 'Hafan',
    explore: 'Archwilio',
    profile: 'Proffil',
    newPost: 'Postio',
    account: 'Dewislen y cyfrif',
    empty: 'Does dim byd i’w weld yma eto.',
  },
} as const;

export const labels = words[language];
