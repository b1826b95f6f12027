// The schools that come with the extension.
import { Profile } from '../model/profile';

const files = import.meta.glob<unknown>('./profiles/*.json', { eager: true, import: 'default' });

let parsed: readonly Profile[] | null = null;

/** Returns the bundled profiles by the schools' names. Read once, when first asked for. */
export function bundledProfiles(): readonly Profile[] {
  parsed ??= Object.values(files)
    .map((file) => Profile.parse(file))
    .sort((a, b) => sortName(a).localeCompare(sortName(b), 'en'));
  return parsed;
}

/** Returns the bundled profile of that id, or `null`. */
export const bundledProfile = (id: string): Profile | null => bundledProfiles().find((profile) => profile.id === id) ?? null;

/** "The British International School" stands under B. */
const sortName = ({ identity }: Profile): string => identity.name.replace(/^The /, '');
