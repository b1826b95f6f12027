// Says who can see it, where the page shows that and it matters to the rule.
import type { Occasion } from './when';
import { words } from './words';

/** Returns a sentence, or `null` where it is not known or makes no difference. */
export function exposureOf(rule: string, { audience, surface, platform }: Occasion): string | null {
  if (audience === 'unknown' || surface === null || surface === 'message' || !EXPOSED.has(rule)) return null;
  return words().seenBy[audience === 'connections' && platform === 'facebook' ? 'friends' : audience];
}

/** What harms by being seen. Working hours and the like are the same whoever looks. */
const EXPOSED: ReadonlySet<string> = new Set([
  'school-name',
  'pupil-name',
  'missing-disclaimer',
  'pupil-media',
  'contact-details',
  'confidential',
  'individual-matter',
  'tone',
  'reputation',
  'school-branding',
  'pupil-contact',
]);
