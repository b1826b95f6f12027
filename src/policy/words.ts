// What is said of a profile's file and of how it lies upon another, and who can see a draft, in English; the other languages stand beside it.
import { spoken } from '../language/spoken';

export const en = {
  position: { bullet: (count: string) => `bullet ${count}`, paragraph: (count: string) => `paragraph ${count}` },
  read: {
    tooLarge: (megabytes: string) => `The file is larger than 5 MB (${megabytes} MB).`,
    empty: 'The file is empty.',
    notJson: 'The file is not a profile: it is not valid JSON.',
    notJsonAt: (line: number) => `The file is not a profile: it is not valid JSON near line ${line}.`,
    notJsonCut: 'The file is not a profile: it is not valid JSON; it ends too early.',
  },
  seenBy: {
    public: 'Everyone can see this.',
    friends: 'Only your friends can see this.',
    connections: 'Only your connections can see this.',
    'only-me': 'Only you can see this.',
  },
  merge: {
    upon: (overlay: string, base: string, says: string) => `“${overlay}” upon “${base}”: ${says}`,
    base: (id: string, says: string) => `The base “${id}”: ${says}`,
    overlay: (id: string, says: string) => `The overlay “${id}”: ${says}`,
    twice: (entry: string, at: number, id: string, first: number) =>
      `In ${entry}, item ${at}, id: “${id}” stands there twice, first in item ${first}.`,
  },
  shortfall: {
    ownPart: (school: string) => `Meanwhile ${school}’s own part is checked.`,
    noRule: (school: string) => `It has no rule of its own, so nothing is checked for ${school} meanwhile.`,
    missing: (school: string, base: string, stays: string) =>
      `The policy of ${school} lies upon another (“${base}”), which is not here yet. ${stays}`,
    untrusted: (school: string, base: string, stays: string) =>
      `The policy of ${school} lies upon another (“${base}”). A file of that name is here, but it did not come from the school, so it is not used. ${stays}`,
    cycle: (school: string, base: string, stays: string) =>
      `The policies of ${school} and “${base}” lie upon each other, which cannot be. ${stays}`,
    tooDeep: (school: string, base: string, most: number) =>
      `One policy may lie upon ${most} others. What lies below that of ${school} (“${base}”) is left out.`,
    unfit: (school: string, base: string) =>
      `Not all of ${school}’s policy fits upon “${base}”. What does not is left out, and all the rest is checked.`,
  },
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
