// Keeps what schools have set here outside the database, so that it is in force from the first moment and survives a dead one.
import { browser } from 'wxt/browser';
import { Profile } from '../model/profile';
import { type Held, type Standing, standingFrom } from '../model/standing';

const KEY = 'standing';
const profileKey = (source: string): string => `profile-${source}`;

/** Returns what is held. A row that is not as it should be is left out, and its profile comes again; rejects when the browser cannot read. */
export async function readStanding(): Promise<Held> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const standing = standingFrom(stored);
  const rows: Record<string, unknown> = await browser.storage.local.get(standing.sources.map(({ id }) => profileKey(id)));
  const profiles = standing.sources.flatMap(({ id }) => {
    const judged = Profile.safeParse(unpacked(rows[profileKey(id)]));
    return judged.success ? [[id, judged.data] as const] : [];
  });
  return { standing, profiles: Object.fromEntries(profiles) };
}

/** Writes what is different, but nothing of pupils: content scripts can read this place in Firefox, and so could a page that took one over.
 * Rejects when there is no room, and then nothing of it was written. */
export async function writeStanding(held: Held, before: Held): Promise<void> {
  const changed = Object.entries(held.profiles).filter(([id, profile]) => before.profiles[id] !== profile);
  const isNews = JSON.stringify(held.standing) !== JSON.stringify(before.standing);
  if (isNews || changed.length > 0)
    await browser.storage.local.set({
      [KEY]: withoutKey(held.standing),
      ...Object.fromEntries(changed.map(([id, { roster: _, ...rest }]) => [profileKey(id), JSON.stringify(rest)])),
    });
  const gone = Object.keys(before.profiles).filter((id) => !(id in held.profiles));
  if (gone.length > 0) await browser.storage.local.remove(gone.map(profileKey));
}

/** One text and no tree: browsers carry a tree across value by value, which took two seconds for the longest profile. Before, it was a tree. */
function unpacked(stored: unknown): unknown {
  if (typeof stored !== 'string') return stored;
  try {
    return JSON.parse(stored);
  } catch {
    return undefined;
  }
}

const withoutKey = (standing: Standing): Standing => ({
  ...standing,
  managed: standing.managed && { ...standing.managed, rosterKey: null },
});
