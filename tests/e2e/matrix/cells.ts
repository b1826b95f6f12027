// The cells of the table: every place and every press of every site. A new folder is a new site, a new entry a new cell.
import type { Deed, Place, Places } from '../../practice-sites/place';

const found = import.meta.glob<Places>('../../practice-sites/*/places.ts', { eager: true, import: 'default' });
export const sites: readonly Places[] = Object.values(found);

/** In lower case, to be asked for by `-t`. */
export const nameOf = (site: string, { surface, variant }: Place): string => `${site} ${surface}, ${variant}`;
export const nameOfDeed = (site: string, { kind, variant }: Deed): string => `${site} to ${kind}, ${variant}`;

export const cellNames: readonly string[] = sites.flatMap(({ site, places, deeds }) => [
  ...places.map((place) => nameOf(site, place)),
  ...deeds.map((deed) => nameOfDeed(site, deed)),
]);
