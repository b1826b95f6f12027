// What the Instagram practice page says, in each language it can be shown in.
import { language } from '../page/circumstance';

const words = {
  en: {
    newPost: 'New post',
    create: 'Create new post',
    select: 'Select from computer',
    edit: 'Edit',
    next: 'Next',
    back: 'Back',
    share: 'Share',
    close: 'Close',
    caption: 'Write a caption...',
    comment: 'Add a comment…',
    send: 'Post',
    home: 'Home',
    explore: 'Explore',
    location: 'Add location',
    picture: 'profile picture',
    empty: 'Nothing to explore today.',
  },
  cy: {
    newPost: 'Postiad newydd',
    create: 'Creu postiad newydd',
    select: 'Dewis o’r cyfrifiadur',
    edit: 'Golygu',
    next: 'Nesaf',
    back: 'Yn ôl',
    share: 'Rhannu',
    close: 'Cau',
    caption: 'Ysgrifennwch gapsiwn...',
    comment: 'Ychwanegu sylw…',
    send: 'Postio',
    home: 'Hafan',
    explore: 'Archwilio',
    location: 'Ychwanegu lleoliad',
    picture: 'llun proffil',
    empty: 'Dim byd i’w archwilio heddiw.',
  },
} as const;

export const labels = words[language];
