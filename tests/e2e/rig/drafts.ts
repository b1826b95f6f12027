// Who writes in the tests, and the drafts and words that they speak of.
import type { Settings } from '../../../src/settings/schema';

/** Who writes, before the tab is opened. */
export interface Setting {
  /** A bundled school, or one made for the tests. */
  school: string;
  /** One name a line; left out means no list. */
  pupils?: string;
  /** Other settings. */
  more?: Partial<Settings>;
}

/** Drafts and the words in them that the tests speak of. */
export const pupil = 'Marnie Tolworth';
export const aboutPupil = `Well done ${pupil} today`;
export const school = 'British International School of Ljubljana';
export const aboutSchool = `I love teaching at The ${school}.`;
export const innocent = 'The broad beans have made it through the frost';

export const atBledington: Setting = {
  school: 'bledington',
  pupils: `First name,Last name,Class\nMarnie,Tolworth,Year 4\nCorin,Ashdale,Year 2\n`,
  // Some places always hold a picture, which is a matter of its own; these tests are about names.
  more: { rulesOff: ['pupil-media'] },
};
export const atBisl: Setting = { school: 'bisl' };
