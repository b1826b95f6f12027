// Made-up drafts of which most policies have something to say, to show a nudge by.
import { en, words } from './step-words';

/** Returns drafts to try one after another, until the school's policy speaks of one: in the person's language first, then in English. */
export const tellingDrafts = (school: string): readonly string[] => [
  ...new Set([...words().drafts(school), ...en.drafts(school)]),
];
