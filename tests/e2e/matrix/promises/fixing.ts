// Promises about fixes: one click, in the editor's own model, one step of its own undo, and the writer goes on writing.
import { expect } from 'vitest';
import { aboutPupil, aboutSchool, pupil } from '../../rig/drafts';
import { until } from '../../rig/until';
import type { PlaceGround, PlacePromise } from '../promise';
import { atBledington, notMinding, stating } from '../settings';
import { aWhile, replaced, seen } from '../steps';

const LENGTH = 5_000;
const aboutPress = 'A reporter from the Gazette rang me about our school, so I told her how it is';
const tagged = `Thanks @tegan_m 🏅 to ${pupil} on the #podium`;

export const fixing: PlacePromise[] = [
  {
    says: 'replaces a pupil’s name in the middle of the words, and one Ctrl+Z brings it back',
    core: true,
    setting: atBledington,
    draft: aboutPupil,
    async prove(ground) {
      const { scene, place } = ground;
      await scene.openCard();
      await scene.glass.press(/\ba pupil\b/);
      expect(await replaced(scene)).toMatch(/^Well done( to)? a pupil( in Year 4)? today$/);
      await scene.tab.focus(place.editor);
      await scene.press('Control+z');
      await scene.modelIs(aboutPupil);
      await seen(ground);
    },
  },
  {
    says: 'a message to whom the policy names is copied, and comes out where it is pasted',
    once: true,
    setting: notMinding,
    draft: aboutPress,
    lacks: ({ surface, variant }, browser) =>
      (surface !== 'post' && 'asked where all rules hold') ||
      (variant === 'share box' &&
        browser === 'chromium' &&
        'after the focus has been elsewhere, its Quill takes no paste there, with us or without'),
    async prove({ scene, place }) {
      await scene.chipSays(/to look at/);
      await scene.openCard();
      await scene.glass.press('Copy a note for the senior leadership team');
      await scene.glass.read('Copied');
      expect(await scene.model()).toBe(aboutPress);
      await scene.tab.click(place.editor);
      await scene.press('Control+v');
      await until('the message', async () => /policy says something about it \(.+ · .+\)/.test((await scene.model()) ?? ''));
    },
  },
  {
    says: 'survives that the site replaces the box while the card is open',
    core: true,
    setting: atBledington,
    draft: aboutPupil,
    async prove(ground) {
      const { scene } = ground;
      await scene.openCard();
      await scene.glass.read('Must not');
      await scene.tab.evaluate(() => window.__practice.rebuild());
      await seen(ground);
      if (!(await scene.glass.text()).includes('Must not')) await scene.openCard();
      await scene.glass.press(/\ba pupil\b/);
      await replaced(scene);
    },
  },
  {
    says: 'a fix beside an emoji, a mention and a hashtag leaves them whole',
    once: true,
    setting: atBledington,
    draft: tagged,
    async prove(ground) {
      const { scene, place } = ground;
      await seen(ground);
      await scene.openCard();
      await scene.glass.press(/\ba pupil\b/i);
      expect(await replaced(scene)).toMatch(/^Thanks @tegan_m 🏅 to a pupil( in Year 4)? on the #podium$/);
      await scene.tab.focus(place.editor);
      await scene.press('Control+z');
      await scene.modelIs(tagged);
    },
  },
  {
    says: 'finds and mends a name at the end of 5,000 characters',
    once: true,
    setting: atBledington,
    lacks: ({ surface, variant }) => (surface === 'bio' || variant === 'invitation') && 'so much cannot be written there',
    async prove(ground) {
      const { scene } = ground;
      const text = `${'The broad beans have made it through. '.repeat(LENGTH / 38)}Well done ${pupil}`;
      await scene.tab.paste(text);
      await scene.modelIs(text);
      await seen(ground);
      await scene.openCard();
      await scene.glass.press(/\ba pupil\b/);
      expect((await replaced(scene)).startsWith(text.slice(0, LENGTH - 100))).toBe(true);
    },
  },
  {
    says: 'one click on the chip puts the disclaimer into the model, and the matter is settled',
    setting: stating,
    draft: aboutSchool,
    async prove(ground) {
      await addStatement(ground);
      await ground.scene.glass.read('Nothing to look at');
      await until('the offer to go', async () => (await ground.scene.glass.find('button', /^Add “/)) === null);
    },
  },
  {
    says: 'a double click on the chip puts the disclaimer in once',
    once: true,
    setting: stating,
    draft: aboutSchool,
    async prove({ scene }) {
      await scene.glass.press(/^Add “/, 'button', 2);
      await scene.glass.read('Nothing to look at', 'Done.');
      const fixed = (await scene.model()) ?? '';
      await scene.type(' More soon.');
      await scene.modelIs(`${fixed} More soon.`);
      // Where the site's button has come to lie under the mouse, the second click is not meant for it.
      expect(await scene.posts()).toEqual([]);
      expect(fixed.startsWith(aboutSchool)).toBe(true);
      // The statement is shorter where the place has room for few letters.
      const statement = fixed.slice(aboutSchool.length).trim();
      expect(statement).not.toBe('');
      expect(fixed.split(statement.slice(0, Math.ceil(statement.length / 2)))).toHaveLength(2);
    },
  },
  {
    says: 'one Ctrl+Z takes the disclaimer out again, and typing goes on where it was',
    setting: stating,
    draft: aboutSchool,
    async prove(ground) {
      const { scene } = ground;
      await addStatement(ground);
      await scene.press('Control+z');
      await scene.modelIs(aboutSchool);
      await scene.type(' Again.');
      await scene.modelIs(`${aboutSchool} Again.`);
      await scene.chipSays(/to look at/);
    },
  },
  {
    says: 'typing goes on after the disclaimer',
    once: true,
    setting: stating,
    draft: aboutSchool,
    async prove(ground) {
      const fixed = await addStatement(ground);
      await ground.scene.type(' More soon.');
      await ground.scene.modelIs(`${fixed} More soon.`);
    },
  },
  {
    says: 'the disclaimer goes to the end of a draft of several lines with a hashtag last',
    once: true,
    setting: stating,
    lacks: ({ newline }) => newline === null && 'there is one line only',
    draft: `${aboutSchool}\nWhat a week #teaching`,
    async prove(ground) {
      const text = `${aboutSchool}\nWhat a week #teaching`;
      await addStatement(ground, text);
      await ground.scene.press('Control+z');
      await ground.scene.modelIs(text);
    },
  },
  {
    says: 'nothing is written while an input method composes',
    once: true,
    setting: stating,
    draft: aboutSchool,
    lacks: (_, browser) => browser === 'firefox' && 'Firefox lends tests no input method',
    async prove({ scene }) {
      await until('the offer', () => scene.glass.find('button', /^Add “/));
      await scene.compose?.(' にほ');
      await scene.glass.press(/^Add “/);
      await aWhile();
      expect(await scene.model()).not.toContain('employer');
      await scene.commit?.(' 日本');
      await until('the composed words to stand whole', async () => (await scene.model())?.startsWith(`${aboutSchool} 日本`));
      expect((await scene.model())?.match(/employer/g)?.length ?? 0).toBeLessThan(2);
    },
  },
];

/** Presses the chip's own button once; returns the text that then stands in the model. */
async function addStatement({ scene, world }: PlaceGround, text = aboutSchool): Promise<string> {
  const profile = await world.ask('profile.get', { id: 'stating' });
  const statements = profile?.disclaimers.statements.flatMap(({ texts }) => texts) ?? [];
  await scene.glass.press(/^Add “/);
  return until('a disclaimer at the end of the model', async () => {
    const model = await scene.model();
    const fixed = statements.flatMap((statement) => [`${text} ${statement}`, `${text}\n${statement}`, `${text}\n\n${statement}`]);
    return model !== null && fixed.includes(model) && model;
  }).catch(async (error: Error) => {
    throw new Error(`${error.message}; the model holds ${JSON.stringify(await scene.model())}`);
  });
}
