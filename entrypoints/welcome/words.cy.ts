// What the welcome page says, in Welsh.
import type { Words } from '../../src/language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Croeso i Second Glance',
};
