// Who is who on the X practice page, and what they have posted.
import { asSchool, towardsWhom, variant } from '../page/circumstance';
import { me, neighbours, officialAccount, towards } from '../page/neighbours';

export interface Someone {
  name: string;
  handle: string;
}

export interface Posted extends Someone {
  id: string;
  when: string;
  text: string;
  pictures: number;
}

/** Who is signed in. */
export const self: Someone = asSchool ? officialAccount : me;

/** Whom the page's buttons, messages and answers are for. */
export const other: Someone = towards[towardsWhom];

export const others: readonly Someone[] = neighbours;

const words = {
  pupil: 'My first goal of the season!',
  stranger: 'The lane is flooded again by the mill.',
  school: 'Sports day in pictures: thank you, @tegan_m, for the cakes.',
};

export const othersPost: Posted = {
  ...other,
  id: '1700000000000000001',
  when: '3h',
  text: words[towardsWhom],
  pictures: towardsWhom === 'school' ? 2 : 0,
};

const feed = neighbours.map((one, at): Posted => ({ ...one, id: `170000000000000010${at}`, pictures: at === 2 ? 1 : 0 }));

/** With the person in front whom the address asks for. */
export const posts: readonly Posted[] = variant('towards') === null ? feed : [othersPost, ...feed];

export const someoneCalled = (handle: string): Someone | null =>
  [self, other, ...neighbours].find((one) => one.handle.toLowerCase() === handle.toLowerCase()) ?? null;

/** X's own numbers for people. */
export const numberOf = ({ handle }: Someone): string => [...handle].map((letter) => letter.charCodeAt(0) % 10).join('');
