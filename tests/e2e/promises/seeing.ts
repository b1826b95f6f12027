// Promises about what is seen: the words, the chip, the card with its clause, and quiet where there is nothing.
import { expect } from 'vitest';
import { until } from '../rig/until';
import { aboutPupil, aboutSchool, atBisl, atBledington, innocent, type Kept, pupil, school } from './promise';

export const seeing: Kept[] = [
  {
    says: 'underlines the words, and the chip counts them and says how much they matter',
    setting: atBledington,
    async prove({ scene }) {
      await scene.write(aboutPupil);
      await scene.underlines(pupil);
      expect(await scene.chipSays(/1 to look at/)).toMatch(/Hold on/);
    },
  },
  {
    says: 'the card quotes what was seen and shows the clause: where it stands, how it binds, what it says',
    setting: atBledington,
    async prove({ scene, world }) {
      await scene.write(aboutPupil);
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
    says: 'reads line breaks, hashtags and emoji as they stand',
    setting: atBledington,
    async prove({ scene }) {
      await scene.write(`Sports day 🏅 #lovely\nand there was ${pupil} on the #podium`);
      await scene.underlines(pupil);
    },
  },
  {
    says: 'names the school as it stands in the draft',
    setting: atBisl,
    async prove({ scene }) {
      await scene.write(aboutSchool);
      await until('the whole name to be underlined', async () =>
        (await scene.underlined()).some((words) => words.includes(school)),
      );
    },
  },
  {
    says: 'is dark on a dark site, whatever the computer’s own theme',
    setting: { ...atBledington, query: '?theme=dark' },
    async prove({ scene }) {
      await scene.page.emulateMedia({ colorScheme: 'light' });
      await scene.write(aboutPupil);
      await scene.chipSays(/1 to look at/);
      const chip = await until('the chip', () => scene.glass.find('button', /to look at/));
      const ground = 'function () { return getComputedStyle(this).backgroundColor }';
      const [red = 255] = (await scene.glass.ask<string>(chip, ground)).match(/\d+/g)?.map(Number) ?? [];
      expect(red).toBeLessThan(90);
    },
  },
  {
    says: 'is quiet about an innocent draft',
    setting: atBledington,
    async prove({ scene }) {
      await scene.write(innocent);
      await scene.glass.read('Nothing to look at');
      expect(await scene.underlined()).toEqual([]);
    },
  },
  {
    says: 'sees that a picture is attached',
    setting: { ...atBledington, school: 'pictured' },
    async prove({ scene }) {
      await scene.write(aboutPupil);
      // Instagram begins with one.
      if (scene.stage.id !== 'instagram') await scene.glass.read('Nothing to look at');
      await scene.stage.attach(scene.page);
      await scene.underlines(pupil);
    },
  },
  {
    says: 'Escape closes the card and not the composer',
    setting: atBledington,
    async prove({ scene }) {
      await scene.write(aboutPupil);
      await scene.openCard();
      await scene.glass.read('Must not');
      await scene.press('Escape');
      await until('the card to go', async () => !(await scene.glass.text()).includes('Must not'));
      await scene.type('!');
      await scene.modelIs(`${aboutPupil}!`);
    },
  },
  {
    says: 'works where the site speaks another language',
    setting: { ...atBledington, query: '?lang=cy' },
    async prove({ scene }) {
      await scene.write(aboutPupil);
      await scene.underlines(pupil);
      await scene.stage.postButton(scene.page).click();
      await scene.glass.read('Post anyway');
      expect(await scene.posts()).toEqual([]);
    },
  },
];
