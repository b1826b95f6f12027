// Promises about what is seen: the words, the chip, and quiet where there is nothing.
import { expect } from 'vitest';
import { aboutPupil, atBledington, innocent, pupil } from '../promises/promise';
import { until } from '../rig/until';
import { seen } from './asking';
import type { PlacePromise } from './promise';

export const looking: PlacePromise[] = [
  {
    says: 'underlines the words where it can; the chip counts them and says how much they matter',
    setting: atBledington,
    draft: aboutPupil,
    async prove(ground) {
      await seen(ground);
      expect(await ground.scene.chip()).toMatch(/Hold on/);
    },
  },
  {
    says: 'a fix replaces the name, and one Ctrl+Z brings it back',
    setting: atBledington,
    draft: aboutPupil,
    async prove(ground) {
      const { scene, place } = ground;
      await seen(ground);
      await scene.openCard();
      await scene.glass.press(/\ba pupil\b/);
      const fixed = await until('the name to be replaced', async () => {
        const model = await scene.model();
        return model?.includes(pupil) ? null : model;
      });
      expect(fixed).toMatch(/^Well done( to)? a pupil( in Year 4)? today$/);
      await scene.tab.focus(place.editor);
      await scene.press('Control+z');
      await scene.modelIs(aboutPupil);
      await seen(ground);
    },
  },
  {
    says: 'quiet about an innocent draft',
    setting: atBledington,
    draft: innocent,
    async prove({ scene }) {
      await scene.glass.read('Nothing to look at');
      expect(await scene.underlined()).toEqual([]);
    },
  },
];
