// What staff call the four sites.
import type { Platform } from '../model/words';

export const siteNames: Readonly<Record<Exclude<Platform, 'practice'>, string>> = {
  facebook: 'Facebook',
  x: 'X (Twitter)',
  linkedin: 'LinkedIn',
  instagram: 'Instagram',
};

export const siteIds = Object.keys(siteNames) as (keyof typeof siteNames)[];
