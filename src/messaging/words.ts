// What is said when a page's ask comes to nothing, in English; the other languages stand beside it.
import { spoken } from '../language/spoken';

export const en = {
  unknownQuestion: 'Second Glance does not know this question; it may have been updated, so reload the page.',
  notYours: 'Only Second Glance’s own pages may ask for this.',
  notUnderstood: (problems: string) => `This was not understood and nothing was changed. ${problems}`,
  failed: (kind: string) => `Second Glance could not do this (${kind}). What was in force stays in force.`,
  unknownError: 'unknown error',
  noAnswer: 'Second Glance did not answer. Close this page and open it again.',
};

export const words = spoken(en, { cy: () => import('./words.cy'), sl: () => import('./words.sl') });
