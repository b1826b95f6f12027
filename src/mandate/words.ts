// What is said of what schools have set: what stays, until when and why; in English. The other languages stand beside it.
import { spoken } from '../language/spoken';

export const en = {
  ruling: {
    notUsed: (school: string, id: string, leads: string, leadsId: string) => ({
      pushed: `Your school also set the profile of ${school} here (“${id}”, pushed), which is not used: that of ${leads} (“${leadsId}”) is, and neither lies upon the other.`,
      address: `Your school also set the profile of ${school} here (“${id}”, at its address), which is not used: that of ${leads} (“${leadsId}”) is, and neither lies upon the other.`,
    }),
    withdrew: (day: string) => `Your school withdrew what it had set here, on ${day}.`,
    notHeard: (since: string, end: string) =>
      `Not heard from your school since ${since}. What it last set stays in force until ${end}.`,
    notHeardOver: (since: string, end: string) =>
      `Not heard from your school since ${since}. What it last set stays in force until ${end}, and ends at the next look.`,
    notHeardOf: (school: string, since: string, end: string) =>
      `Not heard from your school since ${since} of the profile of ${school}. It stays until ${end}.`,
    notHeardOfOver: (school: string, since: string, end: string) =>
      `Not heard from your school since ${since} of the profile of ${school}. It stays until ${end}, and ends at the next look.`,
    someMissing: (since: string, end: string) =>
      `Some of what your school had set here has not come since ${since}. It stays until ${end}.`,
    over: (school: string, day: string) =>
      `The profile of ${school} was good until ${day}. It stays in force until a newer one comes.`,
    low: (floor: number, version: number) =>
      `Your school asks for version ${floor} or newer; version ${version} stays in force until it comes.`,
    refused: (says: string, version: number, school: string) => `${says} Version ${version} of ${school} stays in force.`,
  },
  empty: {
    school: {
      unused: (says: string) => `Your school’s profile could not be used yet. ${says}`,
      unbelieved: 'Your school’s profile cannot be believed yet: no key to trust has come with its address.',
      unfetched: 'Your school’s profile has not been fetched yet.',
    },
    person: {
      unused: (says: string) => `The profile you subscribed to could not be used yet. ${says}`,
      unbelieved: 'The profile you subscribed to cannot be believed yet: no key to trust has come with its address.',
      unfetched: 'The profile you subscribed to has not been fetched yet.',
    },
  },
  pushed: {
    tooLarge: 'The profile is larger than 5 MB.',
    tooOld: (version: number, floor: number) => `It is version ${version}, and your school asks for ${floor} or newer.`,
    notTaken: 'The profile that came by device management was not taken.',
    noKeys: 'It says nothing without profileKeys: no key is trusted yet.',
    noSuchKey: 'This version knows no such key.',
  },
  locks: {
    noSuch: (name: string) => `There is no setting called “${name}”.`,
    belongs: (label: string) => `“${label}” belongs to the person, and no school can set it.`,
    refused: (label: string, name: string, problems: string) => `“${label}” (${name}): ${problems}`,
  },
  noRoom: 'This browser has no room left to keep the newer profile.',
  file: {
    otherSchool: (id: string, own: string) => `The file is of another school (“${id}”), not of yours (“${own}”).`,
    older: (version: number, highest: number) =>
      `The file is version ${version}, older than version ${highest}, which was here before.`,
    sameNumber: (version: number) =>
      `The file says it is version ${version}, as the one before did, but is not the same. A change needs a new version.`,
    signedBefore: (version: number) => `The file was signed before the one in force (version ${version}).`,
    tooOld: (version: number, floor: number) => `The file is version ${version}, and your school asks for ${floor} or newer.`,
    otherId: (id: string, own: string) =>
      `The file’s profile is called “${id}”; the one in force is called “${own}”. A school keeps the id of its profile.`,
    takenId: (id: string, school: string) =>
      `The file’s profile is called “${id}”, as is the one of ${school} that you subscribed to. Two schools need two ids.`,
    fromTheFuture: (day: string) => `The file says it was signed on ${day}, which is still to come by this computer’s clock.`,
    over: (day: string) => `The file was good until ${day}, which is past by this computer’s clock.`,
  },
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
