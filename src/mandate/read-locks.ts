// Judges the settings that a school sets, one by one, and knows those that no school can ever set.
import { tellProblems } from '../model/problems';
import { defaults, type SettingKey, Settings, settings } from '../settings/schema';
import { words } from './words';

export interface ReadLocks {
  /** What is set, by the setting's name. */
  values: Record<string, unknown>;
  /** One sentence for each that was refused. */
  problems: string[];
  /** Names of those whose value was refused: what was set before stays. */
  kept: string[];
}

/** Presence locks. A name without a value locks what the setting is by default. */
export function readLocks(asked: Readonly<Record<string, unknown>> | readonly string[]): ReadLocks {
  const wanted: [string, unknown][] = Array.isArray(asked) ? asked.map((name) => [name, undefined]) : Object.entries(asked);
  const read: ReadLocks = { values: {}, problems: [], kept: [] };
  for (const [name, value] of wanted) {
    const known = isSetting(name);
    if (!known) read.problems.push(words().locks.noSuch(name.slice(0, 60)));
    else if (!settings[name].lockable) read.problems.push(words().locks.belongs(settings[name].label));
    else take(name, value, read);
  }
  return read;
}

/** Returns those of stored locks that hold in this version. */
export function locksIn(values: Readonly<Record<string, unknown>>): Partial<Settings> {
  return readLocks(values).values as Partial<Settings>;
}

function take(name: SettingKey, value: unknown, read: ReadLocks): void {
  const judged = Settings.shape[name].safeParse(value === undefined ? defaults()[name] : value);
  if (judged.success) read.values[name] = judged.data;
  else {
    read.kept.push(name);
    read.problems.push(words().locks.refused(settings[name].label, name, tellProblems(judged.error, 1).join(' ')));
  }
}

const isSetting = (name: string): name is SettingKey => Object.hasOwn(settings, name);
