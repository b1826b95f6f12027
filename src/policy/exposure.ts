// Says who can see it, where the page shows that and it matters to the rule.
import type { Audience } from '../model/words';
import type { Occasion } from './when';

/** Returns a sentence, or `null` where it is not known or makes no difference. */
export function exposureOf(rule: string, { audience, surface, platform }: Occasion): string | null {
  if (audience === 'unknown' || surface === null || surface === 'message' || !EXPOSED.has(rule)) return null;
  return SEEN_BY[audience](platform === 'facebook' ? 'friends' : 'connections');
}

const SEEN_BY: Readonly<Record<Exclude<Audience, 'unknown'>, (circle: string) => string>> = {
  public: () => 'Everyone can see this.',
  connections: (circle) => `Only your ${circle} can see this.`,
  'only-me': () => 'Only you can see this.',
};

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
