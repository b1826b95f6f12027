// Promises about fixes: one click, in the editor's own model, one step of its own undo, and the writer goes on writing.
import { expect } from 'vitest';
import { until } from '../rig/until';
import { aboutPupil, aboutSchool, atBisl, atBledington, type Ground, type Kept, pupil } from './promise';

export const fixing: Kept[] = [
  {
    says: 'one click on the chip puts the disclaimer into the model, and the matter is settled',
    setting: atBisl,
    async prove({ scene, world }) {
      await scene.write(aboutSchool);
      await addStatement({ scene, world });
      await scene.glass.read('Nothing to look at');
      expect(await scene.glass.find('button', /^Add “/)).toBeNull();
    },
  },
  {
    says: 'a double click on the chip puts the disclaimer in once',
    setting: atBisl,
    async prove({ scene }) {
      await scene.write(aboutSchool);
      await scene.glass.press(/^Add “/, 'button', 2);
      await scene.glass.read('Nothing to look at', 'Done.');
      const fixed = (await scene.model()) ?? '';
      await scene.type(' More soon.');
      await scene.modelIs(`${fixed} More soon.`);
      expect(fixed.startsWith(aboutSchool)).toBe(true);
      expect(fixed.match(/employer/g)).toHaveLength(1);
    },
  },
  {
    says: 'one Ctrl+Z takes the disclaimer out again, and typing goes on where it was',
    setting: atBisl,
    async prove({ scene, world }) {
      await scene.write(aboutSchool);
      await addStatement({ scene, world });
      await scene.press('Control+z');
      await scene.modelIs(aboutSchool);
      await scene.type(' Again.');
      await scene.modelIs(`${aboutSchool} Again.`);
      await scene.chipSays(/to look at/);
    },
  },
  {
    says: 'typing goes on after the disclaimer',
    setting: atBisl,
    async prove({ scene, world }) {
      await scene.write(aboutSchool);
      const fixed = await addStatement({ scene, world });
      await scene.type(' More soon.');
      await scene.modelIs(`${fixed} More soon.`);
    },
  },
  {
    says: 'the disclaimer goes to the end of a draft of several lines with a hashtag last',
    setting: atBisl,
    async prove({ scene, world }) {
      const text = `${aboutSchool}\nWhat a week #teaching`;
      await scene.write(text);
      const fixed = await addStatement({ scene, world }, text);
      await scene.press('Control+z');
      await scene.modelIs(text);
      expect(fixed.startsWith(text)).toBe(true);
    },
  },
  {
    says: 'replaces a pupil’s name in the middle of the words, and one Ctrl+Z brings it back',
    setting: atBledington,
    async prove({ scene }) {
      await scene.write(`${aboutPupil}, what a race`);
      await scene.openCard();
      await scene.glass.press(/\ba pupil\b/);
      const fixed = await until('the name to be replaced', async () => {
        const model = await scene.model();
        return model?.includes(pupil) ? null : model;
      });
      expect(fixed).toMatch(/^Well done( to)? a pupil( in Year 4)? today, what a race$/);
      await scene.underlines();
      await scene.stage.editor(scene.page).focus();
      await scene.press('Control+z');
      await scene.modelIs(`${aboutPupil}, what a race`);
      await scene.underlines(pupil);
    },
  },
];

/** Presses the chip's own button once; returns the text that then stands in the model. */
async function addStatement({ scene, world }: Ground, text = aboutSchool): Promise<string> {
  const profile = await world.ask('profile.get', { id: 'bisl' });
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
