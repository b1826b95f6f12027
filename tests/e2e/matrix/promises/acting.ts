// Promises about as whom somebody writes: the policy's part for official accounts, what the chip says, and the person's own word.
import { expect } from 'vitest';
import { aboutPupil, innocent } from '../../rig/drafts';
import { until } from '../../rig/until';
import type { PlacePromise } from '../promise';
import { notMinding, official } from '../settings';
import { seen, sentOnce } from '../steps';

export const acting: PlacePromise[] = [
  {
    says: 'an own account is judged as one, and the chip says so',
    once: true,
    setting: official,
    draft: aboutPupil,
    async prove(ground) {
      await seen(ground);
      expect(await ground.scene.glass.find('button', /Checked as your own account/)).not.toBeNull();
    },
  },
  {
    says: 'an account on the person’s list is judged as the school’s, and the chip says which',
    setting: official,
    draft: aboutPupil,
    lacks: ({ asSchool }) => !asSchool && 'the school’s account cannot act here',
    query: ({ asSchool }) => asSchool,
    async prove(ground) {
      const { scene } = ground;
      await scene.glass.read('Nothing to look at');
      const account = await until('whose account it is', () => scene.glass.find('button', /Checked as a school account/));
      expect(account.name).toMatch(/Bledington/i);
      await scene.send();
      await scene.finish();
      await sentOnce(ground, aboutPupil);
    },
  },
  {
    says: 'an account that is not on the list is the person’s own',
    once: true,
    // Of a school with another name: an account with the school's own is known without any list.
    setting: notMinding,
    draft: aboutPupil,
    lacks: ({ asSchool }) => !asSchool && 'the school’s account cannot act here',
    query: ({ asSchool }) => asSchool,
    prove: (ground) => seen(ground),
  },
  {
    says: 'the person says for this draft whose account it is',
    once: true,
    setting: official,
    draft: `${innocent}. ${aboutPupil}`,
    spoils: true,
    async prove(ground) {
      const { scene } = ground;
      await seen(ground);
      await scene.glass.press(/Checked as your own account/);
      await scene.glass.read('Nothing to look at');
      await scene.glass.press(/Checked as a school account/);
      await seen(ground);
    },
  },
];
