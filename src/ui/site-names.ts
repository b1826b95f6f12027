// What staff call the four sites.
import type { Platform } from '../model/words';
import { words } from './words';

export type SiteId = Exclude<Platform, 'practice'>;

export const siteNames: Readonly<Record<SiteId, string>> = {
  facebook: 'Facebook',
  x: 'X (Twitter)',
  linkedin: 'LinkedIn',
  instagram: 'Instagram',
};

export const siteIds = Object.keys(siteNames) as SiteId[];

/** As it stands in a sentence, after "on". */
export const siteName = (platform: Platform): string => (platform === 'practice' ? words().practicePage : siteNames[platform]);
