// What the sections of one's schools and of a school's link say, in English; the other languages stand beside it.
import { spoken } from '../../src/language/spoken';

export const en = {
  school: {
    nothingChecked: 'No school is chosen yet, so nothing is checked.',
    unlisted: 'The schools could not be listed',
    saved: 'School saved',
    fromFile: 'Add a school from a file …',
    none: 'Use no school',
    noneSaid: 'No school chosen: nothing is checked',
    notAdded: 'That file was not added. The school chosen before stays in force.',
    notRemoved: 'That school was not removed.',
    added: (name: string) => `${name} added`,
    removed: (name: string) => `${name} removed`,
    remove: (name: string) => `Remove ${name}`,
    upToDate: (name: string) => `${name} is up to date now, and in use.`,
    toChoose: (name: string) => `${name} was added. Choose it above to use it.`,
  },
  others: {
    heading: 'My other schools',
    /** `{hours}` and `{accounts}` are the names of those sections. */
    about:
      'If you work at a second school, add it here. Your drafts are then checked against both policies, each nudge says whose it is, and nothing about your first school changes. Your hours there stand under {hours}, accounts that you run for it under {accounts}.',
    remove: 'Remove',
    none: 'None: you are checked against one school’s policy.',
    add: 'Add a school',
    choose: 'Choose …',
  },
  glance: {
    heading: 'What this policy says',
    whole: 'The whole policy',
    about: 'Clause by clause, with what is checked where, and what cannot be.',
  },
  link: {
    about:
      'If your school gave you a link, a QR code or a small file for its profile, use it here. The profile is then fetched from the school’s address now and then; nothing about you or what you write goes there.',
    field: 'Link from your school',
    look: 'Look at this link',
    open: 'Open a file …',
    failed: 'That did not work.',
    followed: (school: string) => `You now follow the profile of ${school}. It is kept up to date by itself.`,
    followedShort: (school: string) => `You follow the profile of ${school}`,
    left: 'You no longer follow this profile',
    unnamed: 'Your school',
    /** `{school}` is drawn bold. */
    source: (version: number | null, checked: string | null) =>
      `{school}${version === null ? '' : `, version ${version}`}${checked === null ? '' : `, checked ${checked}`}`,
    bySchool: (address: string) => `${address} · set by your school`,
    allow: 'Allow Second Glance to ask this address',
    leave: 'Leave this profile',
    leaveAsk: (school: string) =>
      `Leave the profile of ${school}? This cannot be undone here: to follow it again you need its link.`,
    leaveUnnamed: 'this school',
    leaveYes: 'Yes, leave it',
    leaveNo: 'Go on following it',
    passOn: 'Pass it on to a colleague',
    qr: 'QR code of the link below',
  },
  joining: {
    noLink: 'This is no link from a school.',
    region: 'A school’s profile',
    leads:
      'The link is for the school “{school}” and leads to {host}. To see whose profile lies there, Second Glance has to ask that address; your browser may ask you to allow it. Nothing is accepted yet.',
    unusable: 'The profile could not be used.',
    see: 'See whose profile it is',
    follow: 'The words are the same: follow this profile',
    followUnder: (school: string) => `The words are the same: follow it. It lies under that of ${school}`,
    beside: (school: string) => `The words are the same: I work there as well as at ${school}`,
    different: 'They are different: leave it',
    leave: 'Leave it',
    profile: 'This is the profile of {school}, version {version}, good until {date}.',
    compare:
      'Compare these words with those that your school shows you, on paper or by telephone. They must be the same, in order.',
    list: 'Words to compare',
  },
};

export const words = spoken(en, { cy: () => import('./school-words.cy'), sl: () => import('./school-words.sl') });
