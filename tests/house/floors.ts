// The floor plan: which room stands on which floor.
import { importsOf, roomOf, type Source, target } from './sources';

export const floors: Readonly<Record<string, number>> = {
  language: -1,
  model: 0,
  pictures: 1,
  text: 1,
  calendar: 1,
  settings: 1,
  detectors: 2,
  policy: 2,
  roster: 2,
  signing: 2,
  sites: 2,
  journal: 2,
  messaging: 2,
  ui: 2,
  review: 3,
  panel: 3,
  mandate: 3,
  storage: 3,
  studio: 3,
  cli: 4,
  entrypoints: 4,
};

/** Rooms that are pure functions over data. */
export const pureRooms = [
  'language',
  'model',
  'pictures',
  'text',
  'calendar',
  'settings',
  'detectors',
  'policy',
  'roster',
  'signing',
  'journal',
  'review',
  'mandate',
  'studio',
];

/** Returns a sentence for every import of a file that breaks the one law. */
export function trespasses({ path, text }: Source): string[] {
  const room = roomOf(path);
  const floor = floors[room];
  if (floor === undefined) return [`${path} is in no room of the floor plan`];
  return importsOf(text).flatMap((specifier) => {
    const to = target(path, specifier);
    if (!to) return [];
    if (isSibling(path, to)) return [`${path} knows its sibling ${to}; move the shared part to entrypoints/pages`];
    if (roomOf(to) === room) return [];
    if (!/^(src|entrypoints)\//.test(to)) return floor < 4 ? [`${path} reaches out of the house to ${to}`] : [];
    const other = floors[roomOf(to)];
    if (other === undefined) return [`${path} imports ${to}, which is in no room`];
    if (other < floor) return [];
    return [`${path} reaches ${other === floor ? 'across' : 'up'} to ${to}; move the shared part down a floor`];
  });
}

/** What the views share stands in `pages`, which knows none of them. */
const isSibling = (from: string, to: string): boolean => {
  const [own, other] = [viewOf(from), viewOf(to)];
  return own !== null && other !== null && own !== other && other !== 'pages';
};

const viewOf = (path: string): string | null => /^entrypoints\/([\w-]+)\//.exec(path)?.[1] ?? null;
