// Where and when a draft on the practice page is written, in words.
import { writtenDate } from '../../src/language/written-date';
import type { Media, Surface } from '../../src/model/words';
import { type SiteId, siteNames } from '../../src/ui/site-names';
import { words } from './look-words';

/** "A post on Facebook, from the school’s account, with a picture" */
export function placeWords(surface: Surface, site: SiteId, media: readonly Media[], isSchools: boolean): string {
  const { place, surfaces } = words();
  const parts = [
    surface === 'bio' ? place.bioOn(siteNames[site]) : place.on(surfaces[surface], siteNames[site]),
    isSchools ? place.school : place.own,
    media[0] && place.media[media[0]],
  ];
  return parts.filter(Boolean).join(', ');
}

/** "Tuesday, 11:15", by the school's clocks. */
export const hourTold = (at: string, timeZone: string): string =>
  `${writtenDate(new Date(at), { timeZone, weekday: 'long' })}, ${clock(at, timeZone)}`;

/** "Tue, 6 October 2026, 11:15", by the school's clocks. */
export function momentTold(at: string, timeZone: string): string {
  const day = { timeZone, weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return `${writtenDate(new Date(at), day)}, ${clock(at, timeZone)}`;
}

const clock = (at: string, timeZone: string): string =>
  writtenDate(new Date(at), { timeZone, hour: '2-digit', minute: '2-digit' });
