// What a promise is: one sentence, and its proof on any site.
import type { Settings } from '../../../src/settings/schema';
import type { StageScene as Scene } from '../rig/scene';
import type { World } from '../rig/world';

export interface Ground {
  world: World;
  scene: Scene;
}

/** Who writes, before the tab is opened. */
export interface Setting {
  /** A bundled school, or one made of Bledington for the tests: `milder` warns where it holds, `pictured` minds names beside pictures only. */
  school: string;
  /** One name a line; left out means no list. */
  pupils?: string;
  /** Put after the site's address. */
  query?: string;
  /** Other settings. */
  more?: Partial<Settings>;
}

export interface Kept {
  says: string;
  setting: Setting;
  prove(ground: Ground): Promise<void>;
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
};
export const atBisl: Setting = { school: 'bisl' };
