// What the sections say in which somebody tells of themselves: accounts, pupils, statement, switches, what was taught, keys. In English.
import { pluralsIn } from '../../src/language/plurals';
import { spoken, written } from '../../src/language/spoken';

const plural = pluralsIn('en');

const pupils = (count: number) => plural(count, { one: '1 pupil is', other: `${written(count)} pupils are` });

export const en = {
  accounts: {
    about:
      'What you post there is checked against the part of the policy for official accounts. Everything else counts as your own.',
    asWhom:
      'If the site shows which account you are posting from, that is used. If it does not, the post counts as your own. The mark beside your draft says which it took, and lets you change it for that draft.',
    action: 'Remove',
    none: 'None yet.',
    one: (name: string, site: string, school: string | null) =>
      school === null ? `${name} on ${site}` : `${name} on ${site}, for ${school}`,
    remove: (name: string) => `Remove ${name}`,
    removed: 'Account removed',
    mySchool: 'my school',
  },
  pupils: {
    about:
      'With a list, Second Glance knows a pupil’s name when it stands in a draft. The names themselves are not kept: each is turned into a code that cannot be read back, and stays in this browser.',
    now: (count: number) => `${pupils(count)} on the list now.`,
    added: (count: number, day: string) => `${pupils(count)} on the list, added ${day}.`,
    notInUse: 'It is not in use, for your school brings its own.',
    noneOwn: 'You have brought no list of your own.',
    none: 'No list yet.',
    ofSchool: (school: string, count: number, day: string) =>
      `From ${school}, with its profile: ${pupils(count)} on the list, made ${day}. The school keeps it, and takes it back.`,
    paste: 'Paste names, one a line, or rows from a spreadsheet',
    example: 'Maya Okafor, Year 4\nTheo Lindqvist, Year 3',
    use: 'Use this list',
    replace: 'Replace the list',
    file: 'Choose a CSV file …',
    erase: 'Erase the list',
    reading: 'Reading the list. Several thousand names can take half a minute …',
    notUsed: 'That list was not used.',
    before: 'The list from before stays in force.',
    addedSaid: 'Pupil list added',
    replacedSaid: 'Pupil list replaced',
    erasedSaid: 'The pupil list that you brought was erased',
  },
  statement: {
    offered: 'Your school’s wordings. The longest that fits is added for you.',
    noneAsked: 'Your school’s policy asks for no statement. You may still keep one of your own here.',
    noSchool: 'Choose a school first. Its wordings then stand here.',
    own: 'My own wording (left empty, the school’s is used)',
    example: 'Views my own.',
    saved: 'Wording saved',
    unclear:
      'Your wording does not say that views are your own, as far as Second Glance can tell. The school’s is used instead. Try “Views my own.”',
    inBio: 'My profile already says that views are my own, on',
    saysIt: (site: string) => `${site}: your profile says it`,
    saysItNot: (site: string) => `${site}: your profile does not say it`,
  },
  bios: {
    label: 'Learnt from your profiles',
    none: 'When you look at your own profile on a site, Second Glance sees whether the statement stands there, and stops asking for it where your school accepts that. Only this answer is kept, never the text.',
    /** `who`: "@nquill", or a name. */
    learnt: (site: string, who: string | null, day: string, says: string) =>
      `Learnt from your profile on ${site}${who === null ? '' : ` (${who})`}, ${day}: ${says}.`,
    says: (statement: boolean, namesSchool: boolean) =>
      `${statement ? 'has the statement' : 'has no statement'}${namesSchool ? ', and names your school' : ''}`,
  },
  switches: {
    sites: 'Check what I write on',
    siteOn: (site: string) => `${site} is checked again`,
    siteOff: (site: string) => `${site} is not checked any more`,
    rules: 'Look for',
    ruleOn: (rule: string) => `“${rule}” is looked for again`,
    ruleOff: (rule: string) => `“${rule}” is not looked for any more`,
  },
  taught: {
    looking: 'Looking …',
    label: 'What you taught it',
    none: 'Nothing yet. When you say “Not a pupil”, “This is a pupil” or “Don’t show this again”, it stands here and can be taken back.',
    notAPupil: (name: string) => `“${name}” is not a pupil.`,
    aPupil: 'A name that you said is a pupil’s counts as on the list (kept as a code, not as words).',
    notOurSchool: (name: string) => `“${name}” is not our school.`,
    theseWords: (rule: string) => `“${rule}” is not shown again for certain words (kept as a code, not as words).`,
  },
  forgetting: {
    action: 'Forget this',
    forget: (what: string) => `Forget this: ${what}`,
    done: 'Forgotten',
    failed: 'Not forgotten.',
  },
  keys: {
    about: 'Keys that work on every page. Give them others if these are taken on your computer, or none at all.',
    none: 'no key',
    change: 'Change these keys …',
    opens: (address: string) => `Opens ${address}, where the browser keeps them.`,
    notOpened: 'The browser did not open it.',
    byMenu: 'Open the menu, then “Add-ons and themes”, and choose “Manage Extension Shortcuts” under the cog wheel.',
    byAddress: (address: string) => `Type ${address} into the address line.`,
  },
};

export const words = spoken(en, { cy: () => import('./own-words.cy'), sl: () => import('./own-words.sl') });
