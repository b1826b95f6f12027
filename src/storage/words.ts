// What is said of what is stored and of a file that is brought in, in English; the other languages stand beside it.
import { pluralsIn } from '../language/plurals';
import { spoken } from '../language/spoken';

const plural = pluralsIn('en');

export const en = {
  restored:
    'The browser had lost what Second Glance stored. Your school and settings are restored from a copy; if you had a pupil list, import it again.',
  unknownError: 'unknown error',
  shutWithCopy: (failure: string) =>
    `What Second Glance stores could not be opened (${failure}). Your school and settings are used from a copy; your pupil list and corrections are not in use.`,
  shut: (failure: string) =>
    `What Second Glance stores could not be opened (${failure}), and there is no copy yet. Nothing is checked until you choose your school.`,
  badProfile: (id: string | null) =>
    id === null
      ? 'A stored school profile could not be read and is left out; import it again.'
      : `A stored school profile (“${id}”) could not be read and is left out; import it again.`,
  copyStays: (school: string) => `The profile of ${school} could not be read; the last copy that worked stays in force.`,
  notHere: (id: string) => `Your school’s profile (“${id}”) is not here, so nothing is checked. Choose your school again.`,
  notHereOthersAre: (id: string) =>
    `Your school’s profile (“${id}”) is not here, so only your other school’s policy is checked. Choose your school again.`,
  badRoster: 'The stored pupil list could not be read and is not in use; import it again.',
  badCorrections: (count: number) =>
    plural(count, {
      one: 'A remembered correction could not be read and is left out.',
      other: `${count} remembered corrections could not be read and are left out.`,
    }),
  keyless: 'The key to words you asked not to see again could not be read, so they are shown again.',

  nothingChanged: 'Nothing was changed.',
  file: {
    tooLarge: 'The file is too large to be one that Second Glance wrote.',
    notJson: 'The file is not JSON, so it is not one that Second Glance wrote, or it was cut short.',
    notOurs: 'The file was not written by Second Glance.',
    newer: (version: number, known: number) =>
      `The file is of version ${version}; this Second Glance reads up to version ${known}. Update it first.`,
    keyless: 'The file remembers words not to be shown again, but the key that they need is missing.',
    noSuchSetting: (key: string) => `This version has no setting called “${key}”; it is left out.`,
    setting: (label: string, problems: string) => `Setting “${label}”: ${problems}`,
    profile: (number: number, problem: string) => `School profile ${number}: ${problem}`,
    twice: (id: string) => `Two school profiles in the file are called “${id}”.`,
    bundledId: (id: string) =>
      `The id “${id}” belongs to a school that comes with Second Glance. Give the profile another id, such as “${id}-2”.`,
    broughtIn: (profiles: string, corrections: string) =>
      `Brought in: your settings, ${profiles} and ${corrections}, in place of what was stored. Your pupil list stays as it was.`,
    profiles: (count: number) => plural(count, { one: `${count} school profile`, other: `${count} school profiles` }),
    corrections: (count: number) => plural(count, { one: `${count} correction`, other: `${count} corrections` }),
    reflectionsStay: 'Your reflections stay as they were.',
    reflections: (count: number) =>
      plural(count, {
        one: `Your reflections are those of the file now: ${count} entry.`,
        other: `Your reflections are those of the file now: ${count} entries.`,
      }),
    schoolMissing: (id: string) =>
      `Your school’s profile (“${id}”) is neither in the file nor here. Join it again with its link, or choose your school again: until then nothing is checked for it.`,
    otherMissing: (id: string) =>
      `The profile of your other school (“${id}”) is neither in the file nor here. Join or add it again: until then nothing is checked for it.`,
  },
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
