// What the private journal’s page says, in Welsh.
import type { Words } from '../../src/language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Second Glance: fy myfyrdodau',
};
