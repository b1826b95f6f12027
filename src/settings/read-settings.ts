// Reads stored settings key by key, so that one bad value never voids the others.
import { defaults, type SettingKey, Settings, settings } from './schema';
import { words } from './words';

export interface ReadSettings {
  settings: Settings;
  /** One sentence for each value that was refused. */
  troubles: string[];
}

/**
 * Returns settings that hold, whatever was stored. A value that is missing is the default; one that is wrong is the
 * last that worked, from `copy`, or the default where there is none.
 */
export function readSettings(stored: unknown, copy?: Settings): ReadSettings {
  const instead = copy ?? defaults();
  const { allDefault, allAsBefore, oneDefault, oneAsBefore } = words().unread;
  if (stored === undefined || stored === null) return { settings: instead, troubles: [] };
  if (typeof stored !== 'object' || Array.isArray(stored))
    return { settings: instead, troubles: [copy ? allAsBefore : allDefault] };
  const troubles: string[] = [];
  const values: Record<string, unknown> = defaults();
  for (const key of Object.keys(settings) as SettingKey[]) {
    if (!Object.hasOwn(stored, key)) continue;
    const judged = Settings.shape[key].safeParse((stored as Record<string, unknown>)[key]);
    values[key] = judged.success ? judged.data : instead[key];
    if (!judged.success) troubles.push((copy ? oneAsBefore : oneDefault)(settings[key].label));
  }
  return { settings: Settings.parse(values), troubles };
}

/** Returns what a change really names: a key given as `undefined` is left alone. */
export const changesIn = (change: Partial<{ [Key in SettingKey]: Settings[Key] | undefined }>): Partial<Settings> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<Settings>;
