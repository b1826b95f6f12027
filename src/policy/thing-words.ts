// The steps that help where a picture, a work or a link is the matter, in English; the other languages stand beside it.
import { spoken } from '../language/spoken';

export const en = {
  'check-consent': {
    label: 'Check consent first',
    advice:
      'Before you post, check for every child in the picture that consent is on file and that nobody asked not to be shown.',
  },
  'name-or-picture': {
    label: 'Keep the name or the picture',
    advice: 'A name without a picture, or a picture without a name: together they tell strangers who a child is.',
  },
  'cover-names': {
    label: 'Cover the names',
    advice: 'Cover or crop out every name before you post, or take the picture off.',
  },
  'without-picture': {
    label: 'Post it without the picture',
    advice: 'Take the picture off. What you wrote may do without it.',
  },
  'other-picture': {
    label: 'Choose a picture with no pupil in it',
    advice: 'Your muddy boots or an empty stage tell of the day as well, and no child is in them.',
  },
  'let-the-school': {
    label: 'Let the school post it',
    advice: 'Give the picture to whoever runs the school’s own account. There it can be shown to those who agreed.',
  },
  'leave-people-out': {
    label: 'Leave the others out',
    advice: 'Take the picture off, or choose one in which no colleague, parent or governor can be seen.',
  },
  'leave-school-unseen': {
    label: 'Leave the school out',
    advice: 'Choose a picture that could have been taken anywhere.',
  },
  'check-work': {
    label: 'Look for names first',
    advice: 'Work on a wall often has names on it. Ask for the pupils’ and the school’s agreement, or take the picture off.',
  },
  'leave-pictures-there': {
    label: 'Leave it where it stands',
    advice: 'Tell people where to find the school’s post rather than taking its pictures to your own account.',
  },
  'look-again': {
    label: 'Look at the picture again',
    advice: 'Before you post, look who and what can be seen in it, in the background too.',
  },
  'own-account-picture': {
    label: 'Choose another picture for your account',
    advice: 'Use a picture of your own, so that nobody takes your account for the school’s.',
  },
  'without-logo': {
    label: 'Leave the logo out of the picture',
    advice: 'Crop the logo out, or take the picture off.',
  },
  'own-mark': {
    label: 'Use a mark of your own',
    advice: 'Take the school’s logo off before you share it: what bears it is read as the school’s.',
  },
  'unmarked-clothes': {
    label: 'Choose a picture without the logo',
    advice: 'Choose a picture in which the school’s logo cannot be seen.',
  },
  'from-the-school': {
    label: 'Do it as the school',
    advice: 'If it is meant for the school, change to its official account first.',
  },
  'read-without-following': {
    label: 'Read it without following',
    advice: 'What the school posts can be read on its page. Nobody needs to follow it for that.',
  },
  'leave-it-there': {
    label: 'Leave it where it stands',
    advice: 'Tell people where to find the school’s post rather than taking it to your own account.',
  },
  'add-credit': {
    label: 'Add a credit line',
    advice: 'Find out who made it and add “By” and their name below, or leave it out.',
  },
  'add-picture-credit': {
    label: 'Add a credit line',
    advice: 'Find out who made it (a reverse image search helps) and add “📷 by” and their name, or use a picture of your own.',
  },
  'link-to-it': {
    label: 'Link to it instead',
    advice: 'Link to the page where its maker or publisher has put it, and say in a line why it is worth a look.',
  },
  'ask-its-maker': {
    label: 'Ask its maker',
    advice: 'Ask whoever made it, or check the school’s licences, before you share it.',
  },
  'leave-marks': {
    label: 'Leave the maker’s mark on it',
    advice: 'Use it as its maker put it up, watermark and name included, or use something of your own.',
  },
  'full-address': {
    label: 'Give the full address',
    advice: 'Open the link yourself, copy the address that it leads to and put that here, so that families see where it goes.',
  },
  'check-address': {
    label: 'Check the address',
    advice: 'Find the site yourself by its name, check whose it is, and copy the address from there.',
  },
  'link-to-page': {
    label: 'Link to a page and not to a file',
    advice: 'Put the file on the school’s website, or link to the page that explains it.',
  },
  'other-source': {
    label: 'Choose another source',
    advice: 'Link to the school’s website or to one that is made for schools, such as BBC Bitesize.',
  },
  'try-https': {
    label: 'Try it first',
    advice: 'Open the address with “https:”. If it does not work, ask whoever runs the site before you send families there.',
  },
  'look-first': {
    label: 'Look at it as a parent would',
    advice: 'Open it without blockers, look at all of it, and link to something else where you would have to warn people.',
  },
};

export const words = spoken(en, { cy: () => import('./thing-words.cy'), sl: () => import('./thing-words.sl') });
