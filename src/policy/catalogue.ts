// The schools that come with the extension, each read when it is first asked for: a waking worker needs one, not all.
import { Profile } from '../model/profile';

const files = import.meta.glob<unknown>('./profiles/*.json', { eager: true, import: 'default' });

const read = new Map<string, Profile>();

/** Returns the bundled profile of that id, or `null`. A file is named after its profile's id. */
export function bundledProfile(id: string): Profile | null {
  const file = files[`./profiles/${id}.json`];
  if (file === undefined) return null;
  const profile = read.get(id) ?? Profile.parse(file);
  read.set(id, profile);
  return profile;
}

/** Returns the bundled profiles by the schools' names. */
export const bundledProfiles = (): readonly Profile[] =>
  Object.keys(files)
    .flatMap((path) => bundledProfile(path.replace(/^.*\/|\.json$/g, '')) ?? [])
    .sort((a, b) => sortName(a).localeCompare(sortName(b), 'en'));

/** "The British International School" stands under B. */
const sortName = ({ identity }: Profile): string => identity.name.replace(/^The /, '');
