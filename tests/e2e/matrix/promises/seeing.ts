// Promises about what is seen: the words, the chip, the card with its clause, and quiet where there is nothing.
import { expect } from 'vitest';
import { aboutPupil, innocent, pupil } from '../../rig/drafts';
import { until } from '../../rig/until';
import type { PlacePromise } from '../promise';
import { atBledington, crested, naming, pictured } from '../settings';
import { asked, seen } from '../steps';

export const seeing: PlacePromise[] = [
  {
    says: 'underlines the words where it can, and the chip counts them and says how much they matter',
    core: true,
    setting: atBledington,
    draft: aboutPupil,
    async prove(ground) {
      await seen(ground);
      expect(await ground.scene.chip()).toMatch(/Hold on/);
    },
  },
  {
    says: 'the card quotes what was seen and shows the clause: where it stands, how it binds, what it says',
    once: true,
    setting: atBledington,
    draft: aboutPupil,
    async prove({ scene, world }) {
      await scene.openCard();
      const profile = await world.ask('profile.get', { id: 'bledington' });
      const rule = profile?.rules.find(({ check, level }) => check === 'pupil-name' && level === 'hold');
      const clause = profile?.clauses.find(({ id }) => id === rule?.clause);
      const card = await scene.glass.read(pupil, clause?.summary ?? 'no such clause');
      expect(card).toContain('Must not');
      expect(card).toContain(clause?.section);
      expect(card).toContain(profile?.documents.find(({ id }) => id === clause?.document)?.dated);
    },
  },
  {
    says: 'Escape closes the card and not what the composer stands in',
    setting: atBledington,
    draft: aboutPupil,
    async prove({ scene }) {
      await scene.openCard();
      await scene.glass.read('Must not');
      await scene.press('Escape');
      await until('the card to go', async () => !(await scene.glass.text()).includes('Must not'));
      await scene.type('!');
      await scene.modelIs(`${aboutPupil}!`);
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
  {
    says: 'reads line breaks, hashtags and emoji as they stand',
    once: true,
    setting: atBledington,
    lacks: ({ newline }) => newline === null && 'there is one line only',
    draft: `Sports day 🏅 #lovely\nand there was ${pupil} on the #podium`,
    prove: (ground) => seen(ground),
  },
  {
    says: 'names the school as it stands in the draft',
    once: true,
    setting: naming,
    draft: 'A lovely day at Bledington Primary School',
    prove: (ground) => seen(ground, 'Bledington Primary School'),
  },
  {
    says: 'is dark on a dark site, whatever the computer’s own theme',
    once: true,
    setting: atBledington,
    query: () => 'theme=dark',
    draft: aboutPupil,
    async prove({ scene }) {
      await scene.chipSays(/1 to look at/);
      const chip = await until('the chip', () => scene.glass.find('button', /to look at/));
      const ground = 'function () { return getComputedStyle(this).backgroundColor }';
      const [red = 255] = (await scene.glass.ask<string>(chip, ground)).match(/\d+/g)?.map(Number) ?? [];
      expect(red).toBeLessThan(90);
    },
  },
  {
    says: 'works where the site speaks another language',
    setting: atBledington,
    query: () => 'lang=cy',
    draft: aboutPupil,
    async prove(ground) {
      await seen(ground);
      await ground.scene.send();
      await asked(ground);
    },
  },
  {
    says: 'works where the site is written from right to left',
    once: true,
    setting: atBledington,
    query: () => 'dir=rtl',
    draft: aboutPupil,
    async prove(ground) {
      await seen(ground);
      await ground.scene.send();
      await asked(ground);
    },
  },
  {
    says: 'sees a picture come',
    setting: pictured,
    draft: aboutPupil,
    lacks: ({ attach, pictured }) => !attach && !pictured && 'no picture can be put there',
    spoils: true,
    async prove(ground) {
      const { scene, place } = ground;
      if (!place.pictured) await scene.glass.read('Nothing to look at');
      await place.attach?.(scene.tab);
      await seen(ground);
    },
  },
  {
    says: 'knows the school’s logo in a picture, whatever is written beside it',
    core: true,
    once: true,
    setting: crested,
    draft: innocent,
    lacks: ({ attach, pictured }) => !attach && !pictured && 'no picture can be put there',
    spoils: true,
    async prove({ scene, place }) {
      await place.attach?.(scene.tab);
      await scene.chipSays(/to look at/);
      await scene.openCard();
      await scene.glass.read('looks like the school’s field');
    },
  },
  {
    says: 'sees a picture go',
    setting: pictured,
    draft: aboutPupil,
    lacks: ({ attach }) => !attach && 'no picture can be put there, or none taken out',
    spoils: true,
    async prove(ground) {
      const { scene, place } = ground;
      await place.attach?.(scene.tab);
      await seen(ground);
      await scene.tab.click('.take-out');
      await scene.glass.read('Nothing to look at');
    },
  },
];
