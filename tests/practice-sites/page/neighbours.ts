// People and posts of a feed that nobody wrote, so that a page looks like somewhere one would post.
export interface Neighbour {
  name: string;
  handle: string;
  when: string;
  text: string;
}

export const me = { name: 'Ana Novak', handle: 'ana_novak' };

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
