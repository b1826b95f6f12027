// How much each site takes where.
import type { Platform, Surface } from '../model/words';
import { weightedLength } from './weighted-length';

/** Returns whether a text of this length can be posted there. */
export function fits(text: string, platform: Platform, surface: Surface): boolean {
  const limits = LIMITS[platform];
  const limit = limits[surface] ?? limits.post ?? Number.POSITIVE_INFINITY;
  return (platform === 'x' ? weightedLength(text) : text.length) <= limit;
}

/** Characters, or weighted characters on X. What is left out is as for a post. */
const LIMITS: Readonly<Record<Platform, Partial<Record<Surface, number>>>> = {
  x: { post: 280, message: 10_000, bio: 160 },
  linkedin: { post: 3_000, comment: 1_250, reply: 1_250, message: 8_000, bio: 2_600 },
  instagram: { post: 2_200, message: 1_000, bio: 150 },
  facebook: { post: 63_206, comment: 8_000, reply: 8_000, message: 20_000, bio: 101 },
  practice: {},
};
