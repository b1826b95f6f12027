// Reads stored settings key by key, so that one bad value never voids the others.
import { defaults, type SettingKey, Settings, settings } from './schema';

export interface ReadSettings {
  settings: Settings;
  /** One sentence for each value that was refused. */
  troubles: string[];
}

/** Returns settings that hold, whatever was stored: a value that is missing or wrong is the default. */
export function readSettings(stored: unknown): ReadSettings {
  if (stored === undefined || stored === null) return { settings: defaults(), troubles: [] };
  if (typeof stored !== 'object' || Array.isArray(stored))
    return { settings: defaults(), troubles: ['The stored settings could not be read and the defaults are used.'] };
  const troubles: string[] = [];
  const values: Record<string, unknown> = defaults();
  for (const key of Object.keys(settings) as SettingKey[]) {
    if (!Object.hasOwn(stored, key)) continue;
    const judged = Settings.shape[key].safeParse((stored as Record<string, unknown>)[key]);
    if (judged.success) values[key] = judged.data;
    else troubles.push(`A stored setting could not be read and its default is used: ${settings[key].label}.`);
  }
  return { settings: Settings.parse(values), troubles };
}

/** Returns what a change really names: a key given as `undefined` is left alone. */
export const changesIn = (change: Partial<{ [Key in SettingKey]: Settings[Key] | undefined }>): Partial<Settings> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<Settings>;
