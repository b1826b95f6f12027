// Opens chip, card, hold or a press's question on a site's practice page, in the site's own theme.
import type { Language } from '../../../src/language/languages';
import { speak } from '../../../src/language/spoken';
import { words } from '../../../src/panel/words';
import type { Deed } from '../../practice-sites/place';
import type { Stage } from '../../practice-sites/stage';
import { atBledington, pupil, school } from '../rig/drafts';
import { openTab, type StageScene } from '../rig/scene';
import type { World } from '../rig/world';
import type { Opened, View } from './view';

const draft = `Proud of ${pupil} and everyone at The ${school} after sports day!`;

/** What is brought about once the draft stands there and has been looked at. */
export type Moment = (scene: StageScene) => Promise<unknown>;

export const chip: Moment = async (scene) => scene.underlines(pupil, `The ${school}`).catch(() => undefined);
export const card: Moment = async (scene) => {
  await scene.glass.press(toLookAt(2));
  await scene.glass.read(school);
};
export const hold: Moment = async (scene) => {
  await scene.stage.postButton(scene.page).click();
  await scene.glass.read(words().postAnyway);
};

/** What the chip is called in the language that is spoken here, which is the tests' own too. */
const toLookAt = (count: number): RegExp =>
  new RegExp(
    words()
      .toLookAt(count)
      .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );

/** Waits until the draft has been looked at, in a language. */
export async function looked(scene: StageScene, language: Language, count = 1): Promise<void> {
  await speak(language);
  await scene.glass.read(toLookAt(count));
}

/** One site that is light and dark by a class of its page, and one whose dialog stands in a shadow root. */
const EITHER_KIND: readonly string[] = ['x', 'linkedin'];

/** The hold has the chip beside it, and is a card. */
export const onSite = (stage: Stage, name: string, moment: Moment): View => ({
  name: `${stage.id}-${name}`,
  ...((moment !== hold || !EITHER_KIND.includes(stage.id)) && { besides: true }),
  async open(world, { theme, language }): Promise<Opened> {
    await begin(world, 'bisl', language);
    const scene = await world.stand(stage, `?theme=${theme}`);
    await scene.page.emulateMedia({ colorScheme: theme });
    await scene.write(draft);
    await looked(scene, language, 2);
    await moment(scene);
    return { page: scene.page, ours: 'panel', close: scene.close };
  },
});

/** The first press of a site that reaches a pupil. */
export const press = (site: string, deed: Deed): View => ({
  name: `${site}-press`,
  besides: true,
  async open(world, { theme, language }): Promise<Opened> {
    await begin(world, 'bledington', language);
    await speak(language);
    const towards = (deed.towards.pupil ?? '').replace(/^\?/, '');
    const scene = await openTab(world.context, `${deed.address}?${towards}&theme=${theme}`);
    await scene.page.emulateMedia({ colorScheme: theme });
    await deed.open(scene.tab);
    await scene.tab.click(deed.button);
    await scene.glass.read(words().goOnAnyway);
    return { page: scene.page, ours: 'panel', close: scene.close };
  },
});

async function begin(world: World, profileId: string, language: Language): Promise<void> {
  await world.begin(profileId, { language });
  await world.ask('roster.import', { text: atBledington.pupils ?? '' });
}
