// Settings that a school sets for its staff, judged before they are deployed.
import { problemSentences } from '../../model/problem-sentences';
import { type SettingKey, Settings, settings } from '../../settings/schema';

export type ReadSettings = { ok: true; json: string } | { ok: false; problems: string[] };

/** Reads JSON with settings and their values; refuses what is no setting, and what belongs to the person alone. */
export function readLocks(text: string): ReadSettings {
  const asked = parsed(text);
  if (asked === null) return { ok: false, problems: ['The file with settings is not JSON like {"rulesOff": []}.'] };
  const problems = Object.entries(asked).flatMap(([name, value]) => problemsOf(name, value));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, json: JSON.stringify(asked) };
}

function problemsOf(name: string, value: unknown): string[] {
  if (!isSetting(name)) return [`There is no setting called “${name}”: expected ${lockable.join(', ')}.`];
  if (!settings[name].lockable) return [`“${settings[name].label}” (${name}) belongs to the person, and no school can set it.`];
  const judged = Settings.shape[name].safeParse(value);
  return judged.success ? [] : problemSentences(judged.error, value).map((problem) => `${name}: ${problem}`);
}

const isSetting = (name: string): name is SettingKey => Object.hasOwn(settings, name);

const lockable = Object.entries(settings).flatMap(([name, { lockable }]) => (lockable ? [name] : []));

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
