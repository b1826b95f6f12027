// What the buttons of edits and the other ways on say, in English; the other languages stand beside it.
import { spoken } from '../language/spoken';

export const en = {
  leaveOut: (words: string) => `Leave out “${words}”`,
  sayInstead: (words: string, was: string) => `Say “${words}” instead of “${was}”`,
  sayOnly: (words: string) => `Say only “${words}”`,
  answerOnly: (words: string) => `Answer only “${words}”`,
  letSchoolSpeak: (words: string) => `Let the school speak: “${words}”`,
  moveToSchool: 'Copy the words for the school’s account',
  firstLines: 'Keep the first two lines',
  reword: {
    label: 'Say it differently',
    advice: (words: string) => `Change or leave out “${words}” before you post.`,
  },
  description: {
    label: 'Change the picture’s description',
    quoted: (words: string) => `“${words}”`,
    and: ' and ',
    advice: (words: string) => `Open the picture’s description and leave out ${words}.`,
    advicePupil: (words: string) =>
      `Open the picture’s description and leave out ${words}. A pupil in a picture is “a pupil”, or “a pupil in Year 4”.`,
  },
  leaveSchoolOut: {
    label: 'Leave the school out',
    advice: 'Say it so that nobody can tell which school you mean.',
  },
  addStatement: (words: string) => `Add “${words}”`,
  makeRoom: {
    label: 'Make room for a statement',
    advice: (words: string) => `There is no room left here. Shorten your post so that “${words}” fits.`,
  },
  ownWords: {
    label: 'Say that views are your own',
    advice: 'Say in a few words that the views are yours and not your school’s.',
  },
  inBio: {
    label: 'Put it in your bio once',
    facebook: (statement: string) =>
      `Add “${statement}” to your Facebook profile. Second Glance sees it there when you next look at your profile; you can also tick it in the settings.`,
    x: (statement: string) =>
      `Add “${statement}” to your X bio. Second Glance sees it there when you next look at your profile; you can also tick it in the settings.`,
    linkedin: (statement: string) =>
      `Add “${statement}” to your LinkedIn “About”. Second Glance sees it there when you next look at your profile; you can also tick it in the settings.`,
    instagram: (statement: string) =>
      `Add “${statement}” to your Instagram bio. Second Glance sees it there when you next look at your profile; you can also tick it in the settings.`,
    practice: (statement: string) =>
      `Add “${statement}” to your bio. Second Glance sees it there when you next look at your profile; you can also tick it in the settings.`,
  },
  policyLink: {
    add: 'Add the link to the policy',
    link: {
      label: 'Link to the acceptable use policy',
      advice:
        'Copy the address of the ICT Acceptable Use Policy from the school’s website and add it here: “ICT Acceptable Use Policy: …”.',
    },
    roomLabel: 'Make room for the link',
    room: (address: string) => `There is no room left here. Shorten the text so that ${address} fits.`,
  },
  initials: {
    known: {
      label: (initials: string) => `Put “${initials}” in the username`,
      advice: (initials: string) =>
        `Change the username so that it has “${initials}” in it, as in “History${initials}”: then people know it for the school’s.`,
    },
    unknown: {
      label: 'Put the school’s initials in the username',
      advice: 'Change the username so that it has the school’s initials in it: then people know it for the school’s.',
    },
  },
  hours: {
    post: {
      at: (until: string) => `Post it after ${until}`,
      afterWork: 'Post it after work',
      saveUntil: (until: string) => `Save what you have written and post it after ${until}.`,
      saveUntilOrBreak: (until: string, pause: string) =>
        `Save what you have written and post it after ${until}, or in your break from ${pause}.`,
      save: 'Save what you have written and post it after your working hours.',
      saveOrBreak: (pause: string) =>
        `Save what you have written and post it after your working hours, or in your break from ${pause}.`,
    },
    message: {
      at: (until: string) => `Send it after ${until}`,
      afterWork: 'Send it after work',
      saveUntil: (until: string) => `Save what you have written and send it after ${until}.`,
      saveUntilOrBreak: (until: string, pause: string) =>
        `Save what you have written and send it after ${until}, or in your break from ${pause}.`,
      save: 'Save what you have written and send it after your working hours.',
      saveOrBreak: (pause: string) =>
        `Save what you have written and send it after your working hours, or in your break from ${pause}.`,
    },
    bio: {
      at: (until: string) => `Change it after ${until}`,
      afterWork: 'Change it after work',
      saveUntil: (until: string) => `Save what you have written and change it after ${until}.`,
      saveUntilOrBreak: (until: string, pause: string) =>
        `Save what you have written and change it after ${until}, or in your break from ${pause}.`,
      save: 'Save what you have written and change it after your working hours.',
      saveOrBreak: (pause: string) =>
        `Save what you have written and change it after your working hours, or in your break from ${pause}.`,
    },
    schedule: 'Schedule it',
    x: (until: string) => `Press X’s own schedule button below your post and choose a time after ${until}.`,
    xAnyTime: 'Press X’s own schedule button below your post and choose a time after your working hours.',
    linkedin: (until: string) => `Press LinkedIn’s clock beside “Post” and choose a time after ${until}.`,
    linkedinAnyTime: 'Press LinkedIn’s clock beside “Post” and choose a time after your working hours.',
    remind: {
      label: (at: string) => `Remind me at ${at}`,
      advice: (at: string) => `Save what you have written and come back at ${at}.`,
    },
  },
};

export const words = spoken(en, { cy: () => import('./fix-words.cy'), sl: () => import('./fix-words.sl') });
