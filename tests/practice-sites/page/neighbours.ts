// People and posts of a feed that nobody wrote, so that a page looks like somewhere one would post.
export interface Neighbour {
  name: string;
  handle: string;
  when: string;
  text: string;
}

export const me = { name: 'Ana Novak', handle: 'ana_novak' };

/** The school's own account, which `?as=school` makes the acting one. */
export const officialAccount = { name: 'Bledington Primary School', handle: 'BledingtonSchool' };

/** Whom the page's buttons and messages reach, by the query `?towards=`. */
export const towards = {
  pupil: { name: 'Marnie Tolworth', handle: 'marnie_tolworth' },
  stranger: { name: 'Petra Langrish', handle: 'petra_langrish' },
  school: officialAccount,
} as const;

export const neighbours: readonly Neighbour[] = [
  {
    name: 'Rowan Ellery',
    handle: 'rowan_ellery',
    when: '2 h',
    text: 'Allotment news: the broad beans have made it through the frost.',
  },
  {
    name: 'Tegan Marlowe',
    handle: 'tegan_m',
    when: '5 h',
    text: 'Does anyone have a spare tent for the weekend? Ours has met a badger.',
  },
  { name: 'Idris Penhale', handle: 'idrispenhale', when: '1 d', text: 'First swim of the year. Cold, short, worth it.' },
];
