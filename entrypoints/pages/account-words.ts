// Accounts as they are shown: a handle with its sign, a name with spaces as it is.
import type { Platform } from '../../src/model/words';
import { siteNames } from '../../src/ui/site-names';

export const accountName = (handle: string): string => (/\s/.test(handle) ? handle : `@${handle}`);

export const siteName = (platform: Platform): string => (platform === 'practice' ? 'the practice page' : siteNames[platform]);
