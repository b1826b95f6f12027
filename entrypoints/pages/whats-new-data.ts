// What each version brought, in plain words, newest first: told once after an update, in the popup and the settings.
import { en, words } from './whats-new-words';

export interface Version {
  readonly version: string;
  /** One or two sentences that anybody understands, in the language spoken when they are read. */
  readonly says: readonly string[];
}

export const versions: readonly Version[] = (Object.keys(en.versions) as (keyof typeof en.versions)[]).map((version) => ({
  version,
  get says() {
    return words().versions[version];
  },
}));
