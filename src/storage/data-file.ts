// The file a person keeps: settings, imported profiles, corrections and reflections. Pupil fingerprints never enter it, neither the list's nor those taught.
import * as z from 'zod';
import { JournalEntry, MOST_ENTRIES } from '../model/journal';
import { tellProblems } from '../model/problems';
import { Profile } from '../model/profile';
import { readSettings } from '../settings/read-settings';
import { settings as known, type SettingKey, Settings } from '../settings/schema';
import { isPupilRow } from './corrections';
import { CorrectionRow, Key } from './rows';
import { words } from './words';

const FORMAT = 'second-glance-data';
/** 2 holds reflections; a file of version 1 is read as well. */
const VERSION = 2;

const DataFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal([1, VERSION]),
  exportedAt: z.iso.datetime({ offset: true }),
  settings: z.record(z.string(), z.unknown()),
  profiles: z.array(z.unknown()).max(200),
  corrections: z.array(CorrectionRow).max(5_000),
  /** Without it the fingerprints among the corrections would be dead letters elsewhere. */
  fingerprintKey: Key.nullable(),
  reflections: z.array(JournalEntry).max(MOST_ENTRIES).nullable().default(null),
});

/** What a good file holds, ready to be stored. */
export interface FileContents {
  settings: Settings;
  profiles: Profile[];
  corrections: CorrectionRow[];
  fingerprintKey: string | null;
  /** `null`: the file knows of none, and what is kept stays. */
  reflections: JournalEntry[] | null;
}

export type ReadDataFile = { ok: true; contents: FileContents; notes: string[] } | { ok: false; problems: string[] };

export const writeDataFile = (contents: FileContents, now: Date): string =>
  JSON.stringify({ format: FORMAT, version: VERSION, exportedAt: now.toISOString(), ...contents }, null, 2);

/** Longer than any file this version writes; a bigger one is not ours, and judging it would hold up checks. */
const LONGEST = 20_000_000;

/**
 * Judges a file. All of it is good, or none of it is used. `heldIds`: profiles that are here by link or device management, which no file
 * carries. A school that is not here yet stays chosen, for it may be joined again.
 */
export function readDataFile(
  json: string,
  bundledIds: ReadonlySet<string>,
  heldIds: ReadonlySet<string> = new Set(),
): ReadDataFile {
  const file = judgeWhole(json);
  if (!file.ok) return file;
  const { settings, profiles, corrections, fingerprintKey, reflections } = file.data;
  const judged = judgeSettings(settings);
  const schools = judgeProfiles(profiles, bundledIds);
  const problems = [...judged.problems, ...schools.problems];
  const ids = new Set([...bundledIds, ...heldIds, ...schools.good.map(({ id }) => id)]);
  const { profileId: chosen, alsoSchools } = judged.settings;
  const strange = alsoSchools.filter(({ profileId }) => !ids.has(profileId));
  if (fingerprintKey === null && corrections.some(({ correction }) => correction === 'these-words'))
    problems.push(words().file.keyless);
  if (problems.length > 0) return refuse(problems);
  return {
    ok: true,
    contents: {
      settings: judged.settings,
      profiles: schools.good,
      corrections: corrections.filter((row) => !isPupilRow(row)),
      fingerprintKey,
      reflections,
    },
    notes: [
      words().file.broughtIn(words().file.profiles(schools.good.length), words().file.corrections(corrections.length)),
      reflections === null ? words().file.reflectionsStay : words().file.reflections(reflections.length),
      ...(chosen === null || ids.has(chosen) ? [] : [words().file.schoolMissing(chosen)]),
      ...strange.map(({ profileId }) => words().file.otherMissing(profileId)),
      ...judged.notes,
    ],
  };
}

function judgeWhole(json: string): { ok: true; data: z.infer<typeof DataFile> } | { ok: false; problems: string[] } {
  if (json.length > LONGEST) return refuse([words().file.tooLarge]);
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return refuse([words().file.notJson]);
  }
  const format = z.looseObject({ format: z.literal(FORMAT), version: z.int() }).safeParse(parsed);
  if (!format.success) return refuse([words().file.notOurs]);
  if (format.data.version > VERSION || format.data.version < 1) return refuse([words().file.newer(format.data.version, VERSION)]);
  const file = DataFile.safeParse(parsed);
  return file.success ? { ok: true, data: file.data } : refuse(tellProblems(file.error));
}

function judgeSettings(values: Record<string, unknown>): { settings: Settings; problems: string[]; notes: string[] } {
  const problems: string[] = [];
  const notes: string[] = [];
  for (const [key, value] of Object.entries(values)) {
    if (!Object.hasOwn(known, key)) {
      notes.push(words().file.noSuchSetting(key.slice(0, 60)));
      continue;
    }
    const judged = Settings.shape[key as SettingKey].safeParse(value);
    if (!judged.success)
      problems.push(words().file.setting(known[key as SettingKey].label, tellProblems(judged.error, 1).join(' ')));
  }
  return { settings: readSettings(values).settings, problems, notes };
}

function judgeProfiles(profiles: readonly unknown[], bundledIds: ReadonlySet<string>): { good: Profile[]; problems: string[] } {
  const good: Profile[] = [];
  const problems: string[] = [];
  profiles.forEach((value, index) => {
    const judged = Profile.safeParse(value);
    if (!judged.success) problems.push(...tellProblems(judged.error, 3).map((told) => words().file.profile(index + 1, told)));
    else if (bundledIds.has(judged.data.id)) problems.push(bundledIdProblem(judged.data.id));
    else if (good.some(({ id }) => id === judged.data.id)) problems.push(words().file.twice(judged.data.id));
    else good.push(judged.data);
  });
  return { good, problems };
}

/** An imported profile never takes the place of one that comes with Second Glance: what staff see as theirs stays theirs. */
export const bundledIdProblem = (id: string): string => words().file.bundledId(id);

const refuse = (problems: string[]): { ok: false; problems: string[] } => ({
  ok: false,
  problems: [...problems, words().nothingChanged],
});
