// What the popup says, in Welsh.
import type { Words } from '../../src/language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Second Glance',
};
