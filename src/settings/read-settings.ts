// Reads stored settings key by key, so that one bad value never voids the others.
import { defaults, type SettingKey, Settings, settings } from './schema';

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
  const told = copy ? 'the last one that worked stays in force' : 'its default is used';
  if (stored === undefined || stored === null) return { settings: instead, troubles: [] };
  if (typeof stored !== 'object' || Array.isArray(stored))
    return { settings: instead, troubles: [`The stored settings could not be read; of each, ${told}.`] };
  const troubles: string[] = [];
  const values: Record<string, unknown> = defaults();
  for (const key of Object.keys(settings) as SettingKey[]) {
    if (!Object.hasOwn(stored, key)) continue;
    const judged = Settings.shape[key].safeParse((stored as Record<string, unknown>)[key]);
    values[key] = judged.success ? judged.data : instead[key];
    if (!judged.success) troubles.push(`A stored setting could not be read and ${told}: ${settings[key].label}.`);
  }
  return { settings: Settings.parse(values), troubles };
}

/** Returns what a change really names: a key given as `undefined` is left alone. */
export const changesIn = (change: Partial<{ [Key in SettingKey]: Settings[Key] | undefined }>): Partial<Settings> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<Settings>;
