// Opens chip, card, hold or a press's question on a site's practice page, in the site's own theme.
import type { Deed } from '../../practice-sites/place';
import type { Stage } from '../../practice-sites/stage';
import { atBledington, pupil, school } from '../rig/drafts';
import { openTab, type StageScene } from '../rig/scene';
import type { World } from '../rig/world';
import type { Opened, View } from './view';

const words = `Proud of ${pupil} and everyone at The ${school} after sports day!`;

/** What is brought about once the draft stands there and has been looked at. */
export type Moment = (scene: StageScene) => Promise<unknown>;

export const chip: Moment = async (scene) => scene.underlines(pupil, `The ${school}`).catch(() => undefined);
export const card: Moment = async (scene) => {
  await scene.openCard();
  await scene.glass.read('Must');
};
export const hold: Moment = async (scene) => {
  await scene.stage.postButton(scene.page).click();
  await scene.glass.read('Post anyway');
};

/** The hold has the chip beside it, and is a card. */
export const onSite = (stage: Stage, name: string, moment: Moment): View => ({
  name: `${stage.id}-${name}`,
  ...(moment !== hold && { besides: true }),
  async open(world, { theme }): Promise<Opened> {
    await begin(world, 'bisl');
    const scene = await world.stand(stage, `?theme=${theme}`);
    await scene.page.emulateMedia({ colorScheme: theme });
    await scene.write(words);
    await scene.chipSays(/2 to look at/);
    await moment(scene);
    return { page: scene.page, ours: 'panel', close: scene.close };
  },
});

/** The first press of a site that reaches a pupil. */
export const press = (site: string, deed: Deed): View => ({
  name: `${site}-press`,
  besides: true,
  async open(world, { theme }): Promise<Opened> {
    await begin(world, 'bledington');
    const towards = (deed.towards.pupil ?? '').replace(/^\?/, '');
    const scene = await openTab(world.context, `${deed.address}?${towards}&theme=${theme}`);
    await scene.page.emulateMedia({ colorScheme: theme });
    await deed.open(scene.tab);
    await scene.tab.click(deed.button);
    await scene.glass.read('Go on anyway');
    return { page: scene.page, ours: 'panel', close: scene.close };
  },
});

async function begin(world: World, profileId: string): Promise<void> {
  await world.begin(profileId);
  await world.ask('roster.import', { text: atBledington.pupils ?? '' });
}
