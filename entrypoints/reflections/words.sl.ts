// What the private journal’s page says, in Slovene.
import type { Words } from '../../src/language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Second Glance: moji zapiski',
};
